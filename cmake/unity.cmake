# Most of the time of a compiler goes into headers, so the files of a folder are compiled as one unit. For that the names
# in anonymous namespaces are unique in the library, not in a file.
option(ISMAP_UNITY "Compile the files of a folder as one unit" ON)

# To be called after the last source of `target` is known. `root` is the folder of the sources.
function(ismap_compile_by_folder target root)
  if(NOT ISMAP_UNITY)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${root} OUTPUT_VARIABLE group)
    string(REPLACE "/" "_" group ${group})
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
