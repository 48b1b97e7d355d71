#pragma once

#include "plenary/core/words.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plenary {

/// Number of code points in well-formed UTF-8: what JSON Schema means by length.
constexpr std::size_t code_points(std::string_view utf8) {
    std::size_t n = 0;
    for (char const c : utf8) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return n;
}

/// What stands at the front of a text: a code point and its size in bytes. For ill-formed input
/// `value` is U+FFFD, `valid` is false and `size` is that of the maximal subpart to replace
/// (Unicode 15, section 3.9, "U+FFFD Substitution of Maximal Subparts").
struct code_point {
    char32_t value;
    std::uint8_t size;
    bool valid;
};

/// Decodes the first code point of a text that is not empty (Unicode 15, table 3-7: neither
/// overlong forms nor surrogates nor anything beyond U+10FFFF).
constexpr code_point decode_front(std::string_view utf8) {
    constexpr char32_t replacement = 0xFFFD;
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    unsigned const lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    if (lead < 0xC2 || lead > 0xF4) return {replacement, 1, false};
    if (lead < 0xE0) {
        if (utf8.size() == 1 || (byte(1) & 0xC0u) != 0x80) return {replacement, 1, false};
        return {(lead & 0x1Fu) << 6 | (byte(1) & 0x3Fu), 2, true};
    }

    std::size_t const size = lead >= 0xF0 ? 4 : 3;
    unsigned low = 0x80, high = 0xBF;  // bounds of the second byte depend on the first
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;

    char32_t value = lead & (0x7Fu >> size);
    for (std::size_t i = 1; i != size; ++i) {
        if (i == utf8.size() || byte(i) < low || byte(i) > high)
            return {replacement, static_cast<std::uint8_t>(i), false};
        value = value << 6 | (byte(i) & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    return {value, static_cast<std::uint8_t>(size), true};
}

namespace detail {

/// The place of the first byte from `at` on that is not ASCII, or the size of the text.
constexpr std::size_t skip_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t highs = 0x8080808080808080;
    for (; text.size() - at >= 8; at += 8) {
        auto const found = load<std::uint64_t>(text.data() + at) & highs;
        if (found != 0) return at + unsigned(std::countr_zero(found)) / 8;
    }
    while (at != text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

/// The size of the character at the front of a text that is not ASCII there; 0 for what is none.
constexpr std::size_t character_size(std::string_view utf8) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    auto const continues = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80; };
    unsigned const lead = byte(0);
    if (0xC2 <= lead && lead < 0xE0 && utf8.size() >= 2) return continues(1) ? 2 : 0;
    bool const three = 0xE0 < lead && lead < 0xF0 && lead != 0xED;  // any bytes may follow these
    if (three && utf8.size() >= 3) return continues(1) && continues(2) ? 3 : 0;
    auto const point = decode_front(utf8);
    return point.valid ? point.size : 0;
}

}  // namespace detail

/// Offset of the first ill-formed byte, or the size of the text when there is none.
constexpr std::size_t find_invalid_utf8(std::string_view text) {
    std::size_t at = detail::skip_ascii(text, 0);
    while (at != text.size()) {
        auto const size = detail::character_size(text.substr(at));
        if (size == 0) return at;
        at += size;
        if (at != text.size() && static_cast<unsigned char>(text[at]) < 0x80)
            at = detail::skip_ascii(text, at);
    }
    return at;
}

/// Nothing but ASCII: what nearly every text is.
constexpr bool is_ascii(std::string_view text) {
    constexpr std::uint64_t highs = 0x8080808080808080;
    char const* const bytes = text.data();
    std::size_t const size = text.size();
    std::uint64_t all = 0;
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8) all |= load<std::uint64_t>(bytes + i);
        all |= load<std::uint64_t>(bytes + size - 8);
    } else if (size >= 4) {
        all = load<std::uint32_t>(bytes) | load<std::uint32_t>(bytes + size - 4);
    } else {
        for (char const c : text) all |= static_cast<unsigned char>(c);
    }
    return (all & highs) == 0;
}

/// Well-formed UTF-8 throughout.
constexpr bool is_utf8(std::string_view text) {
    return is_ascii(text) || find_invalid_utf8(text) == text.size();
}

/// The front of a text: at most `limit` bytes, and no character of it cut in two.
constexpr std::string_view whole_characters(std::string_view utf8, std::size_t limit) {
    if (utf8.size() <= limit) return utf8;
    constexpr std::size_t longest = 4;
    auto const continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80;
    };
    auto end = limit;
    while (end != 0 && limit - end < longest && continues(end)) --end;
    // Bytes that continue nothing are no character: they may be cut anywhere.
    return utf8.substr(0, end == 0 || continues(end) ? limit : end);
}

/// Appends a code point below 0x110000 that is no surrogate. `Text` is any char string.
template <class Text>
constexpr void append_utf8(Text& out, char32_t c) {
    auto const put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            put(0xE0 | c >> 12);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
        }
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

}  // namespace plenary
