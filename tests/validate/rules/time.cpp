#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila, tests::check_members,
    tests::paths_of;
using strings = std::vector<std::string>;

namespace {

strings after(std::string_view code, auto const& change) {
    auto r = sample();
    change(r);
    return paths_of(code, check(r));
}
instant utc(date day, unsigned hour) {
    return {.date = day, .second_of_day = hour * 3600, .offset_known = false, .zone = "Etc/UTC"};
}
constexpr auto day = [](int n) { return date{2025, 12, std::uint8_t(n)}; };

}  // namespace

TEST_CASE("the sample is without findings") {
    CHECK(codes_and_paths(check(sample())) == strings{});
}

TEST_CASE("time.order: a slot ends after it starts") {
    auto r = sample();
    r.meetings[0].sessions[0].slot->end = manila({2025, 12, 1}, 8);
    CHECK(codes_and_paths(check(r)) == strings{"time.order /meetings/0/sessions/0/slot/end"});
}

TEST_CASE("time.order: clocks are compared on the time line") {
    auto const order = [](instant end) {
        return after("time.order", [&](record& r) { r.meetings[0].sessions[0].slot->end = end; });
    };
    auto paris = manila(day(1), 3);  // 10:00 in Manila
    paris.offset_minutes = 60;
    CHECK(order(paris) == strings{});
    paris.second_of_day = 1 * 3600;
    CHECK(order(paris) == strings{"/meetings/0/sessions/0/slot/end"});
}

TEST_CASE("time.order: former slots, periods, memberships, groups") {
    CHECK(after("time.order", [](record& r) {
              r.meetings[0].sessions[0].former_slots = {
                  {.start = manila(day(1), 9), .end = manila(day(1), 8)}};
          }) == strings{"/meetings/0/sessions/0/former_slots/0/end"});
    CHECK(after("time.order", [](record& r) { r.meetings[0].dates->end = partial_date(2025, 11, 30); }) ==
          strings{"/meetings/0/dates/end"});
    CHECK(after("time.order", [](record& r) {
              r.process->memberships[0].since = partial_date(2015);
              r.process->memberships[0].until = partial_date(2014, 12);
          }) == strings{"/process/memberships/0/until"});
    CHECK(after("time.order", [](record& r) { r.working_groups[0].dissolved = partial_date(2014); }) ==
          strings{"/working_groups/0/dissolved"});
}

TEST_CASE("time.order: dates of different precision that overlap are in order") {
    auto const order = [](partial_date established, partial_date dissolved) {
        return after("time.order",
                     [&](record& r) {
                         r.working_groups[0].established = established;
                         r.working_groups[0].dissolved = dissolved;
                     })
            .empty();
    };
    CHECK(order(partial_date(2015, 6), partial_date(2015)));
    CHECK(order(partial_date(2015), partial_date(2015, 1, 1)));
    CHECK(order(partial_date(2015, 6, 30), partial_date(2015, 6)));
    CHECK(!order(partial_date(2015, 6, 30), partial_date(2015, 5)));
}

TEST_CASE("time.order: dates that are none are not compared") {
    CHECK(after("time.order", [](record& r) { r.meetings[0].dates->end = partial_date(2025, 2, 30); }) ==
          strings{});
}

TEST_CASE("time.within: a session lies in its meeting") {
    auto const within = [](basic_slot<> when, int first, int last) {
        return after("time.within", [&](record& r) {
            r.meetings[0].dates = {.start = partial_date(2025, 12, first),
                                   .end = partial_date(2025, 12, last)};
            r.meetings[0].sessions.resize(1);
            r.meetings[0].sessions[0].slot = when;
        });
    };
    CHECK(within({.start = manila(day(1), 9), .end = manila(day(1), 10)}, 1, 5) == strings{});
    CHECK(within({.start = manila(day(5), 23)}, 1, 5) == strings{});
    CHECK(within({.start = manila(day(5), 20), .end = manila(day(6), 0)}, 1, 5) == strings{});
    CHECK(within({.start = manila(day(5), 20), .end = manila(day(6), 1)}, 1, 5) ==
          strings{"/meetings/0/sessions/0/slot/end"});
    CHECK(within({.start = manila(day(6), 0), .end = manila(day(6), 1)}, 1, 5) ==
          strings{"/meetings/0/sessions/0/slot/start"});
    CHECK(within({.start = manila(day(1), 9), .end = manila(day(1), 10)}, 2, 5) ==
          strings{"/meetings/0/sessions/0/slot/start"});
}

