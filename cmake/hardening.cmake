# Hardening as Debian builds its packages. Compile options are for the library and the command; link options for what is
# loaded, so that none reaches a program that links an archive.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_library(ismap_hardening INTERFACE)
target_compile_options(ismap_hardening INTERFACE -fstack-protector-strong -Wformat -Werror=format-security)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|i.86")
  target_compile_options(ismap_hardening INTERFACE -fcf-protection)
endif()

# The checked functions of the C library need optimisation, and a sanitizer has its own.
string(TOUPPER "${CMAKE_BUILD_TYPE}" ISMAP_CONFIG)
set(ISMAP_FLAGS "${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${ISMAP_CONFIG}}")
if(ISMAP_FLAGS MATCHES "-O[1-9sgzf]" AND NOT ISMAP_FLAGS MATCHES "_FORTIFY_SOURCE" AND NOT ISMAP_SANITIZE)
  target_compile_definitions(ismap_hardening INTERFACE _FORTIFY_SOURCE=2)
endif()

add_library(ismap_hardened_link INTERFACE)
target_link_options(ismap_hardened_link INTERFACE -Wl,-z,relro -Wl,-z,now)
