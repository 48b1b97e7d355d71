#include "validate/rules/judge_text.hpp"

using namespace plenary;
using tests::judge, tests::finds, tests::said, tests::mended, tests::line, tests::prose, tests::paths_of;
using strings = std::vector<std::string>;

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
    auto r = tests::sample();
    r.meetings[0].objectives = {"Learn", " "};
    r.meta.emplace().sharing.emplace().audiences = {""};
    CHECK(paths_of("text.blank", tests::check(r)) ==
          strings{"/meta/sharing/audiences/0", "/meetings/0/objectives/1"});
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
