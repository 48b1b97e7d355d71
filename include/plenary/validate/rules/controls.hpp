#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/text_points.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plenary::rules {

namespace detail {

/// What is known of a whole text when one of its characters is judged.
struct text_facts {
    text_role role;
    bool right_to_left = false;    ///< has letters of a script that runs from right to left
    bool isolates_closed = false;  ///< each U+2066 to U+2068 has its U+2069
};

inline text_facts facts_of(std::string_view text, text_role role) {
    text_facts out{role};
    int open = 0;
    bool closed = true;
    for_each_unusual(text, [&](char32_t, char32_t c, std::string_view) {
        out.right_to_left = out.right_to_left || vocabulary::is_in(vocabulary::right_to_left, c);
        if (0x2066 <= c && c <= 0x2068) ++open;
        if (c == 0x2069) closed = --open >= 0 && closed;
    });
    out.isolates_closed = closed && open == 0;
    return out;
}

/// Whether an invisible character has a meaning between these two.
constexpr bool has_meaning(char32_t before, char32_t c, char32_t after, text_facts const& text) {
    using namespace vocabulary;
    bool const prose = text.role == text_role::prose;
    switch (c) {
        case '\t':
        case '\n': return prose;
        case '\r': return prose && after == '\n';
        case 0xAD:  // a place where a word may be divided
            return prose && before > ' ' && after > ' ' && !is_white_space(before) && !is_white_space(after);
        case 0x061C:
        case 0x200E:
        case 0x200F: return text.right_to_left;
        case 0x2066:
        case 0x2067:
        case 0x2068:
        case 0x2069: return text.right_to_left && text.isolates_closed;
        case 0x200B: return is_in(without_spaces, before);
        case 0x200D:
            if (is_in(pictographs, before) && is_in(pictographs, after)) return true;
            [[fallthrough]];
        case 0x200C: return is_in(joining, before);
        case 0x180E: return is_in(mongolian, before);
        case 0x115F:
        case 0x1160: return is_in(hangul_jamo, before) || is_in(hangul_jamo, after);
        default: break;
    }
    constexpr char32_t black_flag = 0x1F3F4;  // begins the flags of regions, spelt with tags
    if (0xE0020 <= c && c <= 0xE007F) return before == black_flag || (0xE0020 <= before && before < 0xE007F);
    if (0xE0100 <= c && c <= 0xE01EF) return is_in(ideographs, before);
    return false;
}

constexpr bool changes_direction(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (0x202A <= c && c <= 0x202E) ||
           (0x2066 <= c && c <= 0x2069);
}

/// What an invisible character was to do, as far as that is known: end a line, or nothing.
constexpr std::string_view visible_substitute(char32_t c, text_role role) {
    bool const ends_line = ('\n' <= c && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    if (role == text_role::line) return ends_line || c == '\t' ? " " : "";
    return ends_line ? "\n" : "";
}

}  // namespace detail

/// Characters that cannot be seen are let pass where they have a meaning: line ends and tabs in
/// prose, joiners in the scripts that need them and in emoji, marks of direction in text that runs
/// from right to left, soft hyphens in words of prose.
struct text_controls {
    static constexpr finding_kind info{
        "text.controls", severity::warning,
        "A text has no control characters, and none that are invisible or "
        "change its direction without need.",
        "they often come with text copied from a web page or a PDF: remove them"};
    static constexpr bool only_unusual_text = true;

    template <text_like T>
    void operator()(T const& text, auto& check, text_role role) const {
        if (has_fault(text, role) && !is_blank_text(text)) explain(text, check, role);
    }

private:
    static bool has_fault(std::string_view text, text_role role) {
        std::optional<detail::text_facts> facts;
        bool fault = false;
        for_each_unusual(text, [&](char32_t before, char32_t c, std::string_view rest) {
            if (!is_invisible(c) || fault) return;
            if (!facts) facts = detail::facts_of(text, role);
            fault = !detail::has_meaning(before, c, front_point(rest), *facts);
        });
        return fault;
    }
    [[gnu::cold, gnu::noinline]] static void explain(std::string_view text, auto& check, text_role role) {
        auto const facts = detail::facts_of(text, role);
        short_list found;
        std::string mended;
        bool turned = false;
        char32_t before = 0;
        std::size_t position = 0;
        for (auto rest = text; !rest.empty();) {
            auto const point = decode_front(rest);
            auto const bytes = rest.substr(0, point.size);
            rest.remove_prefix(point.size);
            ++position;
            if (is_invisible(point.value) &&
                !detail::has_meaning(before, point.value, front_point(rest), facts)) {
                bool const turns = detail::changes_direction(point.value);
                turned = turned || turns;
                found.add(phrase(code_point_name(point.value), turns ? ", which changes the direction," : "",
                                 " at character ", position));
                mended += detail::visible_substitute(point.value, role);
            } else {
                mended += bytes;
            }
            before = point.value;
        }
        auto* const made = check.fail("expected characters that can be seen, found {}", found.text());
        if (!made) return;
        made->replace_with(text_value(mended));
        if (!turned) made->safely();  // without the marks the text may read in another order
    }
};

inline constexpr std::tuple control_rules{text_controls{}};

}  // namespace plenary::rules
