#pragma once

#include "plenary/diagnose/phrase.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace plenary {

/// Takes a number by its text for a whole one: 12.0 and 1e3 are whole as well (JSON Schema 2020-12,
/// section 4.2.3). Returns what was expected where it is none; else nothing.
inline std::string take_whole_number(std::string_view text, std::int64_t& out) {
    auto const* const end = text.data() + text.size();
    auto const [next, error] = std::from_chars(text.data(), end, out);
    if (error == std::errc() && next == end) return {};
    double d = 0;
    constexpr double exact_up_to = 9007199254740992.0;  // 2^53
    bool const read = std::from_chars(text.data(), end, d).ec == std::errc();
    bool const fits = read && -exact_up_to <= d && d <= exact_up_to;
    if (fits && double(std::int64_t(d)) == d) {
        out = std::int64_t(d);
        return {};
    }
    return phrase("expected a whole number", read && !fits ? " that fits its field" : "", ", found ",
                  shortened(text));
}

}  // namespace plenary
