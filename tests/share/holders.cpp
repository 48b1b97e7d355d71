#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;
using tests::sample, tests::manila;

namespace {

constexpr date opening_day{2025, 12, 1};
audience const everybody{};

meta marked(sharing how) {
    return {.sharing = std::move(how)};
}

}  // namespace

TEST_CASE("a label of its own lifts no embargo and no audience of what holds it") {
    auto const label = sharing{.label = sharing_label::clear};
    auto const left = [&](sharing const& holder, sharing const& own, audience const& to,
                          std::optional<instant> const& now = {}) {
        auto r = sample();
        r.meetings.push_back({.id = {"week"}, .meta = marked(holder), .title = "Week"});
        r.meetings.back().hosts = {{.organisation = {{"ph"}}}};
        r.meetings.back().sessions = {{.id = {"sw"}, .title = "In the week"}};
        auto part = r.meetings.back();
        part.id.value = "part";
        part.meta = marked(own);
        part.sessions.clear();
        part.parent = {{"week"}};
        r.meetings.push_back(part);
        r.documents = {{.id = {"d"}, .meta = part.meta, .title = "D", .meeting = {{"week"}}},
                       {.id = {"e"}, .meta = part.meta, .title = "E", .meeting = {{"part"}}}};
        auto said = r.outcomes[0];
        said.id.value = "o2";
        said.meta = part.meta;
        said.activity.reset();
        said.sessions = {{"sw"}};
        said.follow_ups.clear();
        r.outcomes.push_back(said);
        auto const kept = redact(r, to, now);
        CHECK(kept.outcomes[0].id.value == "o1");
        CHECK(kept.meetings[0].id.value == "m");
        return kept.documents.size() + (kept.meetings.size() - 1) + (kept.outcomes.size() - 1);
    };
    sharing const embargo{.embargo = manila(opening_day, 10)};
    CHECK(left(embargo, label, everybody) == 0);
    CHECK(left(embargo, label, everybody, manila(opening_day, 11)) == 5);
    auto sooner = label;
    sooner.embargo = manila(opening_day, 9);
    CHECK(left(embargo, sooner, everybody, manila(opening_day, 9, 30)) == 0);
    CHECK(left(embargo, sooner, everybody, manila(opening_day, 10)) == 5);
    auto later = label;
    later.embargo = manila(opening_day, 12);
    CHECK(left(embargo, later, everybody, manila(opening_day, 11)) == 1);

    audience const press{sharing_label::clear, {"press"}};
    sharing const for_donors{.audiences = {"donors"}};
    CHECK(left(for_donors, label, everybody) == 0);
    CHECK(left(for_donors, label, press) == 0);
    CHECK(left(for_donors, label, {sharing_label::clear, {"donors"}}) == 5);
    auto for_press = label;
    for_press.audiences = {"press"};
    CHECK(left(for_donors, for_press, press) == 4);
    CHECK(left(for_donors, for_press, everybody) == 0);
    CHECK(left({.embargo = manila(opening_day, 10), .audiences = {"donors"}}, for_press, press) == 0);

    // What the holder's label alone hides may say otherwise, but not where an embargo hides it, too.
    CHECK(left({.label = sharing_label::red}, label, everybody) == 4);
    CHECK(left({.label = sharing_label::red, .embargo = manila(opening_day, 10)}, label, everybody) == 0);
}
