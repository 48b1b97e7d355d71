#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::paths_of, tests::sample;
using strings = std::vector<std::string>;

TEST_CASE("acronym.unique: over organisations and groups, whatever the case") {
    auto r = sample();
    r.organisations.push_back({.id = {"x"}, .name = "Other", .acronym = "unos"});
    r.organisations.push_back({.id = {"y"}, .name = "Another", .acronym = "WG-S"});
    r.organisations.push_back({.id = {"z"}, .name = "Third", .acronym = "T"});
    auto const found = check(r);
    CHECK(paths_of("acronym.unique", found) ==
          strings{"/organisations/3/acronym", "/working_groups/0/acronym"});
}

TEST_CASE("acronym.unique: what was withdrawn has none") {
    auto r = sample();
    r.organisations.push_back({.id = {"x"}, .name = "Other", .acronym = "UNOS"});
    r.organisations[2].meta.emplace().deleted = tests::manila({2026, 1, 1}, 9);
    CHECK(paths_of("acronym.unique", check(r)) == strings{});
}

TEST_CASE("acronym.unique: a group has the acronym of those it continues") {
    auto r = sample();
    r.working_groups.push_back(
        {.id = {"third"}, .name = "Third", .acronym = "WG-S", .predecessor = {{"second"}}});
    r.working_groups.push_back(
        {.id = {"second"}, .name = "Second", .acronym = "WG-S", .predecessor = {{"wg"}}});
    CHECK(paths_of("acronym.unique", check(r)) == strings{});
    r.working_groups[1].predecessor.reset();
    r.working_groups[2].predecessor.reset();
    CHECK(paths_of("acronym.unique", check(r)) ==
          strings{"/working_groups/1/acronym", "/working_groups/2/acronym"});
}

TEST_CASE("acronym.unique: predecessors that loop do not hang") {
    auto r = sample();
    r.working_groups.push_back({.id = {"a"}, .name = "A", .acronym = "A", .predecessor = {{"b"}}});
    r.working_groups.push_back({.id = {"b"}, .name = "B", .acronym = "B", .predecessor = {{"a"}}});
    r.working_groups.push_back({.id = {"c"}, .name = "C", .acronym = "A"});
    CHECK(paths_of("acronym.unique", check(r)) == strings{"/working_groups/3/acronym"});
}

TEST_CASE("acronym.expanded: the name is the acronym") {
    auto r = sample();
    r.organisations[2].name = "unos";
    r.working_groups[0].name = "WG-S";
    CHECK(paths_of("acronym.expanded", check(r)) ==
          strings{"/organisations/2/name", "/working_groups/0/name"});
    r.organisations[2].name = "UNOS Manila";
    r.working_groups[0].acronym.reset();
    CHECK(paths_of("acronym.expanded", check(r)) == strings{});
}
