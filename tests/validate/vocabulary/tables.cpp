#include "catch.hpp"

#include <plenary/validate/vocabulary/code_points.hpp>
#include <plenary/validate/vocabulary/composition.hpp>
#include <plenary/validate/vocabulary/countries.hpp>
#include <plenary/validate/vocabulary/licences.hpp>
#include <plenary/validate/vocabulary/other_forms.hpp>

using namespace plenary;
using namespace plenary::vocabulary;

static_assert(find_country("PH")->holds(14.6, 121.0) && !find_country("PH")->holds(121.0, 14.6));
static_assert(find_country("FJ")->holds(-18.1, 178.4) && find_country("FJ")->holds(-16.8, -179.9));
static_assert(find_country("US")->holds(21.3, -157.9) && !find_country("US")->holds(48.9, 2.35));
static_assert(!find_country("UK") && !find_country("ph") && !find_country("") && !find_country("ZZ"));
static_assert(find_country("AD") && find_country("ZW"));

static_assert(compose(U'e', 0x301) == U'é' && compose(U'ẹ', 0x302) == U'ệ' && compose(U'и', 0x306) == U'й');
static_assert(compose(U'n', 0x303) == U'ñ' && compose(U'q', 0x301) == 0 && compose(0, 0x301) == 0);
static_assert(compose(0x1112, 0x1161) == 0xD558 && compose(0xD558, 0x11AB) == U'한');
static_assert(compose(U'한', 0x11AB) == 0);

static_assert(find_other_form(0xFB01).usual == U"fi" && !find_other_form(0xFB01).equivalent);
static_assert(find_other_form(0x212B).usual == U"Å" && find_other_form(0x212B).equivalent);
static_assert(find_other_form(0x1F71).usual == U"ά");
static_assert(find_other_form(0x2161).usual == U"II");
static_assert(find_other_form(0xFF21).usual == U"A" && find_other_form(0xFF5A).usual == U"z" &&
              find_other_form(0xFF19).usual == U"9");
static_assert(find_other_form(0xFF0C).point == 0 && find_other_form(U'é').point == 0);
static_assert(find_other_form(0xF900).point != 0 && find_other_form(0xFA0E).point == 0);

static_assert(is_in(white_space, 0x3000) && !is_in(white_space, 0x200B) && !is_in(white_space, 8));

TEST_CASE("tables that are searched are sorted") {
    for (std::size_t i = 1; i != licences.size(); ++i) {
        INFO(licences[i]);
        CHECK(compare_ignoring_case(licences[i - 1], licences[i]) < 0);
    }
    auto const sorted = [](auto const& ranges) {
        char32_t last = 0;
        for (auto const& r : ranges) {
            if (r.first <= last || r.last < r.first) return false;
            last = r.last;
        }
        return true;
    };
    CHECK(sorted(white_space));
    CHECK(sorted(right_to_left));
    CHECK(sorted(joining));
    CHECK(sorted(without_spaces));
    CHECK(sorted(pictographs));
    CHECK(sorted(ideographs));
    CHECK(sorted(hangul_jamo));
}

TEST_CASE("each row of the composition table has as many letters as compositions") {
    for (auto const& row : composing_marks) CHECK(row.bases.size() == row.composed.size());
}

TEST_CASE("a licence is found whatever its case, and spelt as listed") {
    CHECK(find_licence("cc-by-4.0") == "CC-BY-4.0");
    CHECK(find_licence("0BSD") == "0BSD");
    CHECK(find_licence("zpl-2.1") == "ZPL-2.1");
    CHECK(find_licence("CC-BY") == "");
    CHECK(find_licence("") == "");
    CHECK(licences.size() == 734);
}
