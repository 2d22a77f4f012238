# What is installed. Components: runtime (the shared object), dev (what a compiler of C needs, and c.hpp over it), cpp_dev
# (the C++ library), command, workbook and workbook_dev (workbooks for C).
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(ISMAP_RULE_HEADERS_INSTALLED duties.hpp duty.hpp holidays.hpp rule_row.hpp rulebook.hpp standing.hpp surroundings.hpp
                                 time_limit.hpp time_limits.hpp validity.hpp)

get_target_property(ISMAP_SONAME ismap_c SOVERSION)
set(ISMAP_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/ismap)

function(ismap_install_library name component runtime)
  install(TARGETS ismap_${name} EXPORT ismap_${name}
          LIBRARY COMPONENT ${runtime} NAMELINK_COMPONENT ${component}
          ARCHIVE COMPONENT ${component}
          INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(EXPORT ismap_${name} NAMESPACE ismap:: FILE ismap-${name}.cmake DESTINATION ${ISMAP_CMAKE_DIR}
          COMPONENT ${component})
endfunction()
ismap_install_library(c dev runtime)
ismap_install_library(c_static dev runtime)
ismap_install_library(core cpp_dev runtime)
install(DIRECTORY capi/include/ TYPE INCLUDE COMPONENT dev PATTERN workbook.h EXCLUDE)
install(DIRECTORY include/ismap TYPE INCLUDE COMPONENT cpp_dev PATTERN rules EXCLUDE)
# The library compiles the rules once. A caller sees them as rows, limits and duties, and in the answers.
list(TRANSFORM ISMAP_RULE_HEADERS_INSTALLED PREPEND include/ismap/rules/)
install(FILES ${ISMAP_RULE_HEADERS_INSTALLED} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/ismap/rules COMPONENT cpp_dev)

configure_package_config_file(cmake/ismap-config.cmake.in ismap-config.cmake INSTALL_DESTINATION ${ISMAP_CMAKE_DIR}
                              NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(ismap-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ismap-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/ismap-config-version.cmake
        DESTINATION ${ISMAP_CMAKE_DIR} COMPONENT dev)

file(RELATIVE_PATH ISMAP_PREFIX_FROM_PC ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(cmake/ismap.pc.in ismap.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ismap.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)

if(ISMAP_WORKBOOK)
  get_target_property(ISMAP_WORKBOOK_SONAME ismap_workbook_c SOVERSION)
  ismap_install_library(workbook_c workbook_dev workbook)
  install(FILES capi/include/ismap/workbook.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/ismap COMPONENT workbook_dev)
  configure_file(cmake/ismap-workbook.pc.in ismap-workbook.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/ismap-workbook.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig
          COMPONENT workbook_dev)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/libismap-workbook.spdx.json
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-workbook-dev COMPONENT workbook_dev)
endif()

install(FILES ${CMAKE_CURRENT_BINARY_DIR}/libismap.spdx.json DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-dev
        COMPONENT dev)

# Debian wants one file: the licence, and those of what is built in.
file(READ NOTICE ISMAP_NOTICE)
file(READ LICENSE ISMAP_LICENSE)
file(CONFIGURE OUTPUT copyright CONTENT "@ISMAP_NOTICE@\n@ISMAP_LICENSE@" @ONLY)
set(ISMAP_COPYRIGHT ${CMAKE_CURRENT_BINARY_DIR}/copyright)
install(FILES ${ISMAP_COPYRIGHT} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap${ISMAP_SONAME} COMPONENT runtime)
install(FILES ${ISMAP_COPYRIGHT} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-dev COMPONENT dev)
install(FILES ${ISMAP_COPYRIGHT} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-cpp-dev COMPONENT cpp_dev)
if(ISMAP_WORKBOOK)
  install(FILES ${ISMAP_COPYRIGHT} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-workbook${ISMAP_WORKBOOK_SONAME}
          COMPONENT workbook)
  install(FILES ${ISMAP_COPYRIGHT} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/libismap-workbook-dev COMPONENT workbook_dev)
endif()

if(ISMAP_BUILD_COMMAND)
  install(TARGETS ismap_command RUNTIME COMPONENT command)
  install(FILES ${ISMAP_COPYRIGHT} ${CMAKE_CURRENT_BINARY_DIR}/ismap.spdx.json
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/ismap COMPONENT command)
endif()
