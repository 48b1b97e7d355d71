#pragma once

#include "tzdb_zones.hpp"

#include <date/tz.h>

// For programs that use Howard Hinnant's date, of which C++20 took its time zones. Link date::date-tz.

namespace zones {

struct date_tzdb {
    // Built to read the system's files it does without the rules at their ends, which in the files of
    // many systems begin with 2037.
    static constexpr std::int64_t end = 2'114'380'800;  // 2037-01-01

    static date::time_zone const* locate(std::string_view name) { return date::locate_zone(name); }
};

using date_zones = tzdb_zones<date_tzdb>;
static_assert(plenary::zone_rules<date_zones>);

}  // namespace zones
