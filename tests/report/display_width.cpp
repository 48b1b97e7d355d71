#include "catch.hpp"

#include <plenary/report/display_width.hpp>

using namespace plenary;

static_assert(display_width(U'a') == 1);
static_assert(display_width(U'é') == 1);
static_assert(display_width(U'\u0301') == 0);      // combining acute accent
static_assert(display_width(U'\u0E31') == 0);      // Thai mai han-akat
static_assert(display_width(U'\u0E33') == 1);      // Thai sara am stands for itself
static_assert(display_width(U'\u17B7') == 0);      // Khmer vowel sign i
static_assert(display_width(U'\u102D') == 0);      // Myanmar vowel sign i
static_assert(display_width(U'\u0A70') == 0);      // Gurmukhi tippi
static_assert(display_width(U'\u4E1C') == 2);      // 东
static_assert(display_width(U'\uFF21') == 2);      // fullwidth A
static_assert(display_width(U'\uFF71') == 1);      // halfwidth katakana
static_assert(display_width(U'\uAC00') == 2);      // Hangul syllable
static_assert(display_width(U'\u1161') == 0);      // joins the consonant before
static_assert(display_width(U'\U0001F6A2') == 2);  // ship
static_assert(display_width(U'\U00020000') == 2);  // ideographs of plane 2
static_assert(display_width(U'\U000E0100') == 0);  // variation selector
static_assert(display_width(U'…') == 1);

static_assert(display_width(std::string_view("")) == 0);
static_assert(display_width("Viet Nam") == 8);
static_assert(display_width("东盟 2025") == 9);
static_assert(display_width("e\u0301te\u0301") == 3);

TEST_CASE("the tables of widths are in order and do not overlap") {
    char32_t last = 0;
    std::size_t wrong = 0;
    for (auto const& r : detail::joining_ranges) {
        wrong += r.first <= last || r.last < r.first;
        last = r.last;
    }
    last = 0;
    for (auto const& r : detail::wide_ranges) {
        wrong += r.first <= last || r.last < r.first;
        last = r.last;
    }
    CHECK(wrong == 0);
}
