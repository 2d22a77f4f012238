# What the wheel needs for workbooks. It carries a copy of the distribution's expat, and has libzip built in from source:
# the distribution's loads libraries for encryption and for methods of packing that workbooks do not have.
include(${PROJECT_SOURCE_DIR}/cmake/libzip.cmake)
ismap_build_libzip(ismap_wheel_libzip ${ISMAP_LIBZIP_VERSION} LIBZIP_BUILT)

find_library(EXPAT_LIBRARY expat REQUIRED)
file(GLOB EXPAT_COPY ${EXPAT_LIBRARY}.?)
find_package(ZLIB REQUIRED)
add_library(ismap_wheel_workbook_parts INTERFACE)
target_link_libraries(ismap_wheel_workbook_parts INTERFACE ${LIBZIP_BUILT}/lib/libzip.a ${EXPAT_LIBRARY} ZLIB::ZLIB)
add_dependencies(ismap_wheel_workbook_parts ismap_wheel_libzip)

add_library(ismap_wheel_workbook SHARED EXCLUDE_FROM_ALL $<TARGET_OBJECTS:ismap_workbook_c> ${UTF8PROC_OBJECT})
set_target_properties(ismap_wheel_workbook PROPERTIES
  LIBRARY_OUTPUT_DIRECTORY ${WHEEL_LIBRARIES} OUTPUT_NAME ismap-workbook SUFFIX .so.1 NO_SONAME ON
  LINKER_LANGUAGE CXX BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "$ORIGIN")
target_link_libraries(ismap_wheel_workbook PRIVATE ismap_wheel_workbook_parts ismap_build_flags ismap_own_runtime
                                                   ismap_hardened_link)
ismap_export_workbooks(ismap_wheel_workbook)
target_link_options(ismap_wheel_workbook PRIVATE -Wl,--strip-all)

add_library(ismap_wheel_command_workbooks INTERFACE)
target_sources(ismap_wheel_command_workbooks INTERFACE $<TARGET_OBJECTS:ismap_command_with_workbooks>
                                                       $<TARGET_OBJECTS:ismap_workbook>)
target_link_libraries(ismap_wheel_command_workbooks INTERFACE ismap_wheel_workbook_parts)
set(WHEEL_COMMAND_WORKBOOKS ismap_wheel_command_workbooks)
set(WHEEL_WORKBOOK_LIBRARIES $<TARGET_FILE:ismap_wheel_workbook> ${EXPAT_COPY})
set(WHEEL_BILLS ${WHEEL_BILLS} --bill ${PROJECT_BINARY_DIR}/libismap-workbook.spdx.json)
