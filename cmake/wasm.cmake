# WebAssembly by Emscripten (Debian: emscripten). The headers of its own C++ library have no ranges, so those of a later
# one are taken (Debian: libc++-16-dev) and told how the library was built.
include(/usr/share/emscripten/cmake/Modules/Platform/Emscripten.cmake)

set(ISMAP_LIBCXX_HEADERS /usr/lib/llvm-16/include/c++/v1)
set(flags "-msimd128")
string(CONCAT libcxx " -fwasm-exceptions -nostdinc++ -isystem ${CMAKE_CURRENT_LIST_DIR}/wasm"
                     " -isystem ${ISMAP_LIBCXX_HEADERS}")
set(CMAKE_C_FLAGS_INIT "${flags}")
set(CMAKE_CXX_FLAGS_INIT "${flags}${libcxx}")
