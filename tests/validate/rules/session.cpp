#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("session.order: no two parts of a programme share an order") {
    auto r = sample();
    r.meetings[0].sessions[1].order = 1;
    CHECK(codes_and_paths(check(r)) == strings{"session.order /meetings/0/sessions/1/order"});
    r.meetings[0].sessions[1].order = 3;
    CHECK(codes_and_paths(check(r)) == strings{"session.order /meetings/0/site_visits/0/order"});
    CHECK(check(r)[0].severity == severity::error);
    r.meetings[0].sessions[1].order = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.order: parts need not stand in their order, and may leave numbers out") {
    auto r = sample();
    r.meetings[0].sessions[0].order = 7;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.order: printed numbers follow the order") {
    auto r = sample();
    auto& sessions = r.meetings[0].sessions;
    sessions[0].number = "Session 10";
    sessions[1].number = "Session 9";
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"session.order /meetings/0/sessions/1/number"});
    CHECK(found[0].severity == severity::warning);

    for (auto const& [first, second] : {std::pair{"Session 9", "Session 10"},
                                        {"3(a)", "3(b)"},
                                        {"1.9", "1.10"},
                                        {"Session 2", "Breakout 1"},
                                        {"II", "I"}}) {
        sessions[0].number = first;
        sessions[1].number = second;
        CHECK(codes_and_paths(check(r)) == strings{});
    }
}

TEST_CASE("session.order: numbers may begin again on another day") {
    auto r = sample();
    auto& sessions = r.meetings[0].sessions;
    r.meetings[0].dates->end = date{2025, 12, 2};
    sessions[0].number = "Session 2";
    sessions[1].number = "Session 1";
    sessions[1].slot = {.start = manila({2025, 12, 2}, 9), .end = manila({2025, 12, 2}, 10)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.order: times that do not tell the local day are on no known day") {
    auto r = sample();
    auto& sessions = r.meetings[0].sessions;
    sessions[0].number = "Session 2";
    sessions[1].number = "Session 1";
    for (auto& s : sessions) {
        for (auto* when : {&s.slot->start, &*s.slot->end}) {
            when->second_of_day -= 8 * 3600;
            when->offset_minutes = 0;
            when->offset_known = false;
        }
    }
    CHECK(codes_and_paths(check(r)) == strings{});
    for (auto& s : sessions) s.date = date{2025, 12, 1};
    CHECK(codes_and_paths(check(r)) == strings{"session.order /meetings/0/sessions/1/number"});
}

TEST_CASE("session.subject: a session says what it is about") {
    auto r = sample();
    auto& s = r.meetings[0].sessions[0];
    s.issues.clear();
    r.findings[0].issues = {{"scams"}};
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"session.subject /meetings/0/sessions/0/focus"});
    CHECK(found[0].severity == severity::note);
    s.focus = "Welcome";
    CHECK(codes_and_paths(check(r)) == strings{});
    s.focus = std::nullopt;
    s.kind = session_kind::break_;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("session.stalls: stalls stand in a market-stalls session") {
    auto r = sample();
    auto& s = r.meetings[0].sessions[0];
    s.stalls = {{.id = {"stall"}, .exhibitors = {{.organisation = {{"un"}}}}}};
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"session.stalls /meetings/0/sessions/0/kind"});
    CHECK(found[0].fix == std::vector<patch_operation>{{patch_verb::replace, "/meetings/0/sessions/0/kind",
                                                        text_value("market_stalls")}});
    s.kind = session_kind::market_stalls;
    s.issues.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
}
