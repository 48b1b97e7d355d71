#pragma once

// The only place where the version is written: CMake, Conan and the documentation read it here.
// Semantic versioning: while the major version is 0, a new minor version may break.
#define PLENARY_VERSION_MAJOR 0
#define PLENARY_VERSION_MINOR 1
#define PLENARY_VERSION_PATCH 0

#define PLENARY_DETAIL_TEXT(x) #x
#define PLENARY_DETAIL_VERSION(a, b, c) \
    PLENARY_DETAIL_TEXT(a) "." PLENARY_DETAIL_TEXT(b) "." PLENARY_DETAIL_TEXT(c)

/// The version as text, such as "0.1.0".
#define PLENARY_VERSION_STRING \
    PLENARY_DETAIL_VERSION(PLENARY_VERSION_MAJOR, PLENARY_VERSION_MINOR, PLENARY_VERSION_PATCH)
