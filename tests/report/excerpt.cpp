#include "catch.hpp"

#include <plenary/report/excerpt.hpp>

using namespace plenary;
using plenary::terminal::excerpt_of;

namespace {

/// The line, and below it a caret under each column that is meant.
std::string shown(std::string_view text, std::size_t offset, std::size_t length, std::size_t width = 40) {
    auto const e = excerpt_of(text, {.offset = offset, .length = length}, width);
    return e.line + "\n" + std::string(e.first, ' ') + std::string(e.columns, '^');
}

/// What stands in a line from a column on.
std::string_view from_column(std::string_view line, std::size_t column) {
    for (std::size_t used = 0; !line.empty();) {
        auto const point = decode_front(line);
        used += display_width(point.value);
        if (used > column) break;
        line.remove_prefix(point.size);
    }
    return line;
}

}  // namespace

TEST_CASE("an excerpt is the line around the place") {
    CHECK(shown("one\ntwo three\nfour", 8, 5) == "two three\n    ^^^^^");
    CHECK(shown("one\r\ntwo\r\n", 5, 3) == "two\n^^^");
    CHECK(shown("one\rtwo", 4, 3) == "two\n^^^");
    CHECK(shown("one", 3, 0) == "one\n   ^");
    CHECK(shown("", 0, 0) == "\n^");
    CHECK(shown("one", 77, 9) == "one\n   ^");
}

TEST_CASE("what goes on in the next line is not underlined there") {
    CHECK(shown("a {\n}", 2, 3) == "a {\n  ^");
}

TEST_CASE("columns count what a terminal shows") {
    CHECK(shown("\tx", 1, 1) == "    x\n    ^");
    CHECK(shown("a\tx", 2, 1) == "a   x\n    ^");
    CHECK(shown("东盟 x", 7, 1) == "东盟 x\n     ^");
    CHECK(shown("东盟 x", 3, 3) == "东盟 x\n  ^^");
    CHECK(shown("e\u0301 x", 4, 1) == "e\u0301 x\n  ^");
}

TEST_CASE("what cannot be seen is spelled out") {
    CHECK(shown("a\u202Eb", 4, 1) == "a<U+202E>b\n         ^");
    CHECK(shown("a\u202Eb", 1, 3) == "a<U+202E>b\n ^^^^^^^^");
    CHECK(shown("\x1b[31m x", 6, 1) == "<U+001B>[31m x\n             ^");
    CHECK(shown("a\xFFx", 2, 1) == "a\uFFFDx\n  ^");
}

TEST_CASE("a long line is cut around the place") {
    std::string const line = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    CHECK(shown(line, 3, 2, 20) == "0123456789abcdefghi…\n   ^^");
    CHECK(shown(line, 30, 2, 20) == "…lmnopqrstuvwxyzABC…\n          ^^");
    CHECK(shown(line, 60, 2, 20) == "…HIJKLMNOPQRSTUVWXYZ\n                  ^^");
    CHECK(shown(line, 5, 50, 20) == "0123456789abcdefghi…\n     ^^^^^^^^^^^^^^");
    CHECK(shown(line, 25, 37, 20) == "…klmnopqrstuvwxyzAB…\n      ^^^^^^^^^^^^^");
}

TEST_CASE("every place of a line can be shown, in any width") {
    std::string_view const line =
        "\"东盟 e\u0301\u202E – \x1b[1m a rather long title, Đà Nẵng\", \"x\": [1, 2]";
    std::vector<std::string> wrong;
    std::size_t looked_at = 0;
    for (std::size_t width = 12; width != 90; ++width)
        for (std::size_t at = 0; at != line.size(); at += decode_front(line.substr(at)).size) {
            auto const point = decode_front(line.substr(at));
            if (display_width(point.value) == 0) continue;  // it is meant together with its letter
            std::string meant;
            append_visible(meant, line.substr(at, point.size));
            auto const e = excerpt_of(line, {.offset = at, .length = point.size}, width);
            ++looked_at;
            bool const good =
                from_column(e.line, e.first).starts_with(meant) && display_width(e.line) <= width;
            if (!good) wrong.push_back(meant + " in " + std::to_string(width) + ": " + e.line);
        }
    CHECK(looked_at > 1000);
    CHECK(wrong == std::vector<std::string>{});
}

TEST_CASE("of a huge line only the part around the place is looked at") {
    std::string line(1 << 20, 'x');
    line[1 << 19] = 'y';
    auto const e = excerpt_of(line, {.offset = 1 << 19, .length = 1}, 20);
    CHECK(e.line == "…xxxxxxxxxxyxxxxxxx…");
    CHECK(e.first == 11);
}
