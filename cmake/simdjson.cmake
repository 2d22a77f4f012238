# simdjson, built in: its source becomes part of ismap_core. Distributions ship a shared object whose name changes with
# each release.
set(ISMAP_SIMDJSON_SOURCE /usr/local/src/simdjson_3.0.1.orig.tar.gz CACHE FILEPATH "Archive of simdjson's source")
if(NOT EXISTS ${ISMAP_SIMDJSON_SOURCE})
  message(FATAL_ERROR "There is no simdjson source ${ISMAP_SIMDJSON_SOURCE}. scripts/install-packages puts it there; "
                      "ISMAP_SIMDJSON_SOURCE names another archive.")
endif()

# The files keep the times that they have in the archive, so nothing is compiled anew.
set(SIMDJSON_UNPACKED ${CMAKE_CURRENT_BINARY_DIR}/simdjson)
file(REMOVE_RECURSE ${SIMDJSON_UNPACKED})
file(ARCHIVE_EXTRACT INPUT ${ISMAP_SIMDJSON_SOURCE} DESTINATION ${SIMDJSON_UNPACKED}
     PATTERNS simdjson-*/include simdjson-*/src)
file(GLOB SIMDJSON_ROOT ${SIMDJSON_UNPACKED}/simdjson-*)
set(SIMDJSON_INCLUDE_DIR ${SIMDJSON_ROOT}/include)
set(SIMDJSON_SOURCE_DIR ${SIMDJSON_ROOT}/src)

file(STRINGS ${SIMDJSON_INCLUDE_DIR}/simdjson/simdjson_version.h SIMDJSON_VERSION REGEX "#define SIMDJSON_VERSION ")
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" SIMDJSON_VERSION "${SIMDJSON_VERSION}")
