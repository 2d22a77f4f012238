# utf8proc, built in: its object becomes part of ismap_core, so that a program that links the library needs nothing
# more.
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
find_library(UTF8PROC_ARCHIVE NAMES libutf8proc.a)
if(NOT UTF8PROC_INCLUDE_DIR OR NOT UTF8PROC_ARCHIVE)
  message(FATAL_ERROR "utf8proc's header and archive are needed (Debian: libutf8proc-dev)")
endif()

file(STRINGS ${UTF8PROC_INCLUDE_DIR}/utf8proc.h UTF8PROC_NUMBERS REGEX "#define UTF8PROC_VERSION_(MAJOR|MINOR|PATCH)")
list(TRANSFORM UTF8PROC_NUMBERS REPLACE "#define UTF8PROC_VERSION_[A-Z]+ +([0-9]+).*" "\\1")
list(JOIN UTF8PROC_NUMBERS "." UTF8PROC_VERSION)

set(UTF8PROC_OBJECT ${CMAKE_CURRENT_BINARY_DIR}/utf8proc.o)
execute_process(COMMAND ${CMAKE_AR} x ${UTF8PROC_ARCHIVE} utf8proc.o WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}
                COMMAND_ERROR_IS_FATAL ANY)
