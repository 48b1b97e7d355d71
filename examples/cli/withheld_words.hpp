#pragma once

#include <plenary/fwd.hpp>

#include <string>

namespace cli {

/// "withheld 1 session, 2 site visits": what of a record its audience was not given.
std::string withheld_words(plenary::record const& whole, plenary::record const& kept);

}  // namespace cli
