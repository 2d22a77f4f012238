# libunibreak, by which the command breaks lines: the distribution's shared object, or built in from its source where
# there is no such object.
if(CMAKE_CROSSCOMPILING)
  set(ISMAP_LIBUNIBREAK_SOURCE /usr/local/src/libunibreak_6.1.orig.tar.gz CACHE FILEPATH
      "Archive of libunibreak's source")
  ismap_unpack(libunibreak UNIBREAK_ROOT libunibreak-*/src/*.c libunibreak-*/src/*.h)
  add_library(ismap_unibreak STATIC)
  foreach(part IN ITEMS linebreak linebreakdata linebreakdef unibreakbase unibreakdef eastasianwidthdef emojidef)
    target_sources(ismap_unibreak PRIVATE ${UNIBREAK_ROOT}/src/${part}.c)
  endforeach()
  target_include_directories(ismap_unibreak SYSTEM PUBLIC ${UNIBREAK_ROOT}/src)
else()
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(UNIBREAK REQUIRED IMPORTED_TARGET libunibreak)
  add_library(ismap_unibreak INTERFACE)
  target_link_libraries(ismap_unibreak INTERFACE PkgConfig::UNIBREAK)
endif()
