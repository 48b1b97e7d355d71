#include "catch.hpp"

#include <plenary/markdown/escape.hpp>

using plenary::markdown::escaped;

// That parsers of CommonMark read these as the texts that they are is tried in interop/markdown.

TEST_CASE("ordinary texts stay as they are") {
    for (std::string_view const text :
         {"", "Opening", "A & B", "3.5 %", "10:30–12:00", "Viet Nam – Đà Nẵng", "naïve \"safe\" routes (new)",
          "a - b + c", "what?!", "it's 1 > 0", "漢字", "a  b", "item #3", "C#"})
        CHECK(escaped(text) == text);
}

TEST_CASE("what would be markup gets a backslash") {
    CHECK(escaped("*a* _b_ `c` ~d~") == "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~");
    CHECK(escaped("[a](b)") == "\\[a\\](b)");
    CHECK(escaped("![a]") == "!\\[a\\]");
    CHECK(escaped("<b>") == "\\<b>");
    CHECK(escaped("a|b") == "a\\|b");
    CHECK(escaped("a\\b") == "a\\\\b");
    CHECK(escaped("$x$") == "\\$x\\$");
    CHECK(escaped("&amp; &#35; & R&D &") == "\\&amp; \\&#35; & R\\&D &");
}

TEST_CASE("what begins a block gets a backslash where a line begins") {
    CHECK(escaped("# a # b") == "\\# a # b");
    CHECK(escaped("a # ##") == "a \\# \\##");
    CHECK(escaped("> a") == "\\> a");
    CHECK(escaped("- a - b") == "\\- a - b");
    CHECK(escaped("+ a") == "\\+ a");
    CHECK(escaped("===") == "\\===");
    CHECK(escaped("1. a") == "1\\. a");
    CHECK(escaped("12) a") == "12\\) a");
    CHECK(escaped("a 1) b 1. c") == "a 1) b 1. c");
    CHECK(escaped("a\n# b\n- c\n2. d") == "a\\\n\\# b\\\n\\- c\\\n2\\. d");
}

TEST_CASE("addresses make no links") {
    CHECK(escaped("http://www.example.com/a.b") == "http\\:/\\/www\\.example\\.com/a\\.b");
    CHECK(escaped("a@example.com") == "a\\@example\\.com");
    CHECK(escaped("//localhost") == "/\\/localhost");
    CHECK(escaped("v1.2 of 3.4") == "v1.2 of 3.4");
}

TEST_CASE("no character commands a terminal") {
    CHECK(escaped("a\x1b[31mb\x07\x7f\u009b1mc") == "a\uFFFD\\[31mb\uFFFD\uFFFD\uFFFD1mc");
    CHECK(escaped("£\u00A0\u2013©") == "£\u00A0\u2013©");
    CHECK(escaped("a\tb") == "a\tb");
}

TEST_CASE("line breaks stay, however they are written") {
    CHECK(escaped("a\nb") == "a\\\nb");
    CHECK(escaped("a\r\nb\rc") == "a\\\nb\\\nc");
    CHECK(escaped("a\n\nb") == "a\\\n\\\nb");
    CHECK(escaped("\na\n") == "&#10;a&#10;");
    CHECK(escaped("a\nb", {.one_line = true}) == "a&#10;b");
    CHECK(escaped("a\nb", {.indent = 2}) == "a\\\n  b");
}

TEST_CASE("white space at the ends of lines stays") {
    CHECK(escaped(" a ") == "&#32;a&#32;");
    CHECK(escaped("\ta") == "&#9;a");
    CHECK(escaped("a \n b") == "a&#32;\\\n&#32;b");
    CHECK(escaped("\u00A0a\u3000") == "&#160;a&#12288;");
    CHECK(escaped("   ") == "&#32;&#32;&#32;");
}

TEST_CASE("what no line can hold is replaced") {
    CHECK(escaped(std::string_view("a\0b", 3)) == "a\uFFFDb");
    CHECK(escaped("a\u2028b") == "a&#8232;b");
}
