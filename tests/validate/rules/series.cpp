#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila, tests::paths_of;
using strings = std::vector<std::string>;

namespace {

/// The sample with one more meeting of its series.
record with_meeting(std::uint32_t ordinal, std::optional<date> day) {
    auto r = sample();
    meeting m{.id = {"next"}, .series = "WG annual", .ordinal = ordinal, .title = "Annual Meeting"};
    m.conveners = {{.group = {{"wg"}}}};
    if (day) m.dates = {.start = *day};
    r.meetings.push_back(m);
    return r;
}
strings with_finding(std::string code) {
    return {std::move(code) + " /meetings/1/ordinal"};
}

}  // namespace

TEST_CASE("meeting.ordinal-rises: the meeting after the eleventh is not the eleventh or an earlier one") {
    date const later{2026, 12, 1};
    CHECK(codes_and_paths(check(with_meeting(12, later))) == strings{});
    CHECK(codes_and_paths(check(with_meeting(11, later))) == with_finding("meeting.ordinal-rises"));
    CHECK(codes_and_paths(check(with_meeting(10, later))) == with_finding("meeting.ordinal-rises"));
    CHECK(codes_and_paths(check(with_meeting(12, date{2024, 12, 1}))) ==
          strings{"meeting.ordinal-rises /meetings/0/ordinal"});
}

TEST_CASE("meeting.ordinal-rises: without an order in time, no two meetings have one number") {
    CHECK(codes_and_paths(check(with_meeting(11, std::nullopt))) == with_finding("meeting.ordinal-rises"));
    CHECK(codes_and_paths(check(with_meeting(11, date{2025, 12, 1}))) ==
          with_finding("meeting.ordinal-rises"));
    CHECK(codes_and_paths(check(with_meeting(10, std::nullopt))) == strings{});
    auto r = with_meeting(10, std::nullopt);
    r.meetings[1].dates = {.start = partial_date(2025)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.ordinal-rises: another series, or what was called off, has its own numbers") {
    auto r = with_meeting(11, date{2026, 12, 1});
    r.meetings[1].series = "TEG annual";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[1].series = "WG annual";
    r.meetings[0].status = programme_status::postponed;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.ordinal-rises: what goes on with an interrupted meeting has its number again") {
    auto r = with_meeting(11, date{2026, 12, 1});
    r.meetings[1].title = "Eleventh Annual Meeting, resumed";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[1].ordinal = 10;
    r.meetings[1].title = "Annual Meeting, resumed";
    CHECK(codes_and_paths(check(r)) == with_finding("meeting.ordinal-rises"));
}

TEST_CASE("meeting.ordinal-rises: one wrong number is one finding") {
    auto r = with_meeting(12, date{2026, 12, 1});
    r.meetings.push_back(r.meetings[1]);
    r.meetings[2].id = {"last"};
    r.meetings[2].ordinal = 1;
    r.meetings[2].dates = {.start = partial_date(2027)};
    CHECK(codes_and_paths(check(r, {.overrides = {{"meeting.ordinal-gap", level::off}}})) ==
          strings{"meeting.ordinal-rises /meetings/2/ordinal"});
}

TEST_CASE("meeting.ordinal-rises: a meeting known by its month hides none before it") {
    auto r = sample();
    r.meetings[0].ordinal = 12;
    r.meetings[0].title = "Annual Meeting";
    auto const add = [&](std::uint32_t ordinal, partial_date day) {
        meeting m{.id = {"m" + std::to_string(r.meetings.size())}, .series = "WG annual", .ordinal = ordinal};
        m.title = "Annual Meeting";
        m.dates = {.start = day};
        r.meetings.push_back(m);
    };
    auto const found = [&] { return paths_of("meeting.ordinal-rises", check(r)); };
    add(13, partial_date(2026, 5));
    add(11, date{2026, 5, 20});
    CHECK(found() == strings{"/meetings/2/ordinal"});
    r.meetings[2].ordinal = 14;
    CHECK(found() == strings{});
    add(12, date{2026, 5, 31});
    CHECK(found() == strings{"/meetings/3/ordinal"});
    r.meetings[3].dates = {.start = date{2026, 6, 1}};
    CHECK(found() == strings{"/meetings/3/ordinal"});
}

TEST_CASE("meeting.ordinal-rises: one number too high is one finding") {
    auto r = with_meeting(99, date{2026, 12, 1});
    for (int i = 0; i != 3; ++i) {
        r.meetings.push_back(r.meetings[1]);
        r.meetings.back().id = {"m" + std::to_string(i)};
        r.meetings.back().ordinal = std::uint32_t(13 + i);
        r.meetings.back().dates = {.start = partial_date(2027 + i)};
    }
    CHECK(paths_of("meeting.ordinal-rises", check(r)) == strings{"/meetings/2/ordinal"});
}

TEST_CASE("meeting.ordinal-gap: no number is missing between two") {
    auto r = with_meeting(13, date{2026, 12, 1});
    CHECK(codes_and_paths(check(r)) == with_finding("meeting.ordinal-gap"));
    r.meetings.push_back(r.meetings[1]);
    r.meetings[2].id = {"cancelled"};
    r.meetings[2].ordinal = 12;
    r.meetings[2].dates = std::nullopt;
    r.meetings[2].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.ordinal-gap: a list of examples may leave meetings out") {
    auto r = with_meeting(13, date{2026, 12, 1});
    r.meta = meta{.listings = {{.field_name = "meetings", .extent = listing_extent::illustrative}}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.ordinal-word: the title agrees with the number") {
    auto r = sample();
    r.meetings[0].title = "Twelfth Annual Meeting";
    auto const found = check(r);
    CHECK(codes_and_paths(found) == strings{"meeting.ordinal-word /meetings/0/ordinal"});
    CHECK(found[0].fix ==
          std::vector<patch_operation>{{patch_verb::replace, "/meetings/0/ordinal", integer_value(12)}});
    CHECK_FALSE(found[0].fix_is_safe);
    for (auto const* title :
         {"11th Annual Meeting", "Annual Meeting", "Eleventh Meeting of the Second Committee"}) {
        r.meetings[0].title = title;
        CHECK(codes_and_paths(check(r)) == strings{});
    }
    r.meetings[0].title = "Twelfth Annual Meeting";
    r.meetings[0].ordinal = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
}
