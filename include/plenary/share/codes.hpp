#pragma once

#include "plenary/diagnose/diagnostic.hpp"

#include <array>

/// What may tell of that which a redacted record does not hold.
namespace plenary::share_codes {

inline constexpr finding_kind mention{"share.mention", severity::warning,
                                      "No text that is handed out names what is not.",
                                      "reword the text, or restrict it as what it names is"};
inline constexpr finding_kind gap{
    "share.gap", severity::warning, "Numbers do not show that an activity is not handed out.",
    "restrict the later activities as well, or let it be known that there is one"};

/// All of them, for catalogues.
inline constexpr std::array all{mention, gap};

}  // namespace plenary::share_codes
