#include "catch.hpp"

#include <plenary/validate/text_points.hpp>
#include <plenary/validate/vocabulary/composition.hpp>
#include <plenary/validate/vocabulary/other_forms.hpp>

using namespace plenary;

namespace {

/// A mark, or a part of a syllable, that can form one letter with what stands before it.
bool belongs_to_another(char32_t c) {
    auto const is_this = [&](auto const& row) { return row.mark == c; };
    return std::any_of(vocabulary::composing_marks.begin(), vocabulary::composing_marks.end(), is_this) ||
           (0x1100 <= c && c <= 0x11FF);
}

}  // namespace

TEST_CASE("what rules on texts may be spared has nothing for them") {
    std::size_t spared = 0;
    for (char32_t c = 1; c <= 0x10FFFF; ++c) {
        if (0xD800 <= c && c <= 0xDFFF) continue;
        std::string text = "a";
        append_utf8(text, c);
        if (!is_usual_text(text + 'b')) continue;
        ++spared;
        bool const quiet = !is_invisible(c) && (c == ' ' || !is_white_space(c)) &&
                           vocabulary::find_other_form(c).point == 0 && !belongs_to_another(c);
        if (!quiet) FAIL("U+" << std::hex << std::uint32_t(c));
        CHECK(is_usual_text(text) == (c != ' '));
        CHECK(is_usual_text(text.substr(1)) == (c != ' '));
    }
    CHECK(spared == 95 + 33'534);
    CHECK(!is_usual_text(""));
    for (auto const* const text : {"Señora Pérez – “Cooperación”, Genève", "Đà Nẵng", "Łódź", "Αθήνα", "Київ",
                                   "العربية", "ประเทศไทย", "東京", "ひらがな", "东盟", "부산"})
        CHECK(is_usual_text(text));
    CHECK(!is_usual_text("e\u0301"));
    CHECK(!is_usual_text("東京\u3000"));
}

TEST_CASE("what rules on texts may be spared is well-formed") {
    for (int first = 0x80; first != 0x100; ++first)
        for (int second = 0; second != 0x100; ++second)
            for (int third : {0x41, 0x80, 0x93, 0xA8, 0xFF}) {
                std::string const text{'a', char(first), char(second), char(third), '.'};
                for (std::size_t size = 1; size != text.size() + 1; ++size) {
                    std::string_view rest(text.data(), size);
                    if (!is_usual_text(rest)) continue;
                    bool valid = true;
                    for (; !rest.empty(); rest.remove_prefix(decode_front(rest).size))
                        valid = valid && decode_front(rest).valid;
                    if (!valid) FAIL(first << ' ' << second << ' ' << third);
                }
            }
}
