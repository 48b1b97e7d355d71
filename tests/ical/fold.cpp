#include "ical/support.hpp"

#include <plenary/ical/line_writer.hpp>

#include "catch.hpp"

using namespace plenary;
using namespace tests;

namespace {

std::string text_line(std::string_view text) {
    std::string target;
    output out(target);
    ical::line_writer to(out);
    to.plain("SUMMARY:");
    to.text(text);
    to.end_line();
    out.flush();
    return target;
}
std::string only_line(std::string_view text) {
    auto const all = unfolded(text_line(text));
    REQUIRE(all.size() == 1);
    return all[0].substr(8);
}
std::size_t longest_line(std::string_view text) {
    std::size_t longest = 0, start = 0;
    for (auto end = text.find("\r\n"); end != text.npos; start = end + 2, end = text.find("\r\n", start))
        longest = std::max(longest, end - start);
    return longest;
}

}  // namespace

TEST_CASE("a line of 75 octets is not folded, one of 76 is") {
    CHECK(text_line(std::string(67, 'x')) == "SUMMARY:" + std::string(67, 'x') + "\r\n");
    CHECK(text_line(std::string(68, 'x')) == "SUMMARY:" + std::string(67, 'x') + "\r\n x\r\n");
    CHECK(text_line(std::string(67 + 75, 'x')) ==
          "SUMMARY:" + std::string(67, 'x') + "\r\n " + std::string(74, 'x') + "\r\n x\r\n");
}

TEST_CASE("code points and escapes are not cut at any place of a line") {
    for (std::string_view const part : {"é", "漢", "😀", ",", "\n", "\\"})
        for (std::size_t before = 60; before != 70; ++before) {
            auto const text =
                std::string(before, 'x') + std::string(part) + std::string(80, 'y') + std::string(part);
            auto const written = text_line(text);
            CAPTURE(part, before);
            CHECK(longest_line(written) <= 75);
            CHECK(find_invalid_utf8(written.substr(0, written.find("\r\n"))) == written.find("\r\n"));
            CHECK(ical::unescaped(only_line(text)) == text);
        }
}

