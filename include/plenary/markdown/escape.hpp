#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/output.hpp"
#include "plenary/core/unicode.hpp"

#include <array>
#include <charconv>

namespace plenary::markdown {

/// Where a text stands.
struct text_place {
    /// Headings have one line: there a line break is written as a character reference.
    bool one_line = false;
    /// Blanks in front of further lines, so that they stay in their list item.
    std::size_t indent = 0;
};

namespace detail {

/// What every character of ASCII may need a backslash for. With it, each of them stands for itself
/// (CommonMark 0.31, section 2.4); none is spent where nothing could be meant, to stay readable.
enum class meaning : std::uint8_t {
    none,
    always,           ///< emphasis, code, links, HTML, references; tables and struck text of GFM
    at_line_start,    ///< headings, quotes, lists, rules
    ends_heading,     ///< "# a #"
    between_letters,  ///< names of hosts, which many programs make links of
    in_address,       ///< the same with "http://"
    in_reference,     ///< "&amp;"
    behind_number,    ///< "1)"
    ends_line,
    unprintable,
};

inline constexpr auto meanings = [] {
    std::array<meaning, 256> out{};
    auto const set = [&](std::string_view characters, meaning m) {
        for (char const c : characters) out[static_cast<unsigned char>(c)] = m;
    };
    set("\\`*_[]<~|@$", meaning::always);
    set(">+-=:", meaning::at_line_start);
    set("#", meaning::ends_heading);
    set(".", meaning::between_letters);
    set("/", meaning::in_address);
    set("&", meaning::in_reference);
    set(")", meaning::behind_number);
    set("\r\n", meaning::ends_line);
    set("\xC2\xE2\x7F", meaning::unprintable);
    for (std::size_t c = 0; c != ' '; ++c)
        if (!is_blank(char(c))) out[c] = meaning::unprintable;
    return out;
}();

constexpr meaning meaning_of(char c) {
    return meanings[static_cast<unsigned char>(c)];
}

/// Where the first character at or behind `at` stands that may mean anything, or the end.
constexpr std::size_t next_meaning(std::string_view text, std::size_t at) {
    constexpr std::size_t step = 8;  // of which nearly all mean nothing: asked at once
    static_assert(meaning::none == meaning{});
    for (; text.size() - at >= step; at += step) {
        unsigned any = 0;
        for (std::size_t i = 0; i != step; ++i) any |= unsigned(meaning_of(text[at + i]));
        if (any != 0) break;
    }
    while (at != text.size() && meaning_of(text[at]) == meaning::none) ++at;
    return at;
}

constexpr bool is_part_of_word(char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// White space that programs take away at the ends of a line.
constexpr bool is_white_space(char32_t c) {
    return c == ' ' || ('\t' <= c && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (0x2000 <= c && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000 || c == 0xFEFF;
}

/// How many bytes of white space begin a text.
constexpr std::size_t leading_white_space(std::string_view text) {
    std::size_t size = 0;
    while (size != text.size()) {
        auto const point = decode_front(text.substr(size));
        if (!is_white_space(point.value)) break;
        size += point.size;
    }
    return size;
}
/// How many bytes of white space end a text that does not consist of it.
constexpr std::size_t trailing_white_space(std::string_view text) {
    auto end = text.size();
    for (auto at = end; at != 0;) {
        do --at;
        while (at != 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
        auto const point = decode_front(text.substr(at));
        if (!is_white_space(point.value) || at + point.size != end) break;
        end = at;
    }
    return text.size() - end;
}

inline void put_references(output& out, std::string_view text) {
    while (!text.empty()) {
        auto const point = decode_front(text);
        char digits[8];
        auto* const end = std::to_chars(digits, digits + sizeof digits, std::uint32_t(point.value)).ptr;
        out.put("&#");
        out.put(std::string_view(digits, std::size_t(end - digits)));
        out.put(';');
        text.remove_prefix(point.size);
    }
}

/// The number of a list item in front of a text, without what follows it.
constexpr std::size_t leading_digits(std::string_view text) {
    std::size_t n = 0;
    while (n != text.size() && is_digit(text[n])) ++n;
    return n;
}

constexpr bool needs_backslash(std::string_view line, std::size_t at, std::size_t digits) {
    char const c = line[at];
    char const before = at == 0 ? ' ' : line[at - 1], behind = at + 1 == line.size() ? ' ' : line[at + 1];
    bool const ends_number = at != 0 && at == digits && (behind == ' ' || behind == '\t');
    switch (meaning_of(c)) {
        case meaning::none:
        case meaning::ends_line:
        case meaning::unprintable: return false;
        case meaning::behind_number: return ends_number;
        case meaning::always: return true;
        case meaning::at_line_start: return at == 0 || (c == ':' && behind == '/');
        case meaning::ends_heading: {
            bool const last = line.find_first_not_of("# \t", at) == line.npos;
            return at == 0 || (last && (before == ' ' || before == '\t'));
        }
        case meaning::between_letters: {
            bool const in_word = is_part_of_word(before) && is_part_of_word(behind);
            return ends_number || (in_word && !(is_digit(before) && is_digit(behind)));
        }
        case meaning::in_address: return before == '/';
        case meaning::in_reference: return behind == '#' || is_letter(behind);
    }
    return false;
}

/// What cannot stand in a line as it is: the separators that some programs take for the end of a
/// line, and control characters, which a terminal that shows the page would obey. Returns its size in
/// bytes, or 0.
constexpr std::size_t unprintable_size(std::string_view text) {
    if (text.empty() || meaning_of(text[0]) != meaning::unprintable) return 0;
    if (text.starts_with("\u2028") || text.starts_with("\u2029")) return 3;
    auto const point = decode_front(text);
    return point.value < 0xA0 ? point.size : 0;
}

/// The part of a line between its white space, whose first characters, `plain` of them, mean nothing.
inline void put_inner(output& out, std::string_view line, std::size_t plain) {
    auto const digits = leading_digits(line);
    std::size_t written = 0;
    for (auto i = next_meaning(line, plain); i != line.size(); i = next_meaning(line, i + 1)) {
        auto const unprintable = unprintable_size(line.substr(i));
        if (unprintable == 0 && !needs_backslash(line, i, digits)) continue;
        out.put(line.substr(written, i - written));
        written = i + unprintable;
        if (unprintable == 0) out.put('\\');
        else if (unprintable == 3) put_references(out, line.substr(i, unprintable));
        else out.put("\uFFFD");  // as CommonMark has it for the null character
    }
    out.put(line.substr(written));
}

/// Whether there is no white space of any kind at its ends, as far as that is easy to tell.
constexpr bool begins_and_ends_printable(std::string_view text) {
    auto const is_printable = [](char c) { return 0x20 < c && c <= 0x7E; };
    return !text.empty() && is_printable(text.front()) && is_printable(text.back());
}

/// A line whose first characters, `plain` of them, mean nothing.
inline void put_line(output& out, std::string_view line, std::size_t plain) {
    if (begins_and_ends_printable(line)) return put_inner(out, line, plain);
    auto const front = leading_white_space(line);
    put_references(out, line.substr(0, front));
    line.remove_prefix(front);
    auto const back = line.empty() ? 0 : trailing_white_space(line);
    put_inner(out, line.substr(0, line.size() - back), 0);
    put_references(out, line.substr(line.size() - back));
}

}  // namespace detail

/// Writes a text so that it reads as it is: nothing in it becomes markup, in CommonMark or in
/// GitHub's form of it, nor a link where links are made of addresses. Line breaks stay line breaks,
/// however they were written.
inline void put_text(output& out, std::string_view text, text_place where = {}) {
    auto plain = detail::next_meaning(text, 0);
    if (plain == text.size() && detail::begins_and_ends_printable(text)) return out.put(text);
    bool begun = false;  // a line break before any text, or behind all of it, would be lost
    for (;; plain = detail::next_meaning(text, 0)) {
        auto end = plain;
        while (end != text.size() && detail::meaning_of(text[end]) != detail::meaning::ends_line) ++end;
        detail::put_line(out, text.substr(0, end), plain);
        begun = begun || end != 0;
        if (end == text.size()) return;
        text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
        bool const more = text.find_first_not_of("\r\n") != text.npos;
        if (where.one_line || !begun || !more) {
            out.put("&#10;");
            continue;
        }
        out.put("\\\n");
        for (std::size_t i = 0; i != where.indent; ++i) out.put(' ');
    }
}

inline std::string escaped(std::string_view text, text_place where = {}) {
    std::string out;
    output to(out);
    put_text(to, text, where);
    to.flush();
    return out;
}

}  // namespace plenary::markdown
