# Unpacks the source of a library that is built in: ismap_unpack(NAME VARIABLE PATTERN...). ISMAP_<NAME>_SOURCE is the
# archive; the variable gets the folder in it.
function(ismap_unpack name variable)
  string(TOUPPER ISMAP_${name}_SOURCE archive)
  if(NOT EXISTS ${${archive}})
    message(FATAL_ERROR "There is no ${name} source ${${archive}}. scripts/install-packages puts it there; "
                        "${archive} names another archive.")
  endif()
  # The files keep the times that they have in the archive, so nothing is compiled anew.
  set(unpacked ${CMAKE_CURRENT_BINARY_DIR}/${name})
  file(REMOVE_RECURSE ${unpacked})
  file(ARCHIVE_EXTRACT INPUT ${${archive}} DESTINATION ${unpacked} PATTERNS ${ARGN})
  file(GLOB root ${unpacked}/*${name}-*)
  set(${variable} ${root} PARENT_SCOPE)
endfunction()
