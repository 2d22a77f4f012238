# libzip and expat, which workbooks need: ismap_zip and ismap_expat. They are the distribution's, or built in from their
# sources where there are none for the system.
if(NOT CMAKE_CROSSCOMPILING)
  pkg_check_modules(ISMAP_LIBZIP REQUIRED IMPORTED_TARGET GLOBAL libzip)
  pkg_check_modules(ISMAP_EXPAT REQUIRED IMPORTED_TARGET GLOBAL expat)
  add_library(ismap_zip ALIAS PkgConfig::ISMAP_LIBZIP)
  add_library(ismap_expat ALIAS PkgConfig::ISMAP_EXPAT)
  return()
endif()

set(ISMAP_ZLIB_SOURCE /usr/local/src/zlib_1.2.13.dfsg.orig.tar.bz2 CACHE FILEPATH "Archive of zlib's source")
ismap_unpack(zlib ZLIB_ROOT zlib-*/*.c zlib-*/*.h)
add_library(ismap_zlib STATIC)
foreach(part IN ITEMS adler32 crc32 deflate inffast inflate inftrees trees zutil)
  target_sources(ismap_zlib PRIVATE ${ZLIB_ROOT}/${part}.c)
endforeach()
target_include_directories(ismap_zlib SYSTEM PUBLIC ${ZLIB_ROOT})

# What it would ask by running programs is told.
include(cmake/libzip.cmake)
ismap_build_libzip(ismap_libzip 1.7.3 LIBZIP_BUILT -DCMAKE_TOOLCHAIN_FILE=${CMAKE_TOOLCHAIN_FILE}
                   -DZLIB_INCLUDE_DIR=${ZLIB_ROOT} -DZLIB_LIBRARY=$<TARGET_FILE:ismap_zlib>
                   -DHAVE_SIZEOF_OFF_T=ON -DSIZEOF_OFF_T=8 -DHAVE_SIZEOF_SIZE_T=ON -DSIZEOF_SIZE_T=${CMAKE_SIZEOF_VOID_P})
add_dependencies(ismap_libzip ismap_zlib)
add_library(ismap_zip INTERFACE)
add_dependencies(ismap_zip ismap_libzip)
target_include_directories(ismap_zip SYSTEM INTERFACE ${LIBZIP_ROOT}/lib ${LIBZIP_BUILT})
target_link_libraries(ismap_zip INTERFACE ${LIBZIP_BUILT}/lib/libzip.a ismap_zlib)

set(ISMAP_EXPAT_SOURCE /usr/local/src/expat_2.7.1.orig.tar.gz CACHE FILEPATH "Archive of expat's source")
ismap_unpack(expat EXPAT_ROOT libexpat-*/expat/lib/*.c libexpat-*/expat/lib/*.h)
add_library(ismap_expat STATIC)
foreach(part IN ITEMS xmlparse xmlrole xmltok)
  target_sources(ismap_expat PRIVATE ${EXPAT_ROOT}/expat/lib/${part}.c)
endforeach()
target_include_directories(ismap_expat SYSTEM PUBLIC ${EXPAT_ROOT}/expat/lib)
# As the distribution builds it. What salts its tables comes from the program around.
file(CONFIGURE OUTPUT expat_config/expat_config.h CONTENT [[
#define BYTEORDER 1234
#include <stddef.h>
void arc4random_buf(void* bytes, size_t size);
#define HAVE_ARC4RANDOM_BUF
#define XML_CONTEXT_BYTES 1024
#define XML_DTD
#define XML_GE 1
#define XML_NS
]] @ONLY)
target_include_directories(ismap_expat PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/expat_config)
target_compile_definitions(ismap_expat PUBLIC XML_STATIC)
