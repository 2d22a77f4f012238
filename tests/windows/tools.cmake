# What the tests of a build for Windows are made with, and what runs them here.
set(ISMAP_GOOGLETEST_SOURCE /usr/src/googletest CACHE PATH "Source of GoogleTest (Debian: googletest)")
add_subdirectory(${ISMAP_GOOGLETEST_SOURCE} ${PROJECT_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)

find_program(ISMAP_WINE NAMES wine64 PATHS /usr/lib/wine REQUIRED)
foreach(runner IN ITEMS wine ismap-by-wine)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${runner}.in ${PROJECT_BINARY_DIR}/${runner} @ONLY
                 FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
set(CMAKE_CROSSCOMPILING_EMULATOR ${PROJECT_BINARY_DIR}/wine)
