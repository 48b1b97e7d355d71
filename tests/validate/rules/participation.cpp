#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

/// The sample, where the organisation that presents is no participant.
record without_presenter() {
    auto r = sample();
    r.meetings[0].participations.pop_back();
    return r;
}
strings const undeclared{"participation.declared /meetings/0/sessions/1/contributions/0/by/0"};
participation participates(std::string id, party who) {
    return {.id = {std::move(id)}, .party = std::move(who)};
}

}  // namespace

TEST_CASE("participation.declared: presenters, hosts and exhibitors participate") {
    CHECK(codes_and_paths(check(without_presenter())) == undeclared);
    auto r = sample();
    r.meetings[0].participations.erase(r.meetings[0].participations.begin());
    CHECK(codes_and_paths(check(r)) == strings{"participation.declared /meetings/0/hosts/0"});

    r = without_presenter();
    auto& s = r.meetings[0].sessions[1];
    s.kind = session_kind::market_stalls;
    s.stalls = {{.id = {"stall"}, .exhibitors = {{.organisation = {{"fj"}}}, {.organisation = {{"un"}}}}}};
    s.contributions.clear();
    CHECK(codes_and_paths(check(r)) ==
          strings{"participation.declared /meetings/0/sessions/1/stalls/0/exhibitors/1"});
}

TEST_CASE("participation.declared: what was withdrawn had no presenters and exhibitors") {
    meta const gone{.deleted = manila({2025, 12, 5}, 9)};
    auto r = without_presenter();
    r.meetings[0].sessions[1].contributions[0].meta = gone;
    CHECK(codes_and_paths(check(r)) == strings{});
    r = without_presenter();
    r.findings.clear();
    r.meetings[0].sessions[1].meta = gone;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("participation.declared: one who is missing is reported once in a meeting") {
    auto r = without_presenter();
    auto& contributions = r.meetings[0].sessions[1].contributions;
    contributions.push_back(contributions[0]);
    contributions[1].id = {"c2"};
    CHECK(codes_and_paths(check(r)) == undeclared);
}

TEST_CASE("participation.declared: the participants of the week count") {
    auto r = without_presenter();
    meeting week{.id = {"week"}, .title = "Week", .conveners = {{.group = {{"wg"}}}}};
    week.participations = {participates("p-week", {.organisation = {{"un"}}})};
    r.meetings.push_back(week);
    CHECK(codes_and_paths(check(r)) == undeclared);
    r.meetings[0].parent = {{"week"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("participation.declared: an organisation takes part through its parts, and they through it") {
    auto r = without_presenter();
    r.organisations.push_back({.id = {"office"}, .name = "Regional Office", .parent = {{"un"}}});
    r.meetings[0].participations.push_back(participates("p-office", {.organisation = {{"office"}}}));
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].participations.back().party.organisation = {{"un"}};
    r.meetings[0].sessions[1].contributions[0].by[0].organisation = {{"office"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("participation.declared: a person takes part for the organisation, and the other way round") {
    auto r = without_presenter();
    r.people = {{.id = {"jo"}, .name = "Jo", .affiliation = {{"un"}}, .post = "Director"}};
    r.meetings[0].participations.push_back(participates("p-jo", {.person = {{"jo"}}}));
    CHECK(codes_and_paths(check(r)) == strings{});
    r = sample();
    r.people = {{.id = {"jo"}, .name = "Jo", .affiliation = {{"un"}}, .post = "Director"}};
    r.meetings[0].sessions[1].contributions[0].by = {{.person = {{"jo"}}}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.people[0].affiliation = std::nullopt;
    CHECK(codes_and_paths(check(r)) == undeclared);
}

TEST_CASE("participation.declared: examples of participants, or none at all, prove nothing") {
    auto r = without_presenter();
    r.meetings[0].meta =
        meta{.listings = {{.field_name = "participations", .extent = listing_extent::illustrative}}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r = without_presenter();
    r.meetings[0].participations.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("participation.declared: groups, collectives and hosts of visits need not be listed") {
    auto r = sample();
    r.meetings[0].hosts.push_back({.group = {{"wg"}}});
    r.meetings[0].sessions[1].contributions[0].by.push_back({.collective = "member states"});
    r.meetings[0].participations.pop_back();
    r.meetings[0].sessions[1].contributions[0].by.erase(
        r.meetings[0].sessions[1].contributions[0].by.begin());
    r.meetings[0].site_visits[0].hosts = {{.organisation = {{"un"}}}};
    CHECK(codes_and_paths(check(r)) == strings{});
}