TEST_CASE("what text may not hold as it is gets escaped, replaced or dropped") {
    CHECK(only_line("a,b;c\\d:e\"f") == "a\\,b\\;c\\\\d:e\"f");
    CHECK(only_line("a\r\nb\nc\rd\ve\ff") == "a\\nb\\nc\\nd\\ne\\nf");
    CHECK(only_line("a\xE2\x80\xA8"
                    "b\xE2\x80\xA9"
                    "c\xC2\x85"
                    "d") == "a\\nb\\nc\\nd");
    CHECK(only_line(std::string_view("a\0b\x01"
                                     "c\x7F"
                                     "d\xC2\x9B"
                                     "e\tf",
                                     13)) == "abcde\tf");
    CHECK(only_line("a\xFF"
                    "b\xE6\xBC") ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD");
}

TEST_CASE("a change of direction ends with the text that makes it") {
    CHECK(only_line("\xE2\x80\xAE"
                    "evil") ==
          "\xE2\x80\xAE"
          "evil\xE2\x80\xAC");
    CHECK(only_line("\xE2\x81\xA7"
                    "isolated") ==
          "\xE2\x81\xA7"
          "isolated\xE2\x81\xA9");
    CHECK(only_line("\xE2\x80\xAB"
                    "whole\xE2\x80\xAC") ==
          "\xE2\x80\xAB"
          "whole\xE2\x80\xAC");
    CHECK(only_line("stray\xE2\x80\xAC\xE2\x81\xA9") == "stray");
}

TEST_CASE("parameters and addresses cannot end early") {
    std::string target;
    output out(target);
    ical::line_writer to(out);
    to.quoted("A \"B\"\r\nX:1;Y");
    to.end_line();
    to.address("a b\"\n\\<é>");
    to.end_line();
    out.flush();
    CHECK(target == "\"A 'B' X:1;Y\"\r\na%20b%22%0A\\<%C3%A9>\r\n");
}

TEST_CASE("long texts are folded everywhere, whatever they hold") {
    std::string text;
    for (int i = 0; i != 3'000; ++i) text += i % 7 == 0 ? "漢😀" : i % 5 == 0 ? "a;b\n" : "word ";
    CHECK(longest_line(text_line(text)) <= 75);
    CHECK(ical::unescaped(only_line(text)) == text);
    std::string const invalid(20'000, '\xFF');
    CHECK(longest_line(text_line(invalid)) <= 75);
    CHECK(only_line(invalid).size() == 60'000);
}

TEST_CASE("a tab stays where it is in a text") {
    CHECK(text_line("a\tb, c\t") == "SUMMARY:a\tb\\, c\t\r\n");
    CHECK(only_line(std::string(66, 'x') + "\t\ty") == std::string(66, 'x') + "\t\ty");
}

TEST_CASE("what stands between texts is folded as it would be in a text") {
    auto const line_of = [](std::size_t before, bool in_one) {
        std::string target;
        output out(target);
        ical::line_writer to(out);
        to.plain(std::string(before, 'x'));
        if (in_one) {
            to.text("\na, b–c");
        } else {
            to.plain(ical::escaped::line_break);
            to.plain("a");
            to.plain(ical::escaped::comma);
            to.plain("b");
            to.plain("–");
            to.plain("c");
        }
        to.end_line();
        out.flush();
        return target;
    };
    CHECK(line_of(4, false) == "xxxx\\na\\, b–c\r\n");
    for (std::size_t before = 60; before != 77; ++before)
        CHECK(line_of(before, false) == line_of(before, true));
}

TEST_CASE("a line that outgrows what is gathered of it is one line") {
    // So many octets, in parts of all kinds, with an escape or a code point on the border.
    for (std::size_t before = 3'980; before != 4'260; before += 7) {
        std::string target;
        output out(target);
        ical::line_writer to(out);
        std::string const plain(before, 'p');
        to.plain("X:", plain, "-");
        to.text("a,b\\漢");
        to.plain(ical::escaped::comma, std::string(9'000, 'q'));
        to.end_line();
        to.line("Y:", plain);
        out.flush();
        CAPTURE(before);
        CHECK(longest_line(target) == 75);
        CHECK(find_invalid_utf8(target) == target.size());
        CHECK(target.find("\r\n ,") == target.npos);
        CHECK(unfolded(target) ==
              std::vector<std::string>{"X:" + plain + "-a\\,b\\\\漢\\, " + std::string(9'000, 'q'),
                                       "Y:" + plain});
    }
}

TEST_CASE("backslashes stay in pairs") {
    for (std::size_t before = 0; before != 4; ++before) {
        auto const written = text_line(std::string(before, 'x') + std::string(200, '\\'));
        for (std::size_t end = written.find("\r\n"), start = 8 + before; end != written.npos;
             start = end + 3, end = written.find("\r\n", start))
            CHECK((end - start) % 2 == 0);
    }
}

TEST_CASE("what needs no escape is written as it is") {
    std::string const text = "Fiji (WG-1): \t\"a\" é – 漢";
    CHECK(text_line(text) == "SUMMARY:" + text + "\r\n");
}

TEST_CASE("a character is written as the same wherever it stands") {
    // What is at the end of a text is looked at one by one, what is not, four octets at a time.
    auto const is_same = [](std::string const& front) {
        return ical::escaped_text(front + "behind") == ical::escaped_text(front) + "behind";
    };
    for (char32_t c = 0x80; c != 0x110000; ++c) {
        if (0xD800 <= c && c <= 0xDFFF) continue;
        std::string text;
        append_utf8(text, c);
        bool const embeds = 0x202A <= c && c <= 0x202E && c != 0x202C, isolates = 0x2066 <= c && c <= 0x2068;
        bool const ends_what_never_began = c == 0x202C || c == 0x2069;
        bool const separates = c == 0x85 || c == 0x2028 || c == 0x2029;
        auto const expected = separates                           ? "\\n"
                              : c < 0xA0 || ends_what_never_began ? ""
                              : embeds                            ? text + "\u202C"
                              : isolates                          ? text + "\u2069"
                                                                  : text;
        if (ical::escaped_text(text) != expected) FAIL(std::uint32_t(c));
        if (!embeds && !isolates && !is_same(text)) FAIL(std::uint32_t(c));
    }
    std::size_t malformed = 0;
    for (unsigned lead = 0xC0; lead != 0x100; ++lead)
        for (unsigned second = 0x70; second != 0xD0; ++second)
            for (unsigned const third : {0x41u, 0x7Fu, 0x80u, 0x8Fu, 0xBFu, 0xC0u}) {
                std::string const text{char(lead), char(second), char(third)};
                malformed += ical::escaped_text(text).find("\uFFFD") != std::string::npos;
                bool const directs = lead == 0xE2 && (second == 0x80 || second == 0x81);
                if (!directs && !is_same(text)) FAIL(lead << ' ' << second << ' ' << third);
            }
    CHECK(malformed > 30'000);
}