TEST_CASE("time.within: the days are those of the local clock, as far as it is known") {
    auto const within = [](instant start) {
        return after("time.within",
                     [&](record& r) {
                         r.meetings[0].dates = {.start = day(2), .end = day(3)};
                         r.meetings[0].sessions.clear();
                         r.meetings[0].site_visits[0].slot = slot{.start = start};
                     })
            .empty();
    };
    CHECK(within(manila(day(2), 1)));  // still the first of December in UTC
    CHECK(within(utc(day(1), 17)));    // the second in Manila
    CHECK(within(utc(day(4), 9)));     // the third in Honolulu
    CHECK(!within(utc(day(1), 9)));
    CHECK(!within(utc(day(4), 13)));
}

TEST_CASE("time.within: a session for those far away may be told by their clock") {
    auto const new_york = [](date on, unsigned hour) {
        return instant{
            .date = on, .second_of_day = hour * 3'600, .offset_minutes = -300, .offset_known = true};
    };
    auto const within = [&](instant start, bool with_others, std::optional<date> on = {}) {
        return after("time.within", [&](record& r) {
            r.meetings[0].dates = {.start = day(2), .end = day(3)};
            r.meetings[0].sessions.resize(2);
            r.meetings[0].sessions[0].slot = slot{.start = start};
            r.meetings[0].sessions[0].date = on;
            r.meetings[0].sessions[1].slot.reset();
            if (with_others) r.meetings[0].sessions[1].slot = slot{.start = manila(day(2), 9)};
            r.meetings[0].site_visits.clear();
        });
    };
    CHECK(within(new_york(day(1), 21), true) == strings{});  // ten in the morning of the second in Manila
    CHECK(within(new_york(day(1), 21), true, day(2)) == strings{});
    CHECK(within(new_york(day(3), 9), true) == strings{});
    CHECK(within(new_york(day(1), 21), false) == strings{"/meetings/0/sessions/0/slot/start"});
    CHECK(within(new_york(day(1), 9), true) == strings{"/meetings/0/sessions/0/slot/start"});
    CHECK(within(new_york(day(4), 9), true) == strings{"/meetings/0/sessions/0/slot/start"});
    CHECK(within(new_york(day(2), 21), true, day(1)) == strings{"/meetings/0/sessions/0/date"});
}

TEST_CASE("time.within: sessions and visits that have only a date, and dates that differ from the slot") {
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].sessions[0].slot.reset();
              r.meetings[0].sessions[0].date = day(2);
              r.meetings[0].site_visits[0].date = date{2025, 11, 30};
          }) == strings{"/meetings/0/sessions/0/date", "/meetings/0/site_visits/0/date"});
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].dates.reset();
              r.meetings[0].sessions[0].date = day(2);
              r.meetings[0].sessions[1].date = day(1);
          }) == strings{"/meetings/0/sessions/0/date"});
}

TEST_CASE("time.within: a meeting lies in what it is part of, at the coarser precision") {
    auto const within = [](std::optional<period> week, period part) {
        return after("time.within", [&](record& r) {
            meeting outer{.id = {"week"}, .kind = meeting_kind::programme_week, .title = "Week"};
            outer.dates = week;
            r.meetings.push_back(outer);
            r.meetings[0].sessions.clear();
            r.meetings[0].parent = {{"week"}};
            r.meetings[0].dates = part;
        });
    };
    period const week{.start = partial_date(2025, 12, 1), .end = partial_date(2025, 12, 5)};
    CHECK(within(week, {.start = day(1)}) == strings{});
    CHECK(within(week, {.start = partial_date(2025, 12)}) == strings{});
    CHECK(within(week, {.start = partial_date(2025)}) == strings{});
    CHECK(within({{.start = partial_date(2025, 12)}}, {.start = day(31)}) == strings{});
    CHECK(within(std::nullopt, {.start = day(31)}) == strings{});
    CHECK(within(week, {.start = day(6)}) == strings{"/meetings/0/dates/start"});
    CHECK(within(week, {.start = day(5), .end = partial_date(2025, 12, 6)}) ==
          strings{"/meetings/0/dates/end"});
    CHECK(within(week, {.start = partial_date(2025, 11)}) == strings{"/meetings/0/dates/start"});
}

TEST_CASE("time.within: a meeting without dates takes those of the week, and a loop of weeks does not hang") {
    CHECK(after("time.within", [](record& r) {
              meeting outer{.id = {"week"}, .title = "Week"};
              outer.dates = period{.start = day(2), .end = day(5)};
              r.meetings.push_back(outer);
              r.meetings[0].dates.reset();
              r.meetings[0].parent = {{"week"}};
          }) == strings{"/meetings/0/sessions/0/slot/start", "/meetings/0/sessions/1/slot/start"});
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].dates.reset();
              r.meetings[0].parent = {{"m"}};
          }) == strings{});
}

