# What links this carries the C++ runtime. A sanitizer brings its own.
add_library(ismap_own_runtime INTERFACE)
set(ISMAP_OWN_RUNTIME ON)
if(ISMAP_SANITIZE OR APPLE OR EMSCRIPTEN)
  set(ISMAP_OWN_RUNTIME OFF)
else()
  target_link_options(ismap_own_runtime INTERFACE -static-libstdc++ -static-libgcc)
endif()
