#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

#include <plenary/validate/rule.hpp>

using namespace plenary;
using tests::paths_of, tests::sample;
using strings = std::vector<std::string>;

namespace {

/// What the rule says about a title, which is a line, or about a focus, which is prose.
report judge(std::string_view text, text_role role) {
    auto r = sample();
    if (role == text_role::line) r.meetings[0].sessions[0].title = text;
    else r.meetings[0].sessions[0].focus = std::string(text);
    return tests::check(r);
}
bool finds(std::string_view code, std::string_view text, text_role role = text_role::line) {
    auto const paths = paths_of(code, judge(text, role));
    auto const here =
        role == text_role::line ? "/meetings/0/sessions/0/title" : "/meetings/0/sessions/0/focus";
    CHECK(paths.size() < 2);
    if (!paths.empty()) CHECK(paths == strings{here});
    return !paths.empty();
}
diagnostic said(std::string_view code, std::string_view text, text_role role = text_role::line) {
    for (auto const& found : judge(text, role))
        if (found.code == code) return found;
    return {};
}
std::string mended(std::string_view code, std::string_view text, text_role role = text_role::line) {
    return tests::mended_text(said(code, text, role));
}
constexpr auto line = text_role::line, prose = text_role::prose;

}  // namespace

TEST_CASE("text.blank: white space and invisible characters are no text") {
    CHECK(finds("text.blank", "   "));
    CHECK(finds("text.blank", "\t\n"));
    CHECK(finds("text.blank", "\u00A0\u3000"));
    CHECK(finds("text.blank", "\u200B"));
    CHECK(!finds("text.blank", " a"));
    CHECK(!finds("text.blank", "。"));
}

TEST_CASE("text.blank: said once") {
    CHECK(judge("  ", line).size() == 1);
    CHECK(judge("\u200B", line).size() == 1);
    // The field has refused this one.
    CHECK(paths_of("text.blank", judge("", line)) == strings{});
}

TEST_CASE("text.blank: elements of lists, and fields without limits") {
    auto r = sample();
    r.meetings[0].objectives = {"Learn", " "};
    r.meta.emplace().sharing.emplace().audiences = {""};
    CHECK(paths_of("text.blank", tests::check(r)) ==
          strings{"/meta/sharing/audiences/0", "/meetings/0/objectives/1"});
}

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

TEST_CASE("text.normalised: white space at the ends") {
    CHECK(finds("text.normalised", " Opening"));
    CHECK(finds("text.normalised", "Opening "));
    CHECK(finds("text.normalised", "Opening\u00A0"));
    CHECK(finds("text.normalised", "Opening.\n", prose));
    CHECK(!finds("text.normalised", "Opening  remarks"));
    CHECK(!finds("text.normalised", "Ouverture\u00A0: discours"));
    CHECK(mended("text.normalised", " Opening\u3000") == "Opening");
    CHECK(said("text.normalised", "Opening ").fix_is_safe);
    CHECK(said("text.normalised", "Opening ").severity == severity::note);
}

TEST_CASE("text.normalised: letters with their marks apart") {
    CHECK(finds("text.normalised", "Paran\u0303aque"));
    CHECK(!finds("text.normalised", "Parañaque"));
    CHECK(!finds("text.normalised", "Việt Nam, Łódź, Йошкар-Ола, q\u0301"));
    CHECK(mended("text.normalised", "Vie\u0323\u0302t Nam") == "Việt Nam");
    CHECK(mended("text.normalised", "\u1112\u1161\u11AB국") == "한국");
    auto const found = said("text.normalised", "Paran\u0303aque");
    CHECK(found.message == "expected the usual form, found U+006E U+0303 for U+00F1 \"ñ\"");
    CHECK(found.fix_is_safe);
}

TEST_CASE("text.normalised: characters that stand for others") {
    CHECK(mended("text.normalised", "traﬃcking") == "trafficking");
    CHECK(mended("text.normalised", "Volume Ⅱ") == "Volume II");
    CHECK(mended("text.normalised", "ＷＧ－ＴＩＰ") == "WG－TIP");
    CHECK(mended("text.normalised", "\u212Bngström") == "Ångström");
    CHECK(said("text.normalised", "\u212Bngström").fix_is_safe);
    CHECK(!said("text.normalised", "Volume Ⅱ").fix_is_safe);
    CHECK(said("text.normalised", "Volume Ⅱ").message == "expected the usual form, found U+2161 for \"II\"");
    CHECK(finds("text.normalised", "𝐁ali"));
    CHECK(said("text.normalised", "𝐁ali").fix.empty());
    CHECK(!finds("text.normalised", "会议（北京），2025年：½ m² №"));
}

TEST_CASE("text.normalised: line ends of Windows") {
    CHECK(finds("text.normalised", "one\r\ntwo", prose));
    CHECK(mended("text.normalised", "one\r\ntwo", prose) == "one\ntwo");
    CHECK(!finds("text.normalised", "one\ntwo", prose));
}

TEST_CASE("text that is not UTF-8 is said so once") {
    auto const found = judge("caf\xE9 ", line);
    CHECK(found.size() == 1);
    CHECK(found[0].code == "field.utf-8");
    CHECK(found[0].path == "/meetings/0/sessions/0/title");
    CHECK(found[0].message == "expected well-formed UTF-8, found the byte 0xE9 at offset 3");
    CHECK(judge("Café – “safe” 한국 👩", line).empty());
}
