#include "catch.hpp"

#include <plenary/report/github.hpp>

using namespace plenary;

namespace {

std::string written(diagnostic found, std::string_view file = "week.json", std::string_view text = {}) {
    report all;
    all.add(std::move(found));
    std::string out;
    github::write(all, file, text, out);
    return out;
}

}  // namespace

TEST_CASE("a finding is a command with its place, and its hint on a line of its own") {
    diagnostic found{.code = "read.type", .severity = severity::error, .path = "/ordinal"};
    found.where = {.offset = 1, .length = 4, .line = 12, .column = 18};
    found.message = "expected a number";
    found.hint = "remove the quotes";
    CHECK(
        written(found, "week.json", " \"é\"") ==
        "::error file=week.json,line=12,col=18,endColumn=21,title=read.type::expected a number%0Aremove the "
        "quotes\n");
    CHECK(written({.code = "a.b", .severity = severity::warning, .message = "m"}) ==
          "::warning file=week.json,title=a.b::m\n");
    CHECK(written({.code = "a.b", .severity = severity::note, .message = "m"}) ==
          "::notice file=week.json,title=a.b::m\n");
}

TEST_CASE("nothing that comes from outside can begin a command of its own") {
    CHECK(written({.code = "a", .severity = severity::note, .message = "100%\n::error::x"},
                  "a,b:c%\r\nd.json") ==
          "::notice file=a%2Cb%3Ac%25%0D%0Ad.json,title=a::100%25<U+000A>::error::x\n");
}

TEST_CASE("what the file accepts is not shown") {
    report all;
    all.add_suppressed({{.code = "a", .message = "m"}, "so be it"});
    std::string out;
    github::write(all, "week.json", "", out);
    CHECK(out.empty());
}