TEST_CASE("time.within: what was cancelled or postponed stays where it was") {
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].dates = period{.start = day(8)};
              r.meetings[0].sessions[0].status = programme_status::cancelled;
              r.meetings[0].sessions[1].status = programme_status::postponed;
          }) == strings{});
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].dates = period{.start = day(8)};
              r.meetings[0].status = programme_status::postponed;
          }) == strings{});
}

TEST_CASE("time.within: what was withdrawn stays where it was") {
    auto r = sample();
    auto& m = r.meetings[0];
    m.sessions[1].slot = {.start = manila(day(5), 10), .end = manila(day(5), 12)};
    m.site_visits[0].date = day(6);
    CHECK(paths_of("time.within", check(r)) ==
          strings{"/meetings/0/sessions/1/slot/start", "/meetings/0/site_visits/0/date"});
    m.sessions[1].meta = meta{.deleted = manila(day(9), 9)};
    CHECK(paths_of("time.within", check(r)) == strings{"/meetings/0/site_visits/0/date"});
    m.site_visits[0].meta = meta{.deleted = manila(day(9), 9)};
    CHECK(paths_of("time.within", check(r)) == strings{});
}

TEST_CASE("time.within: a withdrawn part of a week stays where it was") {
    auto r = sample();
    r.meetings.push_back({.id = {"part"}, .title = "Part", .parent = {{"m"}}});
    r.meetings[1].dates = {.start = day(8)};
    CHECK(paths_of("time.within", check(r)) == strings{"/meetings/1/dates/start"});
    r.meetings[1].meta = meta{.deleted = manila(day(9), 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE(
    "time.within: a part without dates of its own is judged by those of the week, but not once withdrawn") {
    auto r = sample();
    r.meetings.push_back({.id = {"part"}, .title = "Part", .parent = {{"m"}}});
    r.meetings[1].site_visits = {{.id = {"visit"}, .title = "Visit", .date = day(8)}};
    CHECK(paths_of("time.within", check(r)) == strings{"/meetings/1/site_visits/0/date"});
    r.meetings[1].status = programme_status::cancelled;
    CHECK(paths_of("time.within", check(r)) == strings{});
    r.meetings[1].status = {};
    r.meetings[1].meta = meta{.deleted = manila(day(9), 9)};
    CHECK(paths_of("time.within", check(r)) == strings{});
}

TEST_CASE("time.within: a meeting without dates that is part of nothing has its sessions on their days") {
    CHECK(after("time.within", [](record& r) {
              r.meetings[0].dates.reset();
              r.meetings[0].sessions[0].date = day(2);
          }) == strings{"/meetings/0/sessions/0/date"});
}

TEST_CASE("time.positive: sessions and visits, but not breaks") {
    auto const point = slot{.start = manila(day(1), 9), .end = manila(day(1), 9)};
    CHECK(after("time.positive", [&](record& r) {
              r.meetings[0].sessions[0].slot = point;
              r.meetings[0].site_visits[0].slot = point;
          }) == strings{"/meetings/0/sessions/0/slot/end", "/meetings/0/site_visits/0/slot/end"});
    CHECK(after("time.positive", [&](record& r) {
              r.meetings[0].sessions[0].slot = point;
              r.meetings[0].sessions[0].kind = session_kind::break_;
          }) == strings{});
    CHECK(after("time.positive", [&](record& r) {
              r.meetings[0].sessions[0].slot->end = manila(day(1), 8);  // another rule's
          }) == strings{});
}

TEST_CASE("time.midnight: as the local clock shows it") {
    auto const crosses = [](instant start, instant end) {
        return after("time.midnight",
                     [&](record& r) { r.meetings[0].sessions[0].slot = {.start = start, .end = end}; });
    };
    CHECK(crosses(manila(day(1), 14), manila(day(2), 16)) == strings{"/meetings/0/sessions/0/slot/end"});
    CHECK(crosses(manila(day(1), 22), manila(day(2), 0)) == strings{});
    CHECK(crosses(manila(day(1), 22), manila(day(2), 0, 1)) == strings{"/meetings/0/sessions/0/slot/end"});
    CHECK(crosses(manila(day(1), 1), manila(day(1), 23)) == strings{});  // crosses midnight in UTC
    CHECK(crosses(utc(day(1), 22), utc(day(2), 2)) == strings{});
}
