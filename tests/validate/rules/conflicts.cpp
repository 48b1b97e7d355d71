#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

constexpr date monday{2025, 12, 1};

/// A second meeting of one session, with a presentation by the same organisation as in the first.
record with_second_meeting(std::string room, unsigned from, unsigned to) {
    auto r = sample();
    meeting m{.id = {"m2"}, .title = "Second"};
    m.conveners = {{.group = {{"wg"}}}};
    m.place = {{"manila"}};
    session s{.id = {"x"}, .title = "Parallel session"};
    s.slot = {.start = manila(monday, from), .end = manila(monday, to)};
    s.room = std::move(room);
    s.focus = "Data";
    m.dates = {.start = monday};
    m.sessions = {s};
    r.meetings.push_back(m);
    return r;
}
record with_second_presentation(unsigned from, unsigned to) {
    auto r = with_second_meeting("Room B", from, to);
    contribution c{.id = {"c2"}, .title = "Other"};
    c.by = {{.organisation = {{"fj"}}}, {.organisation = {{"un"}}}};
    r.meetings[1].sessions[0].contributions = {c};
    return r;
}

strings const room_taken{"session.room-free /meetings/1/sessions/0/room"};
strings const actor_taken{"session.actor-free /meetings/1/sessions/0/contributions/0/by/1"};

}  // namespace

TEST_CASE("session.room-free: no two sessions share a room at the same time") {
    CHECK(codes_and_paths(check(with_second_meeting("Room A", 11, 13))) == room_taken);
    CHECK(codes_and_paths(check(with_second_meeting("Room A", 12, 13))) == strings{});
    CHECK(codes_and_paths(check(with_second_meeting("Room B", 11, 13))) == strings{});
    auto r = sample();
    r.meetings[0].sessions[1].slot->start = manila(monday, 9, 59);
    CHECK(codes_and_paths(check(r)) == strings{"session.room-free /meetings/0/sessions/1/room"});
}

TEST_CASE("session.room-free: each session that comes into a room in use is reported once") {
    CHECK(codes_and_paths(check(with_second_meeting("Room A", 8, 13))) ==
          strings{"session.room-free /meetings/0/sessions/0/room",
                  "session.room-free /meetings/0/sessions/1/room"});
}

TEST_CASE("session.room-free: a session without an end takes the room when it starts") {
    auto r = with_second_meeting("Room A", 11, 13);
    r.meetings[1].sessions[0].slot->end = std::nullopt;
    CHECK(codes_and_paths(check(r)) == room_taken);
    r.meetings[0].sessions[1].slot->end = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.room-free: instants count, not what clocks show") {
    auto r = with_second_meeting("Room A", 11, 13);
    auto& times = *r.meetings[1].sessions[0].slot;
    times.start = {.date = monday, .second_of_day = 3 * 3600, .offset_minutes = 0};
    times.end = times.start;
    times.end->second_of_day = 4 * 3600;
    CHECK(check(r).mentions("session.room-free", "/meetings/1/sessions/0/room"));
}

TEST_CASE("session.room-free: a room of another place, or of an unknown one, is another room") {
    auto r = with_second_meeting("Room A", 11, 13);
    r.meetings[1].place = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[1].parent = {{"m"}};
    CHECK(codes_and_paths(check(r)) == room_taken);
}

TEST_CASE("session.room-free: counterparts are one sitting, also through a third") {
    auto r = with_second_meeting("Room A", 10, 12);
    r.meetings.push_back(r.meetings[1]);
    r.meetings[2].id = {"m3"};
    r.meetings[2].sessions[0].id = {"y"};
    r.meetings[1].sessions[0].counterparts = {{"s2"}};
    r.meetings[2].sessions[0].counterparts = {{"s2"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[2].sessions[0].counterparts.clear();
    CHECK(codes_and_paths(check(r)) == strings{"session.room-free /meetings/2/sessions/0/room"});
}

TEST_CASE("session.room-free: what is called off or withdrawn leaves its room") {
    auto r = with_second_meeting("Room A", 11, 13);
    r.meetings[1].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
    meta const withdrawn{.deleted = manila(monday, 8)};
    r = with_second_meeting("Room A", 11, 13);
    r.meetings[1].sessions[0].meta = withdrawn;
    CHECK(codes_and_paths(check(r)) == strings{});
    r = with_second_meeting("Room A", 11, 13);
    r.meetings[1].meta = withdrawn;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.actor-free: nobody presents in two places at once") {
    CHECK(codes_and_paths(check(with_second_presentation(11, 13))) == actor_taken);
    CHECK(codes_and_paths(check(with_second_presentation(12, 13))) == strings{});
}

TEST_CASE("session.actor-free: persons are actors, and several contributions to a session are one presence") {
    auto r = with_second_presentation(11, 13);
    auto& contributions = r.meetings[1].sessions[0].contributions;
    contributions.push_back(contributions[0]);
    contributions[1].id = {"c3"};
    CHECK(codes_and_paths(check(r)) == actor_taken);
    r.people = {{.id = {"jo"}, .name = "Jo", .post = "Director"}};
    contributions.resize(1);
    contributions[0].by = {{.person = {{"jo"}}}};
    r.meetings[0].sessions[1].contributions[0].by = {{.person = {{"jo"}}}};
    CHECK(check(r).mentions("session.actor-free", "/meetings/1/sessions/0/contributions/0/by/0"));
}

TEST_CASE("session.actor-free: one room is one place, and who spoke must be known") {
    auto r = with_second_presentation(11, 13);
    r.meetings[1].sessions[0].room = "Room A";
    CHECK(codes_and_paths(check(r)) == room_taken);
    r = with_second_presentation(11, 13);
    r.meetings[1].sessions[0].contributions[0].attribution = attribution::unknown;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.room-free: many sessions in one room are found in time") {
    auto r = sample();
    auto& sessions = r.meetings[0].sessions;
    auto const first = sessions[0];
    for (int i = 0; i != 50'000; ++i) {
        auto& s = sessions.emplace_back(first);
        s.id = {"many" + std::to_string(i)};
        s.order = std::nullopt;
    }
    check_options const options{.max_findings = 10};
    CHECK(check(r, options).count(severity::warning) == 50'000);
}
