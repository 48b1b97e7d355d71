#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

constexpr auto as_member = membership_category::member, as_observer = membership_category::observer;

membership belongs(std::string id, std::string who, membership_category as,
                   std::optional<partial_date> since = std::nullopt,
                   std::optional<partial_date> until = std::nullopt) {
    membership m{.id = {std::move(id)}, .category = as, .since = since, .until = until};
    m.member = {std::move(who)};
    return m;
}
/// The sample, where the second contribution is made on behalf of the organisation.
record represented(std::string who) {
    auto r = sample();
    party p;
    p.organisation = {{std::move(who)}};
    r.meetings[0].sessions[1].contributions[0].on_behalf_of = {p};
    return r;
}
/// The sample, where the organisation is a party to a decision.
record decided_by(std::string who) {
    auto r = sample();
    party p;
    p.organisation = {{std::move(who)}};
    r.outcomes[0].kind = outcome_kind::decision;
    r.outcomes[0].parties = {p};
    return r;
}
partial_date year(int y) {
    return partial_date(y);
}

}  // namespace

TEST_CASE("membership.overlap: one member does not hold two categories at once") {
    auto const held = [](membership first, membership second) {
        auto r = sample();
        r.working_groups[0].memberships = {std::move(first), std::move(second)};
        return codes_and_paths(check(r));
    };
    strings const overlap{"membership.overlap /working_groups/0/memberships/1/category"};
    CHECK(held(belongs("a", "fj", as_member), belongs("b", "fj", as_observer)) == overlap);
    CHECK(held(belongs("a", "fj", as_member, year(2015)), belongs("b", "fj", as_observer, year(2020))) ==
          overlap);
    CHECK(held(belongs("a", "fj", as_member, year(2015), year(2021)),
               belongs("b", "fj", as_observer, year(2020))) == overlap);
    CHECK(held(belongs("a", "fj", as_member, {}, date{2020, 5, 1}),
               belongs("b", "fj", as_observer, date{2020, 5, 1})) == overlap);

    CHECK(held(belongs("a", "fj", as_member, {}, date{2020, 4, 30}),
               belongs("b", "fj", as_observer, date{2020, 5, 1})) == strings{});
    CHECK(held(belongs("a", "fj", as_member, {}, year(2020)), belongs("b", "fj", as_observer, year(2020))) ==
          strings{});
    CHECK(held(belongs("a", "fj", as_member), belongs("b", "ph", as_observer)) == strings{});
    CHECK(held(belongs("a", "fj", as_member), belongs("b", "fj", as_member)) == strings{});
}

TEST_CASE("membership.overlap: a process and a group may see one member differently") {
    auto r = sample();
    r.working_groups[0].memberships = {belongs("a", "fj", as_observer)};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.process->memberships.push_back(belongs("a2", "fj", as_observer));
    CHECK(codes_and_paths(check(r)) == strings{"membership.overlap /process/memberships/2/category"});
}

TEST_CASE("membership.overlap: a short membership does not hide a long one") {
    auto r = sample();
    r.working_groups[0].memberships = {belongs("a", "fj", as_member, year(2016)),
                                       belongs("b", "fj", as_member, year(2017), year(2018)),
                                       belongs("c", "fj", as_observer, year(2020))};
    CHECK(codes_and_paths(check(r)) ==
          strings{"membership.overlap /working_groups/0/memberships/2/category"});
}

TEST_CASE("membership.lifetime: a membership lies within the life of its group") {
    auto const held = [](std::optional<partial_date> since, std::optional<partial_date> until) {
        auto r = sample();
        r.working_groups[0].dissolved = partial_date(2026);
        r.working_groups[0].memberships = {belongs("a", "fj", as_member, since, until)};
        return codes_and_paths(check(r));
    };
    CHECK(held({}, {}) == strings{});
    CHECK(held(year(2015), year(2026)) == strings{});
    CHECK(held(date{2015, 7, 1}, {}) == strings{});
    CHECK(held(year(2014), {}) == strings{"membership.lifetime /working_groups/0/memberships/0/since"});
    CHECK(held({}, year(2027)) == strings{"membership.lifetime /working_groups/0/memberships/0/until"});
    CHECK(held(year(2027), {}) == strings{"membership.lifetime /working_groups/0/memberships/0/since"});
    CHECK(held({}, date{2014, 12, 31}) ==
          strings{"membership.lifetime /working_groups/0/memberships/0/until"});
}

