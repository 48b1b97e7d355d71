#pragma once

#include <plenary/diagnose/report.hpp>
#include <plenary/fwd.hpp>
#include <plenary/validate/options.hpp>

#include <cstdio>
#include <functional>
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

/// Findings of one line of a stream, whose number they have; offsets are those in its text.
struct record_line {
    std::size_t offset;
    std::string_view text;
    plenary::report const& findings;
};

/// Checks a stream of records, one a line, and hands over what was found, in order. Returns how many
/// lines held something.
std::size_t check_records(std::FILE* from, checking const& how, std::size_t threads,
                          std::function<void(record_line const&)> const& take);

}  // namespace cli
