#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("visit.place: a site visit has a place or a host") {
    auto r = sample();
    auto& v = r.meetings[0].site_visits[0];
    v.place = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
    v.hosts.clear();
    CHECK(codes_and_paths(check(r)) == strings{"visit.place /meetings/0/site_visits/0/place"});
    CHECK(check(r)[0].severity == severity::error);
    CHECK(check(r, {.profile = profile::draft})[0].severity == severity::warning);
    v.place = {{"manila"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("visit.focus: a site visit has a focus, services or issues") {
    auto r = sample();
    auto& v = r.meetings[0].site_visits[0];
    v.focus = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{"visit.focus /meetings/0/site_visits/0/focus"});
    v.services = {"custodial facility"};
    CHECK(codes_and_paths(check(r)) == strings{});
    v.services.clear();
    v.issues = {{"scams"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("visit.place, visit.focus: a tombstone needs neither") {
    auto r = sample();
    r.meetings[0].site_visits = {{.id = {"gone"}, .meta = meta{.deleted = manila({2025, 11, 1}, 9)}}};
    CHECK(codes_and_paths(check(r)) == strings{});
}
