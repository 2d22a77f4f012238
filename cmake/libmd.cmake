# libmd's SHA-256, built in: its source becomes part of ismap_core, under names of its own.
set(ISMAP_LIBMD_SOURCE /usr/local/src/libmd_1.0.4.orig.tar.xz CACHE FILEPATH "Archive of libmd's source")
ismap_unpack(libmd LIBMD_ROOT libmd-*/include/sha2.h libmd-*/src/sha2.c libmd-*/src/local-link.h)
set(LIBMD_INCLUDE_DIRS ${LIBMD_ROOT}/include ${LIBMD_ROOT}/src)
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+$" LIBMD_VERSION ${LIBMD_ROOT})

# The one thing that it asks its own configuration.
set(LIBMD_WORDS "")
if(CMAKE_C_BYTE_ORDER STREQUAL "BIG_ENDIAN")
  set(LIBMD_WORDS "#define WORDS_BIGENDIAN 1")
endif()
file(CONFIGURE OUTPUT ${LIBMD_ROOT}/src/config.h CONTENT "@LIBMD_WORDS@\n" @ONLY)
