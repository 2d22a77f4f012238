# utf8proc, built in: its object becomes part of ismap_core, so that a program that links the library needs nothing
# more. It is taken from the distribution's archive, or compiled from its source where there is no such archive.
if(CMAKE_CROSSCOMPILING)
  set(ISMAP_UTF8PROC_SOURCE /usr/local/src/utf8proc_2.8.0.orig.tar.gz CACHE FILEPATH "Archive of utf8proc's source")
  ismap_unpack(utf8proc UTF8PROC_INCLUDE_DIR utf8proc-*/utf8proc*.c utf8proc-*/utf8proc.h)
  add_library(ismap_utf8proc OBJECT ${UTF8PROC_INCLUDE_DIR}/utf8proc.c)
  target_compile_definitions(ismap_utf8proc PRIVATE UTF8PROC_STATIC)
  set(UTF8PROC_OBJECT $<TARGET_OBJECTS:ismap_utf8proc>)
else()
  find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
  find_library(UTF8PROC_ARCHIVE NAMES libutf8proc.a)
  if(NOT UTF8PROC_INCLUDE_DIR OR NOT UTF8PROC_ARCHIVE)
    message(FATAL_ERROR "utf8proc's header and archive are needed (Debian: libutf8proc-dev)")
  endif()
  set(UTF8PROC_OBJECT ${CMAKE_CURRENT_BINARY_DIR}/utf8proc.o)
  execute_process(COMMAND ${CMAKE_AR} x ${UTF8PROC_ARCHIVE} utf8proc.o WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}
                  COMMAND_ERROR_IS_FATAL ANY)
endif()

file(STRINGS ${UTF8PROC_INCLUDE_DIR}/utf8proc.h UTF8PROC_NUMBERS REGEX "#define UTF8PROC_VERSION_(MAJOR|MINOR|PATCH)")
list(TRANSFORM UTF8PROC_NUMBERS REPLACE "#define UTF8PROC_VERSION_[A-Z]+ +([0-9]+).*" "\\1")
list(JOIN UTF8PROC_NUMBERS "." UTF8PROC_VERSION)
