#pragma once

#include <cstddef>

namespace plenary {

/// How many octets a character has that is well-formed UTF-8 and that no format has to look at, as far
/// as that is seen at a glance, as of letters with accents and of dashes; 0 for all others: controls,
/// separators, what embeds, isolates and overrides directions, and much else. `at` has three octets.
inline std::size_t usual_character(char const* at) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(at[i]); };
    auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80; };
    // From U+00C0, and from U+1000 to U+CFFF but for U+2000 to U+207F without its dashes and quotes.
    if (0xC3 <= byte(0) && byte(0) <= 0xDF) return follows(1) ? 2 : 0;
    if (byte(0) < 0xE1 || 0xEC < byte(0) || !follows(1) || !follows(2)) return 0;
    bool const may_be_special = byte(0) == 0xE2 && byte(1) <= 0x81;
    bool const is_dash_or_quote = byte(1) == 0x80 && 0x90 <= byte(2) && byte(2) <= 0xA7;
    return may_be_special && !is_dash_or_quote ? 0 : 3;
}

}  // namespace plenary
