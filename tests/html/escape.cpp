#include "catch.hpp"

#include <plenary/html/markup.hpp>

#include <string>

using namespace plenary;

namespace {

std::string escaped(std::string_view text) {
    std::string to;
    output out(to);
    html::put_text(out, text);
    out.flush();
    return to;
}

template <class Write>
std::string written(Write&& write) {
    std::string to;
    output out(to);
    html::markup page(out);
    write(page);
    out.flush();
    return to;
}

}  // namespace

TEST_CASE("what has a meaning in HTML is escaped wherever it stands") {
    CHECK(escaped("") == "");
    CHECK(escaped("<") == "&lt;");
    CHECK(escaped("plain text # of more than eight") == "plain text # of more than eight");
    CHECK(escaped("</script><b a='x' b=\"y\">&amp;") ==
          "&lt;/script&gt;&lt;b a=&#39;x&#39; b=&quot;y&quot;&gt;&amp;amp;");
    // In each of the places that are looked at together.
    for (std::size_t i = 0; i != 20; ++i) {
        std::string text(20, 'x');
        text[i] = '"';
        CHECK(escaped(text) == std::string(i, 'x') + "&quot;" + std::string(19 - i, 'x'));
    }
}

TEST_CASE("line breaks and other scripts stay as they are") {
    CHECK(escaped("a\r\n\tb") == "a\r\n\tb");
    CHECK(escaped("Đà Nẵng, 东盟, \U0001F30A") == "Đà Nẵng, 东盟, \U0001F30A");
    CHECK(escaped("\u200Eleft\u2067isolated\u2069") == "\u200Eleft\u2067isolated\u2069");
}

TEST_CASE("characters that HTML forbids or that reverse others are shown by their code points") {
    CHECK(escaped("a\u202Eb\u202D") == "a[U+202E]b[U+202D]");
    CHECK(escaped(std::string_view("\0\x1B\x7F", 3)) == "[U+0000][U+001B][U+007F]");
    CHECK(escaped("\u0085") == "[U+0085]");
    CHECK(escaped("\uFFFE") == "[U+FFFE]");
    CHECK(escaped("\U0010FFFF") == "[U+10FFFF]");
}

TEST_CASE("a character is the same whether text follows or not") {
    // What is at the end of a text is looked at one by one, what is not, four octets at a time.
    auto const is_same = [](std::string const& front) {
        return escaped(front + "behind") == escaped(front) + "behind";
    };
    for (char32_t c = 0x80; c != 0x110000; ++c) {
        if (0xD800 <= c && c <= 0xDFFF) continue;
        std::string text;
        append_utf8(text, c);
        bool const shown = escaped(text) == text;
        bool const forbidden =
            c < 0xA0 || c == 0x202D || c == 0x202E || (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        if (shown == forbidden || !is_same(text)) FAIL(std::uint32_t(c));
    }
    std::size_t malformed = 0;
    for (unsigned lead = 0xC0; lead != 0x100; ++lead)
        for (unsigned second = 0x70; second != 0xD0; ++second)
            for (unsigned const third : {0x41u, 0x7Fu, 0x80u, 0x8Fu, 0xA8u, 0xADu, 0xBFu, 0xC0u}) {
                std::string const text{char(lead), char(second), char(third)};
                malformed += escaped(text).find("\uFFFD") != std::string::npos;
                if (!is_same(text)) FAIL(lead << ' ' << second << ' ' << third);
            }
    CHECK(malformed > 40'000);
}

TEST_CASE("what is no UTF-8 is replaced") {
    CHECK(escaped("a\xFFz") == "a\uFFFDz");
    CHECK(escaped("long enough \xC3") == "long enough \uFFFD");
    CHECK(escaped("\xED\xA0\x80<") == "\uFFFD\uFFFD\uFFFD&lt;");
}

TEST_CASE("what is opened is closed, and values are escaped") {
    CHECK(written([](html::markup& to) {
              to.element("p", {{"class", "a"}}, [&] {
                  to.element("b", "x < y");
                  to.void_element("br");
              });
          }) == "<p class=\"a\"><b>x &lt; y</b><br></p>");
    std::string_view const value = "\" onload='x'>";
    CHECK(written([&](html::markup& to) { to.element("a", {{"title", value}, {"lang", "a&b"}}, ""); }) ==
          "<a title=\"&quot; onload=&#39;x&#39;&gt;\" lang=\"a&amp;b\"></a>");
}

TEST_CASE("names of elements bring their classes") {
    CHECK(written([](html::markup& to) {
              to.element("p.a", "x");
              to.element("ol.items.timed", {{"id", "y"}}, [] {});
              to.element("blockquote.statement", "<");
              html::element_name const names[] = {"h1", "h2.soft"};
              for (auto const& name : names) to.element(name, "z");
          }) ==
          "<p class=\"a\">x</p><ol class=\"items timed\" id=\"y\"></ol>"
          "<blockquote class=\"statement\">&lt;</blockquote><h1>z</h1><h2 class=\"soft\">z</h2>");
}

TEST_CASE("usual text is written, other text is not") {
    bool usual = false;
    CHECK(written([&](html::markup& to) { usual = to.usual_text("a (b) c"); }) == "a (b) c");
    CHECK(usual);
    std::string const too_long(output::capacity, 'x');
    for (auto const text : {std::string_view("a < b"), std::string_view("é"), std::string_view(too_long)}) {
        auto const out = written([&](html::markup& to) { usual = to.usual_text(text); });
        CHECK(out.empty());
        CHECK(!usual);
    }
}

TEST_CASE("kept elements are put again as they were written") {
    html::markup_store store;
    auto const first = store.keep([](html::markup to) { to.element("i", "<"); });
    auto const other = store.keep([](html::markup to) { to.text("&"); });
    CHECK(written([&](html::markup& to) {
              to.again(first);
              to.again(other);
              to.again(first);
          }) == "<i>&lt;</i>&amp;<i>&lt;</i>");
}
