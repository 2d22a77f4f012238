# libmd's SHA-256, built in: its source becomes part of ismap_core, under names of its own.
set(ISMAP_LIBMD_SOURCE /usr/local/src/libmd_1.0.4.orig.tar.xz CACHE FILEPATH "Archive of libmd's source")
ismap_unpack(libmd LIBMD_ROOT libmd-*/include/sha2.h libmd-*/src/sha2.c libmd-*/src/local-link.h)
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+$" LIBMD_VERSION ${LIBMD_ROOT})

# The one thing that it asks its own configuration. Not among the unpacked files: it is written only if it changes.
set(LIBMD_WORDS "")
if(CMAKE_C_BYTE_ORDER STREQUAL "BIG_ENDIAN")
  set(LIBMD_WORDS "#define WORDS_BIGENDIAN 1")
endif()
set(LIBMD_CONFIG_DIR ${CMAKE_CURRENT_BINARY_DIR}/libmd_config)
file(CONFIGURE OUTPUT ${LIBMD_CONFIG_DIR}/config.h CONTENT "@LIBMD_WORDS@\n" @ONLY)
set(LIBMD_INCLUDE_DIRS ${LIBMD_ROOT}/include ${LIBMD_ROOT}/src ${LIBMD_CONFIG_DIR})
