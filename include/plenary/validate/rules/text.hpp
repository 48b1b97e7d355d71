#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/text_points.hpp"
#include "plenary/validate/vocabulary/composition.hpp"
#include "plenary/validate/vocabulary/other_forms.hpp"

#include <string>
#include <string_view>

namespace plenary::rules {

struct text_blank {
    static constexpr finding_kind info{"text.blank", severity::error,
                                       "A name, a title or any other text is more than white space.",
                                       "leave the member out where nothing is known"};
    static constexpr bool only_unusual_text = true;

    template <text_like T>
    void operator()(T const& text, auto& check) const {
        if (is_blank_text(text)) check.fail("expected a text, found {}", in_quotes(text));
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
        if (has_fault(text) && !is_blank_text(text)) explain(text, check);
    }

private:
    static bool has_fault(std::string_view text) {
        if (text.empty()) return false;
        bool fault = has_white_end(text);
        for_each_unusual(text, [&](char32_t before, char32_t c, std::string_view rest) {
            constexpr char32_t first_mark = 0x300;  // all faults but one are from there on
            if (c < first_mark && c != '\r') return;
            fault = fault || (c == '\r' && front_point(rest) == '\n') ||
                    vocabulary::compose(before, c) != 0 || vocabulary::find_other_form(c).point != 0;
        });
        return fault;
    }
    static bool has_white_end(std::string_view text) {
        return without_white_ends(text).size() != text.size();
    }
    static std::string_view without_white_ends(std::string_view text) {
        while (!text.empty() && is_white_space(front_point(text)))
            text.remove_prefix(decode_front(text).size);
        while (!text.empty()) {
            auto last = text.size() - 1;
            while (last != 0 && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
            if (!is_white_space(front_point(text.substr(last)))) break;
            text = text.substr(0, last);
        }
        return text;
    }
    [[gnu::cold, gnu::noinline]] static void explain(std::string_view text, auto& check) {
        short_list found;
        if (has_white_end(text)) found.add("white space at an end");
        std::u32string mended;
        bool safe = true;
        for (auto rest = without_white_ends(text); !rest.empty();) {
            auto const c = decode_front(rest).value;
            rest.remove_prefix(decode_front(rest).size);
            if (c == '\r' && front_point(rest) == '\n') {
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
        return in_quotes(out);
    }
};

inline constexpr std::tuple text_rules{text_blank{}, text_normalised{}};

}  // namespace plenary::rules
