#pragma once

#include <plenary/diagnose/report.hpp>
#include <plenary/model/record.hpp>
#include <plenary/validate/options.hpp>

#include <string>
#include <string_view>

// The functions that most tests need, compiled once in whole.cpp.

namespace tests {

plenary::reading<plenary::record> read_json(std::string_view text);
std::string to_json(plenary::record const& whole);
/// All constraints and all rules.
plenary::report check(plenary::record const& whole, plenary::check_options const& options = {});
/// Reads, checks and looks up lines, as the command line does.
plenary::report check_json(std::string_view text, plenary::check_options const& options = {});

/// "code path" for each finding, in order: what most assertions compare.
std::vector<std::string> codes_and_paths(plenary::report const& findings);

}  // namespace tests
