#include "catch.hpp"

#include <plenary/diagnose/source.hpp>

using namespace plenary;

namespace {

diagnostic at(std::string code, std::size_t offset, severity how = severity::warning) {
    return {
        .code = std::move(code), .severity = how, .path = phrase('/', offset), .where = {.offset = offset}};
}

}  // namespace

TEST_CASE("a report lists so many of a code, counts all, and says how many are missing") {
    report all(2);
    for (std::size_t i = 0; i != 5; ++i) all.add(at("x", 10 - i));
    all.add(at("y", 0, severity::error));
    all.omit("y", severity::error, 3);
    all.finish();
    std::vector<std::string> told;
    for (auto const& d : all) told.push_back(d.code + d.path + d.message);
    CHECK(told == std::vector<std::string>{"y/0", "x/9", "x/10", "report.more3 more of x are not listed",
                                           "report.more3 more of y are not listed"});
    CHECK(all.count(severity::warning) == 5);
    CHECK(all.count(severity::error) == 4);
    CHECK(all.count(severity::note) == 2);
    all.finish();
    CHECK(all.size() == 5);
}

TEST_CASE("a report that takes over another counts what that one could not list") {
    report later(1), all;
    for (std::size_t i = 0; i != 4; ++i) later.add(at("x", i, severity::error));
    later.finish();
    all.absorb(later, [](diagnostic const&) { return true; });
    all.finish();
    CHECK(all.count(severity::error) == 4);
    CHECK(all.size() == 2);
    CHECK(all[1].message == "3 more of x are not listed");
}

TEST_CASE("what says that the limit was reached is not limited itself") {
    report later(1), all(1);
    for (auto const* code : {"x", "x", "y", "y", "z", "z"}) later.add(at(code, 0, severity::error));
    later.finish();
    all.absorb(later, [](diagnostic const&) { return true; });
    all.finish();
    std::vector<std::string> told;
    for (auto const& d : all)
        if (d.code == more_findings.code) told.push_back(d.message);
    CHECK(told == std::vector<std::string>{"1 more of x are not listed", "1 more of y are not listed",
                                           "1 more of z are not listed"});
    CHECK(all.count(severity::note) == 3);
}

TEST_CASE("what a document accepts is kept apart, and found in the text all the same") {
    report all, later;
    all.add(at("read.type", 0, severity::error));
    later.add_suppressed({at("x", 3), "so be it"});
    later.add_suppressed({{.code = "x", .path = "/0/inside"}, "lost"});
    all.absorb(later, [](diagnostic const&) { return true; });
    number_lines(all, "ab\nc");
    REQUIRE(all.suppressed().size() == 1);
    CHECK(all.suppressed()[0].reason == "so be it");
    CHECK(all.suppressed()[0].found.where.line == 2);
    CHECK(all.size() == 1);
    CHECK(all.count(severity::warning) == 0);
    CHECK(!all.mentions("x"));
}
