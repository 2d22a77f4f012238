# libzip from its source, without encryption and the methods of packing that workbooks do not have:
# ismap_build_libzip(TARGET VERSION FOLDER ARGUMENT...). FOLDER gets the folder of the build, in which it is lib/libzip.a;
# LIBZIP_ROOT that of the source.
include(ExternalProject)

function(ismap_build_libzip target version folder)
  set(ISMAP_LIBZIP_SOURCE /usr/local/src/libzip_${version}.orig.tar.xz CACHE FILEPATH "Archive of libzip's source")
  ismap_unpack(libzip root *)
  set(built ${CMAKE_CURRENT_BINARY_DIR}/libzip-build)
  ExternalProject_Add(${target} EXCLUDE_FROM_ALL ON
    SOURCE_DIR ${root} BINARY_DIR ${built}
    CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DCMAKE_POSITION_INDEPENDENT_CODE=${CMAKE_POSITION_INDEPENDENT_CODE} -DCMAKE_C_VISIBILITY_PRESET=hidden
               -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER} -DCMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER}
               "-DCMAKE_C_FLAGS=-ffile-prefix-map=${CMAKE_CURRENT_BINARY_DIR}=."
               -DBUILD_SHARED_LIBS=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
               -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF -DENABLE_OPENSSL=OFF
               -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF ${ARGN}
    BUILD_COMMAND ${CMAKE_COMMAND} --build <BINARY_DIR> --target zip
    INSTALL_COMMAND "" BUILD_BYPRODUCTS ${built}/lib/libzip.a)
  set(${folder} ${built} PARENT_SCOPE)
  set(LIBZIP_ROOT ${root} PARENT_SCOPE)
endfunction()
