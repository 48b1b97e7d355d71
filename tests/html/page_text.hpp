#pragma once

#include "support/sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// The page that everyone may see.
std::string page_of(plenary::record const& r);
/// Its part from `from` until behind `until`, with markup; empty where there is none.
std::string between(std::string const& page, std::string_view from, std::string_view until);
/// Every tag of a page, in order.
std::vector<std::string> tags_of(std::string_view page);

}  // namespace tests
