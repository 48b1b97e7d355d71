#pragma once

// One include for Catch2 3 (vcpkg, Conan) and Catch2 2.13 (Debian's).
#if __has_include(<catch2/catch_all.hpp>)
#    include <catch2/catch_all.hpp>
#elif __has_include(<catch2/catch.hpp>)
#    include <catch2/catch.hpp>
#else
#    error "the tests need Catch2 2.13 or 3"
#endif
