#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/unicode.hpp"

#include <array>

// Text that cannot become anything but text, neither between tags nor in a quoted attribute.

namespace plenary::html {

namespace detail {

enum class byte_class : std::uint8_t { plain, escaped, control, non_ascii };

inline constexpr auto byte_classes = [] {
    std::array<byte_class, 256> out{};
    for (std::size_t c = 0; c != 256; ++c) {
        bool const line = c == '\t' || c == '\n' || c == '\r';
        if ((c < 0x20 && !line) || c == 0x7F) out[c] = byte_class::control;
        if (c >= 0x80) out[c] = byte_class::non_ascii;
    }
    for (char const c : {'<', '>', '&', '"', '\''}) out[static_cast<unsigned char>(c)] = byte_class::escaped;
    return out;
}();

/// Whether none of eight bytes needs a look. Where that is hard to tell it says no.
inline bool are_plain(char const* bytes) {
    constexpr std::uint64_t ones = 0x0101010101010101, highs = ones * 0x80;
    // Without the highest bits nothing carries into the next byte.
    constexpr auto is_zero = [](std::uint64_t low) { return ~(low + ~highs) & highs; };
    auto const word = load<std::uint64_t>(bytes);
    auto const low = word & ~highs;
    auto const below_space = ~(low + ones * (0x80 - 0x20)) & highs;
    auto const quotes = is_zero((low | ones * 0x05) ^ ones * 0x27);    // " & ' and harmless #
    auto const brackets = is_zero((low | ones * 0x02) ^ ones * 0x3E);  // < and >
    auto const last = is_zero(low ^ ones * 0x7F);
    return ((word & highs) | below_space | quotes | brackets | last) == 0;
}
inline bool is_plain(std::string_view text) {
    if (text.size() < 8) {
        for (char const c : text)
            if (byte_classes[static_cast<unsigned char>(c)] != byte_class::plain) return false;
        return true;
    }
    for (std::size_t i = 0; i + 8 < text.size(); i += 8)
        if (!are_plain(&text[i])) return false;
    return are_plain(text.data() + text.size() - 8);
}

constexpr std::string_view reference_to(char c) {
    switch (c) {
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '&': return "&amp;";
        case '"': return "&quot;";
        default: return "&#39;";
    }
}

/// What HTML does not allow in text (HTML Living Standard, 13.2.3.5), and the two characters that
/// turn the order of others around. Those that Arabic and Hebrew need may stay.
constexpr bool is_to_be_seen(char32_t c) {
    bool const control = c < 0x20 || (0x7F <= c && c < 0xA0);
    bool const override_of_order = c == 0x202D || c == 0x202E;
    bool const no_character = (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    return control || override_of_order || no_character;
}

/// "[U+202E]"
inline void put_code(output& out, char32_t c) {
    constexpr char digits[] = "0123456789ABCDEF";
    out.put("[U+");
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) out.put(digits[c >> shift & 0xF]);
    out.put(']');
}

}  // namespace detail

/// Writes a text so that it is read as that text wherever HTML allows character references. What is
/// no UTF-8 becomes U+FFFD; characters that HTML forbids or that reverse others are shown by their
/// code points.
inline void put_text(output& out, std::string_view text) {
    using enum detail::byte_class;
    if (detail::is_plain(text)) return out.put(text);
    std::size_t done = 0;
    for (std::size_t at = 0; at != text.size();) {
        auto const found = detail::byte_classes[static_cast<unsigned char>(text[at])];
        auto const point = found == plain ? code_point{0, 1, true} : decode_front(text.substr(at));
        bool const keep =
            found == plain || (found == non_ascii && point.valid && !detail::is_to_be_seen(point.value));
        if (!keep) {
            out.put(text.substr(done, at - done));
            if (found == escaped) out.put(detail::reference_to(text[at]));
            else if (point.valid) detail::put_code(out, point.value);
            else out.put("\xEF\xBF\xBD");
            done = at + point.size;
        }
        at += point.size;
    }
    out.put(text.substr(done));
}

}  // namespace plenary::html
