#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/text_scan.hpp"
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

/// Of a text that is known to be UTF-8.
constexpr bool is_plain(char c) {
    auto const kind = byte_classes[static_cast<unsigned char>(c)];
    return kind == byte_class::plain || kind == byte_class::non_ascii;
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

/// Copies a text, and says whether nothing in it has to be escaped.
inline bool copy_unescaped(std::string_view text, char* out) {
    return copy_all_printable<'<', '>', '&', '"', '\''>(text.data(), text.size(), out);
}

/// Writes a text so that it is read as that text wherever HTML allows character references. What is
/// no UTF-8 becomes U+FFFD; characters that HTML forbids or that reverse others are shown by their
/// code points.
inline void put_text(output& out, std::string_view text) {
    using enum detail::byte_class;
    std::size_t done = 0, at = 0;
    if (text.size() <= output::capacity / 4) {
        auto* const room = out.room(text.size());
        auto const *const first = text.data(), *const end = first + text.size();
        if (copy_unescaped(text, room)) return out.advance(room + text.size());
        at = done = std::size_t(copy_printable<'<', '>', '&', '"', '\''>(first, end, end, room) - first);
        out.advance(room + at);
    }
    while (at != text.size()) {
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
    if (done != text.size()) out.put(text.substr(done));
}

}  // namespace plenary::html
