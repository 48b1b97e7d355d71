#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila, tests::paths_of;
using strings = std::vector<std::string>;

namespace {

/// The sample and the next meeting of its series, which was held a year later.
record with_next_meeting() {
    auto r = sample();
    auto next = r.meetings[0];
    next.id = {"next"};
    next.ordinal = 12;
    next.title = "Twelfth Annual Meeting";
    next.dates = {.start = partial_date(2026, 12)};
    next.participations.clear();
    next.sessions.clear();
    next.site_visits.clear();
    r.meetings.push_back(next);
    return r;
}
/// An outcome of that meeting, with one follow-up.
outcome of_next_meeting() {
    outcome o{.id = {"o2"}, .kind = outcome_kind::progress, .statement = "Progress was made"};
    o.meeting = {{"next"}};
    o.follow_ups.push_back({.id = {"fu2"}, .action = "Circulate the list"});
    return o;
}
history_entry looked_at(std::string id) {
    history_entry entry{.status = work_status::in_progress};
    entry.meeting = {std::move(id)};
    return entry;
}
strings const not_carried{"followup.carried /outcomes/0/follow_ups/0/history"};

}  // namespace

TEST_CASE("followup.done: done means a date or evidence") {
    auto r = sample();
    auto& f = r.outcomes[0].follow_ups[0];
    f.status = work_status::done;
    CHECK(codes_and_paths(check(r)) == strings{"followup.done /outcomes/0/follow_ups/0/done_on"});
    f.done_on = partial_date(2026, 5);
    CHECK(codes_and_paths(check(r)) == strings{});
    f.done_on = std::nullopt;
    r.documents = {{.id = {"list"}, .title = "List of contacts"}};
    f.evidence = {{"list"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.done: a date means done") {
    auto r = sample();
    r.outcomes[0].follow_ups[0].done_on = partial_date(2026, 5);
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"followup.done /outcomes/0/follow_ups/0/status"});
    CHECK(found[0].fix[0].value == text_value("done"));
}

TEST_CASE("followup.done: not of an outcome that was withdrawn") {
    auto r = sample();
    r.outcomes[0].follow_ups[0].status = work_status::done;
    r.outcomes[0].meta = meta{.deleted = manila({2026, 1, 1}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.due: nothing is due before the meeting that set it") {
    auto r = sample();
    auto& o = r.outcomes[0];
    o.due = partial_date(2025, 11);
    o.follow_ups[0].due = partial_date(2024);
    CHECK(codes_and_paths(check(r)) ==
          strings{"followup.due /outcomes/0/due", "followup.due /outcomes/0/follow_ups/0/due"});
    o.due = partial_date(2025);
    o.follow_ups[0].due = date{2025, 12, 1};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].dates = std::nullopt;
    o.due = partial_date(2020);
    CHECK_FALSE(check(r).mentions("followup.due"));
}

TEST_CASE("followup.due: what was carried over keeps its date") {
    auto r = with_next_meeting();
    r.outcomes.push_back(of_next_meeting());
    r.outcomes[1].follow_ups[0].due = partial_date(2026, 6);
    CHECK(check(r).mentions("followup.due", "/outcomes/1/follow_ups/0/due"));
    r.outcomes[1].follow_ups[0].carried_from = {{"fu1"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.carried: what is open is taken up at the next meeting") {
    auto r = with_next_meeting();
    CHECK(codes_and_paths(check(r)) == not_carried);
    auto& f = r.outcomes[0].follow_ups[0];
    f.history = {looked_at("m")};
    CHECK(codes_and_paths(check(r)) == not_carried);
    f.history.push_back(looked_at("next"));
    CHECK(codes_and_paths(check(r)) == strings{});
    f.history.clear();
    f.status = work_status::dropped;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.carried: an outcome of the next meeting may carry it on") {
    auto r = with_next_meeting();
    r.outcomes.push_back(of_next_meeting());
    r.outcomes[1].follow_ups[0].carried_from = {{"fu1"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.outcomes[1].meeting = {{"m"}};
    CHECK(check(r).mentions("followup.carried", "/outcomes/0/follow_ups/0/history"));
}

TEST_CASE("followup.carried: the next meeting is one that was held, later, in the series") {
    auto r = with_next_meeting();
    r.meetings[1].status = programme_status::confirmed;
    CHECK(codes_and_paths(check(r)) == strings{});
    r = with_next_meeting();
    r.meetings[1].series = "Another";
    CHECK(codes_and_paths(check(r)) == strings{});
    r = with_next_meeting();
    r.outcomes[0].meeting = {{"next"}};
    CHECK_FALSE(check(r).mentions("followup.carried"));
}

TEST_CASE("followup.carried: a meeting that may have been the next one leaves it open which one was") {
    auto r = with_next_meeting();
    r.meetings[1].dates = {.start = date{2026, 3, 1}};
    CHECK(codes_and_paths(check(r)) == not_carried);
    auto const with_another = [&](partial_date start, std::optional<partial_date> end = std::nullopt) {
        auto changed = r;
        changed.meetings.push_back(changed.meetings[1]);
        changed.meetings[2].id = {"other"};
        changed.meetings[2].ordinal = std::nullopt;
        changed.meetings[2].title = "Annual Meeting";
        changed.meetings[2].dates = {.start = start, .end = end};
        return paths_of("followup.carried", check(changed));
    };
    strings const found{"/outcomes/0/follow_ups/0/history"};
    CHECK(with_another(partial_date(2026)) == strings{});
    CHECK(with_another(partial_date(2026, 3)) == found);  // not before the first day of the month
    CHECK(with_another(partial_date(2026, 2)) == found);
    CHECK(with_another(partial_date(2025)) == strings{});  // after the first in December, or before
    CHECK(with_another(partial_date(2025, 11)) == found);
    CHECK(with_another(partial_date(2027)) == found);
    CHECK(with_another(date{2025, 11, 30}, date{2025, 12, 3}) == found);
    r.meetings[0].dates = {.start = partial_date(2025)};
    CHECK(with_another(partial_date(2027)) == found);
    CHECK(with_another(partial_date(2024)) == found);
    CHECK(with_another(date{2025, 6, 1}) == strings{});
    r.meetings[1].dates = {.start = partial_date(2026)};
    CHECK(with_another(date{2026, 6, 1}) == strings{});
    CHECK(with_another(partial_date(2027)) == found);
}

TEST_CASE("followup.history: the oldest entry comes first") {
    auto r = with_next_meeting();
    auto& f = r.outcomes[0].follow_ups[0];
    f.history = {looked_at("next"), looked_at("m")};
    CHECK(codes_and_paths(check(r)) ==
          strings{"followup.history /outcomes/0/follow_ups/0/history/1/meeting"});
    f.history = {looked_at("m"), looked_at("next"), looked_at("next")};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.history: nothing was looked at before it was set, unless it was carried over") {
    auto r = with_next_meeting();
    r.outcomes.push_back(of_next_meeting());
    auto& f = r.outcomes[1].follow_ups[0];
    r.outcomes[0].follow_ups[0].status = work_status::dropped;
    f.history = {looked_at("m")};
    CHECK(codes_and_paths(check(r)) ==
          strings{"followup.history /outcomes/1/follow_ups/0/history/0/meeting"});
    f.carried_from = {{"fu1"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("followup.history: not of what was withdrawn") {
    auto r = with_next_meeting();
    auto& f = r.outcomes[0].follow_ups[0];
    f.history = {looked_at("next"), looked_at("m")};
    f.meta = meta{.deleted = manila({2027, 1, 1}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}
