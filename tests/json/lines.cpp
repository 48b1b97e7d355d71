#include "catch.hpp"

#include <plenary/json/checked_lines.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/meta.hpp>

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

void add_lines(strings& out, json::line_batch const& batch) {
    json::for_each_line(batch, [&](json::line const& at) {
        out.push_back(std::to_string(at.number) + "@" + std::to_string(at.offset) + " " +
                      std::string(at.text) + (at.is_cut ? "…" : ""));
    });
}
strings lines_of_text(std::string_view text, json::line_limits const& limits = {}) {
    strings out;
    json::text_lines source(text, limits);
    for (json::line_batch batch; source.next(batch);) add_lines(out, batch);
    return out;
}
/// The same from a stream that gives `piece` bytes at most at once.
strings lines_of_stream(std::string_view text, std::size_t piece, json::line_limits const& limits = {}) {
    strings out;
    json::stream_lines source(
        [rest = text, piece](char* to, std::size_t size) mutable {
            auto const got = rest.copy(to, std::min(size, piece));
            rest.remove_prefix(got);
            return got;
        },
        limits);
    for (json::line_batch batch; source.next(batch);) {
        CHECK(batch.storage.size() <= limits.longest_line + 2 * limits.batch);
        add_lines(out, batch);
    }
    return out;
}

}  // namespace

TEST_CASE("lines end with LF or CRLF or the stream, blank ones are passed over and counted") {
    auto const check = [](std::string_view text, strings const& expected) {
        CAPTURE(text);
        CHECK(lines_of_text(text) == expected);
        for (std::size_t const batch : {1u, 2u, 3u, 7u, 100u}) {
            CHECK(lines_of_text(text, {.batch = batch}) == expected);
            CHECK(lines_of_stream(text, 1, {.batch = batch}) == expected);
            CHECK(lines_of_stream(text, 100, {.batch = batch}) == expected);
        }
    };
    check("", {});
    check("\n\r\n \t\n", {});
    check("1", {"1@0 1"});
    check("1\n", {"1@0 1"});
    check("1\r\n2\n\n[3]\n   \n4", {"1@0 1", "2@3 2", "4@6 [3]", "6@14 4"});
    check("a\rb\n", {"1@0 a\rb"});
}

TEST_CASE("a line beyond the limit is cut, wherever it stands, and the next one is whole") {
    std::string const text = "1\n123456789\n2\n\n" + std::string(50, 'x') +
                             "\r\n3\n12345678\r0\n12345678\r\n" + std::string(9, ' ') + "z\n" +
                             std::string(9, 'y');
    strings const expected{"1@0 1",          "2@2 12345678…", "3@12 2",         "5@15 xxxxxxxx…",  "6@67 3",
                           "7@69 12345678…", "8@80 12345678", "9@90         …", "10@101 yyyyyyyy…"};
    CHECK(lines_of_text(text, {.longest_line = 8}) == expected);
    for (std::size_t const batch : {1u, 2u, 3u, 7u, 8u, 9u, 20u, 1000u}) {
        CAPTURE(batch);
        CHECK(lines_of_text(text, {.longest_line = 8, .batch = batch}) == expected);
        for (std::size_t const piece : {1u, 3u, 1000u})
            CHECK(lines_of_stream(text, piece, {.longest_line = 8, .batch = batch}) == expected);
    }
}

TEST_CASE("every line is checked, in order, whatever stands in the others") {
    std::string text = "\xEF\xBB\xBF{\"scheme\":\"s\",\"identifier\":\"i\"}\n";
    for (int i = 0; i != 2000; ++i)
        text += R"({"scheme":"s","identifier":"i"})"
                "\n";
    text += "{\"scheme\":\n\n[]\r\n{\"scheme\":\"\",\"identifier\":\"\xFF\"}";
    strings const expected{"1:1 read.mark ", "2002:11 read.syntax /scheme", "2004:1 read.type ",
                           "2005:11 field.length /scheme", "2005:28 read.utf-8 /identifier"};
    for (std::size_t const threads : {1u, 2u, 5u}) {
        strings found;
        auto const count = json::check_lines<alias>(
            json::text_lines(text, {.batch = 1000}), std::tuple<>(), {.threads = threads},
            [&](json::checked_line const& at) {
                for (auto const& f : at.findings) {
                    CHECK(f.where.line == at.number);
                    CHECK(at.text == std::string_view(text).substr(at.offset, at.text.size()));
                    found.push_back(std::to_string(f.where.line) + ":" + std::to_string(f.where.column) +
                                    " " + f.code + " " + f.path);
                }
            });
        CHECK(found == expected);
        CHECK(count == 2004);
    }
}

TEST_CASE("a line that is too long is a finding") {
    std::vector<diagnostic> found;
    json::check_lines<alias>(
        json::text_lines("{\"scheme\":\"s\",\"identifier\":\"i\"}\n", {.longest_line = 10}), std::tuple<>(),
        {}, [&](json::checked_line const& at) { found = {at.findings[0]}; });
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "read.size");
    CHECK(found[0].message == "expected a line of at most 10 bytes, found a longer one");
}
