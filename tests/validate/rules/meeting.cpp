#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("meeting.convener: a meeting names a convener or a host") {
    auto r = sample();
    r.meetings[0].conveners.clear();
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].hosts.clear();
    CHECK(codes_and_paths(check(r)) == strings{"meeting.convener /meetings/0/conveners"});
    CHECK(check(r).count(severity::error) == 1);
    CHECK(check(r, {.profile = profile::draft}).count(severity::warning) == 1);
    r.meetings[0].meta = meta{.deleted = manila({2025, 11, 1}, 9)};
    CHECK_FALSE(check(r).mentions("meeting.convener"));
}

TEST_CASE("meeting.convener: whoever convenes a week convenes its meetings") {
    auto r = sample();
    r.meetings.push_back({.id = {"week"}, .title = "Week", .conveners = r.meetings[0].conveners});
    r.meetings[0].conveners.clear();
    r.meetings[0].hosts.clear();
    r.meetings[0].parent = {{"week"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.convener: a meeting that is part of itself has no convener but its own") {
    auto r = sample();
    r.meetings[0].conveners.clear();
    r.meetings[0].hosts.clear();
    r.meetings[0].parent = {{"m"}};
    CHECK(check(r).mentions("meeting.convener", "/meetings/0/conveners"));
}

TEST_CASE("meeting.joint: a joint meeting has two conveners") {
    auto r = sample();
    auto& m = r.meetings[0];
    m.title = "Joint Regional Event";
    CHECK(codes_and_paths(check(r)) == strings{"meeting.joint /meetings/0/conveners"});
    m.conveners.push_back({.group = {{"wg"}}});
    CHECK(codes_and_paths(check(r)) == strings{"meeting.joint /meetings/0/conveners"});
    m.conveners[1] = {.organisation = {{"un"}}};
    CHECK(codes_and_paths(check(r)) == strings{});
    m.conveners = {{.collective = "WG-TIP and TEG-RR"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.joint: a convener that is itself called joint explains the word") {
    auto r = sample();
    r.meetings[0].title = "Joint Task Force Meeting";
    r.working_groups[0].name = "Joint Task Force on Samples";
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.joint: a session has the conveners of its meeting and of its counterparts") {
    auto r = sample();
    r.meetings[0].sessions[1].title = "Joint session on data";
    CHECK(codes_and_paths(check(r)) == strings{"meeting.joint /meetings/0/sessions/1/conveners"});

    auto convened = r;
    convened.meetings[0].conveners.push_back({.organisation = {{"un"}}});
    CHECK(codes_and_paths(check(convened)) == strings{});
    convened.meetings[0].sessions[1].conveners = {{.group = {{"wg"}}}};
    CHECK(codes_and_paths(check(convened)) == strings{"meeting.joint /meetings/0/sessions/1/conveners"});

    meeting other{
        .id = {"m2"}, .title = "Meeting of the other group", .conveners = {{.organisation = {{"un"}}}}};
    other.sessions = {{.id = {"other"}, .title = "Data", .issues = {{"scams"}}}};
    r.meetings.push_back(other);
    r.meetings[0].sessions[1].counterparts = {{"other"}};
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.joint: a session about a joint meeting is not one") {
    for (auto const* title : {"Report of the Joint Meeting", "Follow-up of the 2024 joint workshop",
                              "Presentations on joint training", "Summary of the Joint Meeting"}) {
        auto r = sample();
        r.meetings[0].sessions[1].title = title;
        CHECK(codes_and_paths(check(r)) == strings{});
    }
}

TEST_CASE("meeting.closed: a decision item of a meeting that was held has a result") {
    auto r = sample();
    auto& item = r.meetings[0].sessions[0].agenda.emplace_back(
        agenda_item{.id = {"a"}, .title = "Adoption of the agenda", .kind = agenda_item_kind::decision});
    strings const open{"meeting.closed /meetings/0/sessions/0/agenda/0/status"};
    CHECK(codes_and_paths(check(r)) == open);
    item.status = agenda_item_status::open;
    CHECK(codes_and_paths(check(r)) == open);
    for (auto const result :
         {agenda_item_status::decided, agenda_item_status::noted, agenda_item_status::deferred}) {
        item.status = result;
        CHECK(codes_and_paths(check(r)) == strings{});
    }
    item.status = agenda_item_status::open;
    item.kind = agenda_item_kind::discussion;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.closed: an item without status is as closed as what stands below it") {
    auto r = sample();
    agenda_item below{.id = {"b"}, .title = "Report", .kind = agenda_item_kind::decision};
    r.meetings[0].sessions[0].agenda = {
        {.id = {"a"}, .title = "Reports", .kind = agenda_item_kind::decision, .items = {below}}};
    CHECK(codes_and_paths(check(r)) ==
          strings{"meeting.closed /meetings/0/sessions/0/agenda/0/items/0/status"});
    r.meetings[0].sessions[0].agenda[0].items[0].status = agenda_item_status::decided;
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("meeting.closed: what was not held need not be decided") {
    auto r = sample();
    r.meetings[0].sessions[0].agenda = {{.id = {"a"}, .title = "Agenda", .kind = agenda_item_kind::decision}};
    r.meetings[0].sessions[0].status = programme_status::cancelled;
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[0].sessions[0].status = std::nullopt;
    r.meetings[0].status = programme_status::confirmed;
    CHECK(codes_and_paths(check(r)) == strings{});
}
