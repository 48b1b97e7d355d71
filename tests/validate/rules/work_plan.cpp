#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("plan.numbers: activity numbers are unique in a plan") {
    auto r = sample();
    auto& activities = r.work_plans[0].activities;
    activities.push_back({.id = {"plan-2"}, .number = 2});
    CHECK(codes_and_paths(check(r)) == strings{});
    activities.push_back({.id = {"plan-1b"}, .number = 1});
    CHECK(codes_and_paths(check(r)) == strings{"plan.numbers /work_plans/0/activities/2/number"});
    activities[2].meta = meta{.deleted = manila({2025, 12, 5}, 9)};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("plan.activity: a number in the words of an outcome is one of the plan's") {
    auto r = sample();
    r.outcomes[0].statement = "Develop a programme under Activity 1";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.outcomes[0].statement = "Develop a programme under Activity 12.";
    CHECK(codes_and_paths(check(r)) == strings{"plan.activity /outcomes/0/statement"});
    r.outcomes[0].statement = "Activity will be stepped up";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.outcomes[0].follow_ups[0].action = "Report on Activity 3";
    CHECK(codes_and_paths(check(r)) == strings{"plan.activity /outcomes/0/follow_ups/0/action"});
}

TEST_CASE("plan.activity: without a reference the plan is one of the convening groups by its title") {
    auto r = sample();
    r.outcomes[0].activity = std::nullopt;
    r.outcomes[0].statement = "Develop a programme under Activity 12";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.outcomes[0].statement = "Develop a programme under Forward Work Plan Activity 12";
    CHECK(codes_and_paths(check(r)) == strings{"plan.activity /outcomes/0/statement"});
    r.work_plans.push_back({.id = {"old"}, .title = "Forward Work Plan", .group = {{"wg"}}});
    r.work_plans[1].activities = {{.id = {"old-12"}, .number = 12}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("plan.activity: an outcome may name the plan and no activity of it") {
    auto r = sample();
    r.outcomes[0].activity = std::nullopt;
    r.outcomes[0].plan = {{"plan"}};
    r.outcomes[0].statement = "Develop a programme under Activity 7";
    CHECK(codes_and_paths(check(r)) == strings{"plan.activity /outcomes/0/statement"});
    r.outcomes[0].statement = "Develop a programme under Activity 1";
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("plan.activity: of several numbers one has to be of the plan") {
    auto r = sample();
    r.outcomes[0].statement = "Continues Activity 7 of the old plan under Activity 1";
    CHECK(codes_and_paths(check(r)) == strings{});
    r.outcomes[0].statement = "Continues Activity 7 of the old plan under Activity 2";
    CHECK(codes_and_paths(check(r)) == strings{"plan.activity /outcomes/0/statement"});
}

TEST_CASE("plan.activity: a plan that lists examples may have more") {
    auto r = sample();
    r.outcomes[0].statement = "Develop a programme under Activity 12";
    r.work_plans[0].meta =
        meta{.listings = {{.field_name = "activities", .extent = listing_extent::illustrative}}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("plan.owner: the plan is of a group that convened") {
    auto r = sample();
    r.working_groups.push_back({.id = {"teg"}, .name = "Technical Experts Group"});
    r.work_plans[0].group = {{"teg"}};
    strings const stranger{"plan.owner /outcomes/0/activity"};
    CHECK(codes_and_paths(check(r)) == stranger);
    party teg;
    teg.group = {{"teg"}};
    r.meetings[0].conveners.push_back(teg);
    CHECK(codes_and_paths(check(r)) == strings{});

    r.meetings[0].conveners.pop_back();
    r.outcomes[0].meeting = std::nullopt;
    r.outcomes[0].sessions = {{"s2"}};
    CHECK(codes_and_paths(check(r)) == stranger);
    r.work_plans[0].group = std::nullopt;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("plan.owner: a plan that is named without an activity is of a group that convened, too") {
    auto r = sample();
    r.outcomes[0].activity = std::nullopt;
    r.outcomes[0].plan = {{"plan"}};
    CHECK(codes_and_paths(check(r)) == strings{});
    r.working_groups.push_back({.id = {"teg"}, .name = "Technical Experts Group"});
    r.work_plans[0].group = {{"teg"}};
    CHECK(codes_and_paths(check(r)) == strings{"plan.owner /outcomes/0/plan"});
}

TEST_CASE("plan.owner: a collective may stand for the group") {
    auto r = sample();
    party collective;
    collective.collective = "the working groups";
    r.meetings[0].conveners = {collective};
    CHECK(codes_and_paths(check(r)) == strings{});
}
