#include "validate/rules/judge_text.hpp"

using namespace plenary;
using tests::finds, tests::said, tests::mended, tests::line, tests::prose;

TEST_CASE("text.controls: control characters") {
    for (auto const* text : {"a\x01z", "a\x1Bz", "a\x7Fz", "a\u0085z", "a\u009Fz", "a\u2028z", "a\uFEFFz"}) {
        INFO(text);
        CHECK(finds("text.controls", text, line));
        CHECK(finds("text.controls", text, prose));
    }
}

TEST_CASE("text.controls: line ends and tabs belong in prose only") {
    for (auto const* text : {"a\nz", "a\tz", "a\r\nz"}) {
        INFO(text);
        CHECK(finds("text.controls", text, line));
        CHECK(!finds("text.controls", text, prose));
    }
    CHECK(finds("text.controls", "a\rz", prose));
    CHECK(mended("text.controls", "a\nz") == "a z");
    CHECK(mended("text.controls", "a\rz", prose) == "a\nz");
}

TEST_CASE("text.controls: an override of direction is never needed, marks are in right-to-left text") {
    CHECK(finds("text.controls", "a\u202Ez", prose));
    CHECK(finds("text.controls", "السلام \u202Ez\u202C", prose));
    CHECK(finds("text.controls", "a\u200Fz"));
    CHECK(finds("text.controls", "a\u2067z\u2069"));
    CHECK(!finds("text.controls", "عملية \u200Eبالي\u200F"));
    CHECK(!finds("text.controls", "عملية \u2066Bali Process\u2069"));
    CHECK(finds("text.controls", "عملية \u2066Bali Process"));
    CHECK(finds("text.controls", "عملية \u2069Bali\u2066"));
}

TEST_CASE("text.controls: joiners where letters join or pictures do") {
    CHECK(!finds("text.controls", "می\u200Cخواهم"));
    CHECK(!finds("text.controls", "क्\u200Dष"));
    CHECK(!finds("text.controls", "ශ්\u200Dරී ලංකා"));
    CHECK(!finds("text.controls", "👩\u200D💻"));
    CHECK(!finds("text.controls", "🏳\uFE0F\u200D🌈"));
    CHECK(finds("text.controls", "a\u200Dz"));
    CHECK(finds("text.controls", "a\u200Cz"));
    CHECK(finds("text.controls", "👩\u200Dz"));
}

TEST_CASE("text.controls: zero-width spaces between words of scripts without spaces") {
    CHECK(!finds("text.controls", "ភាសា\u200Bខ្មែរ"));
    CHECK(!finds("text.controls", "ภาษา\u200Bไทย"));
    CHECK(finds("text.controls", "Ma\u200Bnila"));
}

TEST_CASE("text.controls: a soft hyphen inside a word of prose") {
    CHECK(!finds("text.controls", "re\u00ADintegration", prose));
    CHECK(finds("text.controls", "re\u00ADintegration", line));
    CHECK(finds("text.controls", "re\u00AD integration", prose));
    CHECK(finds("text.controls", "reintegration\u00AD", prose));
}

TEST_CASE("text.controls: flags of regions, variants of ideographs, old Hangul") {
    CHECK(!finds("text.controls",
                 "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F at the meeting"));
    CHECK(finds("text.controls", "a\U000E0067z"));
    CHECK(!finds("text.controls", "葛\U000E0100城"));
    CHECK(finds("text.controls", "a\U000E0100"));
    CHECK(!finds("text.controls", "\u1100\u1160"));
}

TEST_CASE("text.controls: says which, where, and offers the text without them") {
    auto const found = said("text.controls", "Ma\u200Bni\u0007la");
    CHECK(found.message ==
          "expected characters that can be seen, found U+200B at character 3, U+0007 at character 6");
    CHECK(tests::mended_text(found) == "Manila");
    CHECK(found.fix_is_safe);
    auto const turned = said("text.controls", "user\u202Etxt.exe");
    CHECK(turned.message ==
          "expected characters that can be seen, found U+202E, which changes the direction, at character 5");
    CHECK(!turned.fix_is_safe);
    CHECK(said("text.controls", "a\1\2\3\4\5").message.ends_with("U+0003 at character 4 and 2 more"));
}
