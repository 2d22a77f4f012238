# The bills of materials, in SPDX 2.3: one of the library, one of the command, one of the library for workbooks.
set(SBOM_TEMPLATES ${CMAKE_CURRENT_LIST_DIR}/sbom)
cmake_host_system_information(RESULT SBOM_DISTRIBUTION QUERY DISTRIB_INFO)
find_program(DPKG_QUERY dpkg-query)

# The package URL by which scanners know the source of `file`: of the Debian package that holds it, else `otherwise`.
function(sbom_purl variable file otherwise)
  set(${variable} ${otherwise} PARENT_SCOPE)
  if(NOT DPKG_QUERY OR NOT IS_ABSOLUTE "${file}")
    return()
  endif()
  execute_process(COMMAND ${DPKG_QUERY} --search ${file} OUTPUT_VARIABLE owner ERROR_QUIET)
  if(NOT owner MATCHES "^([^, ]+): ")
    return()
  endif()
  execute_process(COMMAND ${DPKG_QUERY} --show "--showformat=\${source:Package}@\${source:Version}" ${CMAKE_MATCH_1}
                  OUTPUT_VARIABLE source COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "+" "%2B" source ${source})
  string(REPLACE ":" "%3A" source ${source})
  set(release ${SBOM_DISTRIBUTION_ID}-${SBOM_DISTRIBUTION_VERSION_ID})
  set(${variable} "pkg:deb/${SBOM_DISTRIBUTION_ID}/${source}?arch=source&distro=${release}" PARENT_SCOPE)
endfunction()

# Describes a package in SBOM_PACKAGE_<id>. FILE is the one file that it was taken from, if one determines it.
function(sbom_package id)
  cmake_parse_arguments(PARSE_ARGV 1 package "" "NAME;VERSION;HOMEPAGE;LICENSE;CONCLUDED;PURL;FILE" "")
  if(NOT package_CONCLUDED)
    set(package_CONCLUDED NOASSERTION)
  endif()
  file(READ ${SBOM_TEMPLATES}/package.json.in json)
  string(CONFIGURE "${json}" json @ONLY)
  if(package_HOMEPAGE)
    string(JSON json SET "${json}" homepage "\"${package_HOMEPAGE}\"")
  endif()
  if(package_FILE)
    cmake_path(GET package_FILE FILENAME name)
    file(SHA256 ${package_FILE} sum)
    string(JSON json SET "${json}" packageFileName "\"${name}\"")
    string(JSON json SET "${json}" checksums "[{\"algorithm\": \"SHA256\", \"checksumValue\": \"${sum}\"}]")
  endif()
  set(SBOM_PACKAGE_${id} "${json}" PARENT_SCOPE)
endfunction()

# Writes the bill of `described`: the packages that are linked in (STATIC) and those that it loads (DYNAMIC).
function(sbom_write file described)
  cmake_parse_arguments(PARSE_ARGV 2 link "" "" "STATIC;DYNAMIC")
  set(packages "[]")
  set(relationships "[]")
  set(number 0)
  foreach(id IN LISTS described link_STATIC link_DYNAMIC)
    set(from SPDXRef-${described})
    set(how STATIC_LINK)
    if(id STREQUAL described)
      set(from SPDXRef-DOCUMENT)
      set(how DESCRIBES)
    elseif(id IN_LIST link_DYNAMIC)
      set(how DYNAMIC_LINK)
    endif()
    file(READ ${SBOM_TEMPLATES}/relationship.json.in relationship)
    string(CONFIGURE "${relationship}" relationship @ONLY)
    string(JSON packages SET "${packages}" ${number} "${SBOM_PACKAGE_${id}}")
    string(JSON relationships SET "${relationships}" ${number} "${relationship}")
    math(EXPR number "${number} + 1")
  endforeach()
  string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
  string(UUID uuid NAMESPACE 00000000-0000-0000-0000-000000000000 NAME "${created}${packages}" TYPE SHA1)
  configure_file(${SBOM_TEMPLATES}/document.json.in ${file} @ONLY)
endfunction()

sbom_package(libismap NAME libismap VERSION ${PROJECT_VERSION} LICENSE Apache-2.0 CONCLUDED Apache-2.0
             PURL pkg:generic/libismap@${PROJECT_VERSION})
sbom_package(simdjson NAME simdjson VERSION ${SIMDJSON_VERSION} HOMEPAGE https://simdjson.org/
             LICENSE "Apache-2.0 AND MIT AND BSD-3-Clause" FILE ${ISMAP_SIMDJSON_SOURCE}
             PURL pkg:github/simdjson/simdjson@v${SIMDJSON_VERSION})
sbom_package(libmd NAME libmd VERSION ${LIBMD_VERSION} HOMEPAGE https://www.hadrons.org/software/libmd/
             LICENSE BSD-3-Clause FILE ${ISMAP_LIBMD_SOURCE} PURL pkg:generic/libmd@${LIBMD_VERSION})
