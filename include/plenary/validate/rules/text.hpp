#pragma once

#include "plenary/core/text_scan.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/vocabulary/code_points.hpp"
#include "plenary/validate/vocabulary/composition.hpp"
#include "plenary/validate/vocabulary/other_forms.hpp"

#include <optional>
#include <string>
#include <string_view>

// Texts here are well-formed UTF-8: the walk calls no rule on others.

namespace plenary::rules {

namespace detail {

/// The first code point of a text, 0 where there is none.
constexpr char32_t front_point(std::string_view text) {
    return text.empty() ? 0 : decode_front(text).value;
}

/// Calls `visit(before, point, rest)` for each code point that is not printable ASCII, with its
/// neighbour (0 at the start) and the text behind it.
void for_each_unusual(std::string_view text, auto&& visit) {
    char32_t before = 0;
    auto const* const end = text.data() + text.size();
    for (auto const* at = text.data();;) {
        auto const* const next = find_unusual(at, end);
        if (next == end) return;
        if (next != at) before = static_cast<unsigned char>(next[-1]);
        auto const point = decode_front({next, std::size_t(end - next)});
        at = next + point.size;
        visit(before, point.value, std::string_view(at, std::size_t(end - at)));
        before = point.value;
    }
}

constexpr bool is_white_space(char32_t c) {
    return vocabulary::is_in(vocabulary::white_space, c);
}

/// Nothing in it can be seen.
constexpr bool is_blank_text(std::string_view text) {
    while (!text.empty()) {
        auto const point = decode_front(text);
        if (!is_white_space(point.value) && !is_invisible(point.value)) return false;
        text.remove_prefix(point.size);
    }
    return true;
}

/// A list for a message that stays short.
class short_list {
public:
    void add(std::string const& item) {
        if (++size_ <= most_) text_ += phrase(size_ == 1 ? "" : ", ", item);
    }
    std::string text() const {
        return size_ > most_ ? phrase(text_, " and ", size_ - most_, " more") : text_;
    }
    bool empty() const { return size_ == 0; }

private:
    static constexpr std::size_t most_ = 3;
    std::string text_;
    std::size_t size_ = 0;
};

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

struct text_blank {
    static constexpr finding_kind info{"text.blank", severity::error,
                                       "A name, a title or any other text is more than white space.",
                                       "leave the member out where nothing is known"};
    static constexpr bool only_unusual_text = true;

    template <text_like T>
    void operator()(T const& text, auto& check) const {
        if (detail::is_blank_text(text)) check.fail("expected a text, found {}", quoted(text));
    }
};

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
        if (has_fault(text, role) && !detail::is_blank_text(text)) explain(text, check, role);
    }

private:
    static bool has_fault(std::string_view text, text_role role) {
        std::optional<detail::text_facts> facts;
        bool fault = false;
        detail::for_each_unusual(text, [&](char32_t before, char32_t c, std::string_view rest) {
            if (!is_invisible(c) || fault) return;
            if (!facts) facts = detail::facts_of(text, role);
            fault = !detail::has_meaning(before, c, detail::front_point(rest), *facts);
        });
        return fault;
    }
    [[gnu::cold, gnu::noinline]] static void explain(std::string_view text, auto& check, text_role role) {
        auto const facts = detail::facts_of(text, role);
        detail::short_list found;
        std::string mended;
        bool turned = false;
        char32_t before = 0;
        for (auto rest = text; !rest.empty();) {
            auto const point = decode_front(rest);
            auto const bytes = rest.substr(0, point.size);
            rest.remove_prefix(point.size);
            if (is_invisible(point.value) &&
                !detail::has_meaning(before, point.value, detail::front_point(rest), facts)) {
                auto const position = code_points(text) - code_points(rest);
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

/// Texts that look the same should compare equal. There is no table of Unicode here: it looks for
/// what comes with text from some keyboards, file systems and PDF files.
struct text_normalised {
    static constexpr finding_kind info{
        "text.normalised", severity::note, "A text is in the form in which it compares equal to itself.",
        "texts that look alike and differ are not found, and are listed twice"};
    static constexpr bool only_unusual_text = true;

    template <text_like T>
    void operator()(T const& text, auto& check) const {
        if (has_fault(text) && !detail::is_blank_text(text)) explain(text, check);
    }

private:
    static bool has_fault(std::string_view text) {
        if (text.empty()) return false;
        bool fault = has_white_end(text);
        detail::for_each_unusual(text, [&](char32_t before, char32_t c, std::string_view rest) {
            constexpr char32_t first_mark = 0x300;  // all faults but one are from there on
            if (c < first_mark && c != '\r') return;
            fault = fault || (c == '\r' && detail::front_point(rest) == '\n') ||
                    vocabulary::compose(before, c) != 0 || vocabulary::find_other_form(c).point != 0;
        });
        return fault;
    }
    static bool has_white_end(std::string_view text) {
        return without_white_ends(text).size() != text.size();
    }
    static std::string_view without_white_ends(std::string_view text) {
        while (!text.empty() && detail::is_white_space(detail::front_point(text)))
            text.remove_prefix(decode_front(text).size);
        while (!text.empty()) {
            auto last = text.size() - 1;
            while (last != 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
            if (!detail::is_white_space(detail::front_point(text.substr(last)))) break;
            text = text.substr(0, last);
        }
        return text;
    }
    [[gnu::cold, gnu::noinline]] static void explain(std::string_view text, auto& check) {
        detail::short_list found;
        if (has_white_end(text)) found.add("white space at an end");
        std::u32string mended;
        bool safe = true;
        for (auto rest = without_white_ends(text); !rest.empty();) {
            auto const c = decode_front(rest).value;
            rest.remove_prefix(decode_front(rest).size);
            if (c == '\r' && detail::front_point(rest) == '\n') {
                found.add("a carriage return before a line feed");
                continue;
            }
            char32_t const before = mended.empty() ? 0 : mended.back();
            if (auto const letter = vocabulary::compose(before, c)) {
                found.add(phrase(code_point_name(before), ' ', code_point_name(c), " for ",
                                 code_point_name(letter), ' ', shown({&letter, 1})));
                mended.back() = letter;
            } else if (auto const form = vocabulary::find_other_form(c); form.point != 0) {
                found.add(form.usual.empty() ? code_point_name(c)
                                             : phrase(code_point_name(c), " for ", shown(form.usual)));
                mended += form.usual.empty() ? std::u32string_view(&c, 1) : form.usual;
                safe = safe && form.equivalent;
            } else {
                mended += c;
            }
        }
        auto* const made = check.fail("expected the usual form, found {}", found.text());
        std::string out;
        for (char32_t const c : mended) append_utf8(out, c);
        if (!made || out == text) return;
        made->replace_with(text_value(out));
        if (safe) made->safely();
    }
    static std::string shown(std::u32string_view points) {
        std::string out;
        for (char32_t const c : points) append_utf8(out, c);
        return quoted(out);
    }
};

inline constexpr std::tuple text_rules{text_blank{}, text_controls{}, text_normalised{}};

}  // namespace plenary::rules
