#pragma once

#include "tzdb_zones.hpp"

// For compilers whose library has the time zones of C++20: __cpp_lib_chrono is 201907 or more
// (g++ 14, MSVC), or libc++ is used with -fexperimental-library.

namespace zones {

struct chrono_tzdb {
    static constexpr std::int64_t end = 253'402'300'800;  // of the year 9999, the last that dates have
    static std::chrono::time_zone const* locate(std::string_view name) {
        return std::chrono::locate_zone(name);
    }
};

using chrono_zones = tzdb_zones<chrono_tzdb>;
static_assert(plenary::zone_rules<chrono_zones>);

}  // namespace zones
