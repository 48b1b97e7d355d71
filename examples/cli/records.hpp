#pragma once

#include <plenary/diagnose/report.hpp>
#include <plenary/fwd.hpp>
#include <plenary/validate/options.hpp>

#include <string_view>

// What the commands need of the library for whole records, compiled once.

namespace cli {

plenary::reading<plenary::record> read_record(std::string_view json);
/// Findings of the reader, the fields and the rules.
plenary::report check_record(std::string_view json, plenary::check_options const& options);

}  // namespace cli
