#pragma once

#include "plenary/core/unicode.hpp"

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace plenary {

namespace detail {

inline void append_part(std::string& out, std::string_view part) {
    out += part;
}
inline void append_part(std::string& out, char part) {
    out += part;
}
inline void append_part(std::string& out, std::integral auto part) {
    char digits[24];
    auto const* const end = std::to_chars(digits, digits + sizeof digits, part).ptr;
    out.append(digits, std::size_t(end - digits));
}

inline std::size_t longest_part(std::string_view part) {
    return part.size();
}
inline std::size_t longest_part(char) {
    return 1;
}
constexpr std::size_t longest_part(std::integral auto) {
    return 20;
}

}  // namespace detail

/// Texts, characters and whole numbers, one behind the other: messages for the layers that do
/// without fmt.
std::string phrase(auto const&... parts) {
    std::string out;
    out.reserve((std::size_t(0) + ... + detail::longest_part(parts)));
    (detail::append_part(out, parts), ...);
    return out;
}

/// Control characters, and those that change the direction of text or cannot be seen: they would
/// garble a terminal or hide what a text says.
constexpr bool is_invisible(char32_t c) {
    return c < 0x20 || (0x7F <= c && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x115F || c == 0x1160 ||
           c == 0x17B4 || c == 0x17B5 || c == 0x180E || (0x200B <= c && c <= 0x200F) ||
           (0x2028 <= c && c <= 0x202E) || (0x2060 <= c && c <= 0x206F) || c == 0x3164 || c == 0xFEFF ||
           c == 0xFFA0 || (0xFFF9 <= c && c <= 0xFFFB) || (0xE0000 <= c && c <= 0xE0FFF);
}

/// "U+202E".
inline std::string code_point_name(char32_t c) {
    char hex[8];
    auto const end = std::to_chars(hex, hex + sizeof hex, std::uint32_t(c), 16).ptr;
    std::string digits(hex, end);
    for (char& d : digits)
        if ('a' <= d) d = char(d - 'a' + 'A');
    return phrase("U+", std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0'), digits);
}

/// Appends `text` so that all of it can be seen: invisible characters as <U+202E>, ill-formed
/// bytes as U+FFFD.
inline void append_visible(std::string& out, std::string_view text) {
    while (!text.empty()) {
        auto const point = decode_front(text);
        if (is_invisible(point.value)) {
            out += phrase('<', code_point_name(point.value), '>');
        } else {
            append_utf8(out, point.value);
        }
        text.remove_prefix(point.size);
    }
}

/// What begins a text: `limit` code points, or all there are.
constexpr std::string_view first_code_points(std::string_view text, std::size_t limit) {
    auto rest = text;
    for (; limit != 0 && !rest.empty(); --limit) rest.remove_prefix(decode_front(rest).size);
    return text.substr(0, text.size() - rest.size());
}

/// A text for a message: visible, and cut to `limit` code points.
inline std::string shortened(std::string_view text, std::size_t limit = 40) {
    auto const front = first_code_points(text, limit);
    std::string out;
    append_visible(out, front);
    if (front.size() != text.size()) out += "…";
    return out;
}
/// The same in double quotes.
inline std::string in_quotes(std::string_view text, std::size_t limit = 40) {
    return phrase('"', shortened(text, limit), '"');
}

}  // namespace plenary
