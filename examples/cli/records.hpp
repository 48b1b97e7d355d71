#pragma once

#include <plenary/diagnose/report.hpp>
#include <plenary/fwd.hpp>
#include <plenary/validate/options.hpp>

#include <string_view>

namespace zones {
class zone_files;
}

// What the commands need of the library for whole records, compiled once.

namespace cli {

plenary::reading<plenary::record> read_record(std::string_view json);
/// How records are checked. Without zones, names and offsets of time zones are not looked up.
struct checking {
    plenary::check_options const& options;
    zones::zone_files const* zones;
};

/// Findings of the reader, the fields and the rules.
plenary::report check_record(std::string_view json, checking const& how);

}  // namespace cli
