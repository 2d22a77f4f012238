# Hardening as Debian builds its packages. Compile options are for the library and the command; link options for what is
# loaded, so that none reaches a program that links an archive.
add_library(ismap_hardening INTERFACE)
add_library(ismap_hardened_link INTERFACE)
# WebAssembly cannot reach its own return addresses and code.
if(EMSCRIPTEN)
  return()
endif()
target_compile_options(ismap_hardening INTERFACE -fstack-protector-strong -Wformat -Werror=format-security)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|amd64|AMD64|i.86")
  target_compile_options(ismap_hardening INTERFACE -fcf-protection)
endif()

# The checked functions of the C library need optimisation, and a sanitizer has its own.
string(TOUPPER "${CMAKE_BUILD_TYPE}" ISMAP_CONFIG)
set(ISMAP_FLAGS "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${ISMAP_CONFIG}}")
set(ISMAP_FORTIFY OFF)
if(ISMAP_FLAGS MATCHES "-O[1-9sgzf]" AND NOT ISMAP_SANITIZE)
  set(ISMAP_FORTIFY ON)
  # Some compilers define it on their own.
  target_compile_options(ismap_hardening INTERFACE "SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2")
endif()

# On Windows the linker does as much by itself.
if(WIN32)
  return()
endif()
if(NOT APPLE)
  target_link_options(ismap_hardened_link INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
endif()
target_link_options(ismap_hardened_link INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
