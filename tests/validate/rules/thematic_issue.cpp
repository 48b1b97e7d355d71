#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("issue.label: no two issues share a preferred label") {
    auto r = sample();
    r.process->thematic_issues[1].label = "ONLINE scam centres";
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"issue.label /process/thematic_issues/1/label"});
    CHECK(found[0].severity == severity::error);
    r.process->thematic_issues[1].meta = meta{.deleted = manila({2025, 12, 5}, 9)};
    CHECK_FALSE(check(r).mentions("issue.label"));
}

TEST_CASE("issue.label: a preferred label is nobody's alternative one") {
    auto r = sample();
    r.process->thematic_issues[0].alternative_labels = {"Cyber fraud", "Trafficking in the Fishing Sector"};
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"issue.label /process/thematic_issues/0/alternative_labels/1"});
    CHECK(found[0].severity == severity::warning);
    CHECK(found[0].fix.empty());
}

TEST_CASE("issue.label: its own label as an alternative one can safely go") {
    auto r = sample();
    r.process->thematic_issues[0].alternative_labels = {"Online scam centres"};
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"issue.label /process/thematic_issues/0/alternative_labels/0"});
    CHECK(found[0].fix == std::vector<patch_operation>{
                              {patch_verb::remove, "/process/thematic_issues/0/alternative_labels/0", {}}});
    CHECK(found[0].fix_is_safe);
}

TEST_CASE("issue.label: two issues may share an alternative label") {
    auto r = sample();
    for (auto& issue : r.process->thematic_issues) issue.alternative_labels = {"Forced criminality"};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("issue.related-broader: related issues are neither broader nor narrower") {
    auto r = sample();
    auto& issues = r.process->thematic_issues;
    issues[0].related = {{"fishing"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    strings const both{"issue.related-broader /process/thematic_issues/0/related/0"};
    issues[0].broader = {{"fishing"}};
    CHECK(codes_and_paths(check(r)) == both);
    issues[0].broader = std::nullopt;
    issues[1].broader = {{"scams"}};
    CHECK(codes_and_paths(check(r)) == both);
    issues.push_back({.id = {"crime"}, .label = "Crime", .broader = {{"scams"}}});
    issues[1].broader = {{"crime"}};
    CHECK(codes_and_paths(check(r)) == both);
}

TEST_CASE("issue.related-broader: a loop of broader issues ends") {
    auto r = sample();
    r.process->thematic_issues[1].broader = {{"fishing"}};
    r.process->thematic_issues[1].related = {{"scams"}};
    CHECK_FALSE(check(r).mentions("issue.related-broader"));
}

TEST_CASE("issue.unused: an issue is mentioned somewhere") {
    auto r = sample();
    r.process->thematic_issues.push_back({.id = {"new"}, .label = "New issue"});
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"issue.unused /process/thematic_issues/2"});
    CHECK(found[0].severity == severity::note);
    r.meetings[0].issues = {{"new"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}