sbom_purl(purl ${UTF8PROC_ARCHIVE} pkg:github/juliastrings/utf8proc@v${UTF8PROC_VERSION})
sbom_package(utf8proc NAME utf8proc VERSION ${UTF8PROC_VERSION} HOMEPAGE https://juliastrings.github.io/utf8proc/
             LICENSE "MIT AND Unicode-DFS-2015" FILE ${UTF8PROC_ARCHIVE} PURL ${purl})
sbom_purl(purl ${Boost_DIR}/BoostConfig.cmake pkg:github/boostorg/boost@boost-${Boost_VERSION})
sbom_package(Boost NAME Boost VERSION ${Boost_VERSION} HOMEPAGE https://www.boost.org/ LICENSE BSL-1.0 PURL ${purl})
sbom_purl(purl ${nlohmann_json_DIR}/nlohmann_jsonConfig.cmake pkg:github/nlohmann/json@v${nlohmann_json_VERSION})
sbom_package(nlohmann-json NAME nlohmann_json VERSION ${nlohmann_json_VERSION} HOMEPAGE https://json.nlohmann.me/
             LICENSE MIT PURL ${purl})
set(SBOM_LIBRARY_PARTS simdjson libmd utf8proc Boost nlohmann-json)

if(ISMAP_OWN_RUNTIME)
  execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libstdc++.a OUTPUT_VARIABLE runtime
                  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  cmake_path(NORMAL_PATH runtime)
  cmake_path(GET runtime PARENT_PATH version)
  cmake_path(GET version FILENAME version)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(version ${CMAKE_CXX_COMPILER_VERSION})
  endif()
  sbom_purl(purl ${runtime} pkg:generic/gcc@${version})
  sbom_package(libstdcxx NAME libstdc++ VERSION ${version} HOMEPAGE https://gcc.gnu.org/
               LICENSE "GPL-3.0-or-later WITH GCC-exception-3.1" FILE ${runtime} PURL ${purl})
  list(APPEND SBOM_LIBRARY_PARTS libstdcxx)
endif()
sbom_write(libismap.spdx.json libismap STATIC ${SBOM_LIBRARY_PARTS})

if(ISMAP_WORKBOOK)
  # It computes no digest.
  set(SBOM_WORKBOOK_PARTS ${SBOM_LIBRARY_PARTS})
  list(REMOVE_ITEM SBOM_WORKBOOK_PARTS libmd)
  sbom_purl(purl ${ISMAP_LIBZIP_INCLUDEDIR}/zip.h pkg:github/nih-at/libzip@v${ISMAP_LIBZIP_VERSION})
  sbom_package(libzip NAME libzip VERSION ${ISMAP_LIBZIP_VERSION} HOMEPAGE https://libzip.org/ LICENSE BSD-3-Clause
               PURL ${purl})
  sbom_purl(purl ${ISMAP_EXPAT_INCLUDEDIR}/expat.h pkg:github/libexpat/libexpat@${ISMAP_EXPAT_VERSION})
  sbom_package(expat NAME expat VERSION ${ISMAP_EXPAT_VERSION} HOMEPAGE https://libexpat.github.io/ LICENSE MIT
               PURL ${purl})
  sbom_package(libismap-workbook NAME libismap-workbook VERSION ${PROJECT_VERSION} LICENSE Apache-2.0
               CONCLUDED Apache-2.0 PURL pkg:generic/libismap-workbook@${PROJECT_VERSION})
  sbom_write(libismap-workbook.spdx.json libismap-workbook STATIC ${SBOM_WORKBOOK_PARTS} DYNAMIC libzip expat)
endif()

if(ISMAP_BUILD_COMMAND)
  find_package(CLI11 REQUIRED)
  sbom_package(ismap NAME ismap VERSION ${PROJECT_VERSION} LICENSE Apache-2.0 CONCLUDED Apache-2.0
               PURL pkg:generic/ismap@${PROJECT_VERSION})
  sbom_purl(purl ${CLI11_DIR}/CLI11Config.cmake pkg:github/cliutils/cli11@v${CLI11_VERSION})
  sbom_package(CLI11 NAME CLI11 VERSION ${CLI11_VERSION} HOMEPAGE https://github.com/CLIUtils/CLI11
               LICENSE BSD-3-Clause PURL ${purl})
  sbom_purl(purl ${UNIBREAK_INCLUDEDIR}/linebreak.h pkg:github/adah1972/libunibreak@libunibreak_${UNIBREAK_VERSION})
  sbom_package(libunibreak NAME libunibreak VERSION ${UNIBREAK_VERSION}
               HOMEPAGE https://github.com/adah1972/libunibreak LICENSE "Zlib AND Unicode-DFS-2015" PURL ${purl})
  set(loaded libunibreak)
  if(ISMAP_WORKBOOK)
    list(APPEND loaded libzip expat)
  endif()
  sbom_write(ismap.spdx.json ismap STATIC libismap ${SBOM_LIBRARY_PARTS} CLI11 DYNAMIC ${loaded})
endif()