TEST_CASE("membership.represents: who is represented belongs to the process or a group") {
    strings const stranger{
        "membership.represents /meetings/0/sessions/1/contributions/0/on_behalf_of/0/organisation"};
    CHECK(codes_and_paths(check(represented("fj"))) == strings{});
    CHECK(codes_and_paths(check(represented("un"))) == stranger);

    auto r = represented("un");
    r.working_groups[0].memberships = {belongs("a", "un", as_observer)};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.working_groups[0].memberships[0].category = membership_category::partner;
    CHECK(codes_and_paths(check(r)) == stranger);
    r.working_groups[0].memberships = {belongs("a", "un", as_member, date{2025, 12, 2})};
    CHECK(codes_and_paths(check(r)) == stranger);
    r.working_groups[0].memberships = {belongs("a", "un", as_member, year(2020), date{2025, 11, 30})};
    CHECK(codes_and_paths(check(r)) == stranger);
    r.working_groups[0].memberships = {belongs("a", "un", as_member, year(2025), year(2025))};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.represents: in a session that was withdrawn nobody is represented") {
    auto r = represented("un");
    r.findings.clear();
    r.meetings[0].sessions[1].meta = meta{.deleted = manila({2025, 12, 5}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.represents: a part of a member is represented as that") {
    auto r = represented("guard");
    r.organisations.push_back({.id = {"guard"}, .name = "Coast Guard"});
    CHECK(check(r).mentions("membership.represents"));
    r.organisations.back().parent = {{"ph"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.represents: a time that does not tell the local day may be on the next") {
    auto r = represented("un");
    r.meetings[0].dates = {.start = date{2025, 12, 3}, .end = date{2025, 12, 4}};
    auto& slot = *r.meetings[0].sessions[1].slot;
    slot = {.start = {.date = {2025, 12, 3},
                      .second_of_day = 20 * 3600,
                      .offset_known = false,
                      .zone = "Pacific/Auckland"}};
    auto const since = [&](date day) {
        r.working_groups[0].memberships = {belongs("a", "un", as_member, day)};
        return check(r).mentions("membership.represents");
    };
    CHECK_FALSE(since({2025, 12, 4}));
    CHECK(since({2025, 12, 5}));
    slot.start.offset_known = true;
    CHECK(since({2025, 12, 4}));
}

TEST_CASE("membership.represents: without a complete list of members nothing is known") {
    auto r = represented("un");
    r.process->meta =
        meta{.listings = {{.field_name = "memberships", .extent = listing_extent::illustrative}}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r = represented("un");
    r.process->memberships.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.represents: groups and collectives have no membership") {
    auto r = sample();
    party group, collective;
    group.group = {{"wg"}};
    collective.collective = "observers";
    r.meetings[0].sessions[1].contributions[0].on_behalf_of = {group, collective};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.observer-decides: an observer is not among those who decide") {
    strings const observer{"membership.observer-decides /outcomes/0/parties/0/organisation"};
    auto r = decided_by("fj");
    CHECK(codes_and_paths(check(r)) == strings{});
    r.process->memberships[1].category = as_observer;
    CHECK(codes_and_paths(check(r)) == observer);
    r.outcomes[0].kind = outcome_kind::recommendation;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.observer-decides: the group that convened knows better than the process") {
    auto r = decided_by("fj");
    r.working_groups[0].memberships = {belongs("a", "fj", as_observer)};
    CHECK(check(r).mentions("membership.observer-decides", "/outcomes/0/parties/0/organisation"));
    r.process->memberships[1].category = as_observer;
    r.working_groups[0].memberships[0].category = as_member;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("membership.observer-decides: what counts is the time of the meeting") {
    auto r = decided_by("fj");
    r.working_groups[0].memberships = {belongs("a", "fj", as_observer, year(2015), year(2024)),
                                       belongs("b", "fj", as_member, year(2025))};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.working_groups[0].memberships[0].until = partial_date(2025);
    r.working_groups[0].memberships[1].since = partial_date(2026);
    CHECK(codes_and_paths(check(r)) ==
          strings{"membership.observer-decides /outcomes/0/parties/0/organisation"});
}

TEST_CASE("membership.observer-decides: about strangers there is nothing to say") {
    CHECK(codes_and_paths(check(decided_by("un"))) == strings{});
}
