#pragma once

#include <plenary/report/explanation.hpp>

#include <vector>

// All that the program can find, compiled once.

namespace cli {

std::vector<plenary::finding_kind> all_kinds();
/// With an example in lines of `width` columns.
plenary::explanation explain_kind(plenary::finding_kind const& kind, std::size_t width);

}  // namespace cli
