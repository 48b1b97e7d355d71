#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/core/usual_character.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

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

inline char* put(char* to, std::string_view octets) {
    return std::copy(octets.begin(), octets.end(), to);
}
/// "[U+202E]"
inline char* put_code(char* to, char32_t c) {
    constexpr char digits[] = "0123456789ABCDEF";
    to = put(to, "[U+");
    for (int shift = c > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) *to++ = digits[c >> shift & 0xF];
    return put(to, "]");
}
/// How many octets one of a text can become.
inline constexpr std::size_t longest_form = 10;

/// Writes the character at `at`, and goes on behind it.
inline char* put_character(char const*& at, char const* end, char* to) {
    using enum byte_class;
    auto const found = byte_classes[static_cast<unsigned char>(*at)];
    if (found == non_ascii && end - at >= 4) {
        if (auto const size = usual_character(at); size != 0) {
            // As many as the longest has: so that copying needs no call.
            std::memcpy(to, std::exchange(at, at + size), 4);
            return to + size;
        }
    }
    if (found == plain) return put(to, {at++, 1});
    if (found == escaped) return put(to, reference_to(*at++));
    auto const point = decode_front({at, std::size_t(end - at)});
    std::string_view const octets(at, point.size);
    at += point.size;
    if (!point.valid) return put(to, "\xEF\xBF\xBD");
    return is_to_be_seen(point.value) ? put_code(to, point.value) : put(to, octets);
}

}  // namespace detail

/// Copies a text, and says whether nothing in it has to be escaped.
inline bool copy_unescaped(std::string_view text, char* out) {
    return copy_all_printable<'<', '>', '&', '"', '\''>(text.data(), text.size(), out);
}

/// As `put_text`, for texts of which something has to be looked at.
inline void put_unusual_text(output& out, std::string_view text) {
    constexpr std::size_t piece = 1024, longest_character = 4;
    static_assert((piece + longest_character) * detail::longest_form <= output::capacity);
    auto const *at = text.data(), *const end = at + text.size();
    while (at != end) {
        auto const* const stop = at + std::min(piece, std::size_t(end - at));
        auto* to = out.room((std::size_t(stop - at) + longest_character) * detail::longest_form);
        while (at < stop) {
            auto const* const from = at;
            at = copy_printable<'<', '>', '&', '"', '\''>(from, stop, end, to);
            to += at - from;
            if (at != stop) to = detail::put_character(at, end, to);
        }
        out.advance(to);
    }
}

/// Writes a text so that it is read as that text wherever HTML allows character references. What is
/// no UTF-8 becomes U+FFFD; characters that HTML forbids or that reverse others are shown by their
/// code points.
inline void put_text(output& out, std::string_view text) {
    if (text.size() <= output::capacity / 4) {
        auto* const room = out.room(text.size());
        if (copy_unescaped(text, room)) return out.advance(room + text.size());
    }
    put_unusual_text(out, text);
}

}  // namespace plenary::html
