# Runs a portfile without vcpkg: cmake -DPORT_FOLDER=... -DBUILD=... -DPACKAGE=... -P run_port.cmake
# The functions below do what vcpkg's of the same name do for a header-only library.
cmake_minimum_required(VERSION 3.23)

file(READ "${PORT_FOLDER}/vcpkg.json" manifest)
string(JSON PORT GET "${manifest}" name)
set(CURRENT_PACKAGES_DIR "${PACKAGE}")

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(expect_file path)
  if(NOT EXISTS "${CURRENT_PACKAGES_DIR}/${path}")
    message(FATAL_ERROR "the port installs no ${path}")
  endif()
endfunction()

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  if(arg_UNPARSED_ARGUMENTS OR NOT VCPKG_BUILD_TYPE STREQUAL "release")
    message(FATAL_ERROR "not known here: ${arg_UNPARSED_ARGUMENTS} ${VCPKG_BUILD_TYPE}")
  endif()
  run("${CMAKE_COMMAND}" -S "${arg_SOURCE_PATH}" -B "${BUILD}" -DCMAKE_BUILD_TYPE=Release
    "-DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR}" -DCMAKE_INSTALL_MESSAGE=NEVER ${arg_OPTIONS})
endfunction()

function(vcpkg_cmake_install)
  run("${CMAKE_COMMAND}" --build "${BUILD}" --target install)
endfunction()

# vcpkg's moves the configuration to share/${PORT}, where it must be already when nothing is said.
function(vcpkg_cmake_config_fixup)
  if(ARGN)
    message(FATAL_ERROR "not known here: ${ARGN}")
  endif()
  expect_file(share/${PORT}/${PORT}Config.cmake)
endfunction()

function(vcpkg_fixup_pkgconfig)
  expect_file(share/pkgconfig/${PORT}.pc)
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  configure_file("${arg_FILE_LIST}" "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()

include("${PORT_FOLDER}/portfile.cmake")

# What vcpkg checks after a port was built.
expect_file(share/${PORT}/copyright)
expect_file(share/${PORT}/usage)
file(GLOB folders RELATIVE "${CURRENT_PACKAGES_DIR}" "${CURRENT_PACKAGES_DIR}/*" "${CURRENT_PACKAGES_DIR}/share/*")
list(SORT folders)
if(NOT folders STREQUAL "include;share;share/pkgconfig;share/${PORT}")
  message(FATAL_ERROR "the port leaves ${folders}")
endif()
