#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("meeting.tombstone: what was cancelled or postponed keeps its slot") {
    auto r = sample();
    auto& s = r.meetings[0].sessions[1];
    s.status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
    auto const slot = std::exchange(s.slot, std::nullopt);
    strings const lost{"meeting.tombstone /meetings/0/sessions/1/former_slots"};
    CHECK(codes_and_paths(check(r)) == lost);
    s.date = date{2025, 12, 1};
    CHECK(codes_and_paths(check(r)) == strings{});
    s.date = std::nullopt;
    s.former_slots = {*slot};
    CHECK(codes_and_paths(check(r)) == strings{});

    s.former_slots.clear();
    s.slot = slot;
    s.status = programme_status::postponed;
    CHECK(codes_and_paths(check(r)) == lost);
}

TEST_CASE("meeting.tombstone: holds for site visits") {
    auto r = sample();
    r.meetings[0].site_visits[0].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{"meeting.tombstone /meetings/0/site_visits/0/former_slots"});
}

TEST_CASE("meeting.tombstone: a programme without times has no slots to keep") {
    auto r = sample();
    for (auto& s : r.meetings[0].sessions) s.slot = std::nullopt;
    r.meetings[0].sessions[1].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
}

namespace {

/// The sample and the meeting of another group, which lists the second session, too.
record with_counterpart() {
    auto r = sample();
    auto other = r.meetings[0];
    other.id = {"m2"};
    other.series = std::nullopt;
    other.ordinal = std::nullopt;
    other.participations.clear();
    other.site_visits.clear();
    other.sessions.erase(other.sessions.begin());
    other.sessions[0].id = {"other"};
    other.sessions[0].contributions.clear();
    other.sessions[0].counterparts = {{"s2"}};
    r.meetings.push_back(other);
    return r;
}

}  // namespace

TEST_CASE("meeting.cancelled-whole: one side alone is not cancelled") {
    auto r = with_counterpart();
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].sessions[1].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{"meeting.cancelled-whole /meetings/0/sessions/1/status"});
    r.meetings[1].sessions[0].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].sessions[1].status = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{"meeting.cancelled-whole /meetings/1/sessions/0/status"});
}

TEST_CASE("meeting.cancelled-whole: a meeting is cancelled with its sessions") {
    auto r = with_counterpart();
    r.meetings[1].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{"meeting.cancelled-whole /meetings/1/sessions/0/status"});
    r.meetings[0].sessions[1].meta = meta{.deleted = manila({2025, 11, 1}, 9)};
    CHECK_FALSE(check(r).mentions("meeting.cancelled-whole"));
}
