#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::codes_and_paths, tests::paths_of, tests::sample, tests::manila;
using strings = std::vector<std::string>;

namespace {

constexpr date monday{2025, 12, 1};
meta withdrawn() {
    return {.deleted = manila({2026, 1, 1}, 9)};
}
/// A meeting at the end of the sample that nothing refers to, with much that is wrong in it.
record with_bad_meeting() {
    auto r = sample();
    meeting m{.id = {"bad"}, .title = "Joint Meeting"};
    m.dates = {.start = monday};
    m.sessions = {{.id = {"b1"}, .title = "Joint session"}};
    m.sessions[0].slot = {.start = manila(monday, 9), .end = manila(monday, 9)};
    m.sessions[0].stalls = {{.id = {"bs"}, .exhibitors = {{.organisation = {{"un"}}}}}};
    m.sessions.push_back({.id = {"b2"}, .title = "Discussion"});
    m.site_visits = {{.id = {"bv"}}};
    r.meetings.push_back(std::move(m));
    return r;
}

}  // namespace

TEST_CASE("what is inside a tombstone need not be complete") {
    auto r = with_bad_meeting();
    auto const found = check(r);
    CHECK(found.mentions("meeting.convener", "/meetings/1/conveners"));
    CHECK(found.mentions("meeting.joint", "/meetings/1/sessions/0/conveners"));
    CHECK(found.mentions("time.positive", "/meetings/1/sessions/0/slot/end"));
    CHECK(found.mentions("session.stalls", "/meetings/1/sessions/0/kind"));
    CHECK(found.mentions("session.subject", "/meetings/1/sessions/1/focus"));
    CHECK(found.mentions("visit.place", "/meetings/1/site_visits/0/place"));
    CHECK(found.mentions("visit.focus", "/meetings/1/site_visits/0/focus"));
    r.meetings[1].meta = withdrawn();
    CHECK(codes_and_paths(check(r)) == strings{});
}

TEST_CASE("what stands behind a tombstone is judged as ever") {
    auto r = with_bad_meeting();
    r.meetings[1].sessions[0].meta = withdrawn();
    auto const found = check(r);
    CHECK_FALSE(found.mentions("time.positive"));
    CHECK_FALSE(found.mentions("session.stalls"));
    CHECK(found.mentions("session.subject", "/meetings/1/sessions/1/focus"));
    CHECK(found.mentions("meeting.joint", "/meetings/1/conveners"));
    std::swap(r.meetings[0], r.meetings[1]);
    r.meetings[0].meta = withdrawn();
    r.meetings[1].site_visits[0].focus.reset();
    CHECK(codes_and_paths(check(r)) == strings{"visit.focus /meetings/1/site_visits/0/focus"});
}

TEST_CASE("what is written inside a tombstone is still what it claims to be") {
    auto r = sample();
    r.places.push_back({.id = {"gone"}, .meta = withdrawn(), .name = " Gone ", .country = "XQ"});
    r.places[1].meta->licence = "none that is known";
    r.places[1].time_zone = "Nowhere In Particular";
    r.places[1].meta->sharing = {.label = sharing_label::white};
    auto const found = check(r);
    CHECK(paths_of("country.code", found) == strings{"/places/1/country"});
    CHECK(paths_of("licence.form", found) == strings{"/places/1/meta/licence"});
    CHECK(paths_of("sharing.label", found) == strings{"/places/1/meta/sharing/label"});
    CHECK(paths_of("text.normalised", found) == strings{"/places/1/name"});
    CHECK(paths_of("time.zone-known", found) == strings{"/places/1/time_zone"});
}

TEST_CASE("who may see what is inside a tombstone is judged as ever") {
    auto r = sample();
    r.meetings[0].meta = withdrawn();
    r.meetings[0].meta->sharing = {.label = sharing_label::amber};
    r.meetings[0].sessions[0].meta = meta{.sharing = sharing{.label = sharing_label::clear}};
    CHECK(paths_of("sharing.child", check(r)) == strings{"/meetings/0/sessions/0/meta/sharing/label"});
}

TEST_CASE("what was accepted of a thing that was withdrawn need not be found any more") {
    auto r = with_bad_meeting();
    r.meetings[1].site_visits[0].meta = meta{.suppressions = {{"visit.focus", "Nobody knows where."}}};
    CHECK(check(r).suppressed().size() == 1);
    r.meetings[1].meta = withdrawn();
    CHECK(codes_and_paths(check(r)) == strings{});
    r.meetings[1].site_visits[0].meta->suppressions[0].code = "visit.plaice";
    CHECK(codes_and_paths(check(r)) ==
          strings{"suppression.code /meetings/1/site_visits/0/meta/suppressions/0/code"});
}
