#pragma once

#include <plenary/diagnose/report.hpp>

#include <string>
#include <string_view>
#include <vector>

// Tests of rules on the members of a record as JSON, wrapped as the examples are.

namespace tests {

/// Reads and checks the record with these members, with `few_zones` as the zone provider.
plenary::report check_members(std::string_view members);
/// Checks two records together.
plenary::report check_members_together(std::string_view first, std::string_view second);

/// The paths of the findings with this code, in order. Other rules may find what they like.
std::vector<std::string> paths_of(std::string_view code, plenary::report const& findings);

/// The only finding with this code in the record with these members. Throws when there is none, or
/// more than one.
plenary::diagnostic only(std::string_view code, std::string_view members);

/// The text that the finding offers to put in the place of the one at its path, or "".
std::string mended_text(plenary::diagnostic const& found);

}  // namespace tests
