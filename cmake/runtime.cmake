# What links this carries the C++ runtime. A sanitizer brings its own.
add_library(ismap_own_runtime INTERFACE)
if(NOT ISMAP_SANITIZE)
  target_link_options(ismap_own_runtime INTERFACE -static-libstdc++ -static-libgcc)
endif()
