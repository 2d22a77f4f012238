# simdjson, built in: its source becomes part of ismap_core. Distributions ship a shared object whose name changes with
# each release.
set(ISMAP_SIMDJSON_SOURCE /usr/local/src/simdjson_3.0.1.orig.tar.gz CACHE FILEPATH "Archive of simdjson's source")
ismap_unpack(simdjson SIMDJSON_ROOT simdjson-*/include simdjson-*/src)
set(SIMDJSON_INCLUDE_DIR ${SIMDJSON_ROOT}/include)
set(SIMDJSON_SOURCE_DIR ${SIMDJSON_ROOT}/src)

file(STRINGS ${SIMDJSON_INCLUDE_DIR}/simdjson/simdjson_version.h SIMDJSON_VERSION REGEX "#define SIMDJSON_VERSION ")
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" SIMDJSON_VERSION "${SIMDJSON_VERSION}")

# WebAssembly has vectors, but no kernel of its own in simdjson: Emscripten translates that for SSE 4.2.
if(EMSCRIPTEN)
  add_compile_options(-msse4.2)
  add_compile_definitions(SIMDJSON_NO_PORTABILITY_WARNING SIMDJSON_IS_X86_64=1 __PCLMUL__=1 SIMDJSON_IMPLEMENTATION_ICELAKE=0
                          SIMDJSON_IMPLEMENTATION_HASWELL=0 SIMDJSON_IMPLEMENTATION_FALLBACK=0)
endif()
