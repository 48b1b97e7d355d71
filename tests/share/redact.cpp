#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;
using tests::sample, tests::manila, tests::to_json;

namespace {

constexpr date monday{2025, 12, 1};
audience const public_{};

meta shared_as(sharing how) {
    return {.sharing = std::move(how)};
}
meta const red = shared_as({.label = sharing_label::red});

/// What the public may hold, as JSON.
std::string left_of(record const& r) {
    return to_json(redact(r, public_));
}

}  // namespace

TEST_CASE("a record without marks stays as it is, but for unknown members") {
    auto r = sample();
    CHECK(redact(r, public_) == r);
    r.places[0].extra.emplace().push_back({.name = "x", .value = {.kind = value_kind::null}});
    CHECK(redact(r, public_) == sample());
}

TEST_CASE("a label hides what is stricter, and white is clear") {
    using enum sharing_label;
    auto const visits = [](sharing_label label, audience const& to) {
        auto r = sample();
        r.meetings[0].site_visits[0].meta = shared_as({.label = label});
        return redact(r, to).meetings[0].site_visits.size();
    };
    CHECK(visits(clear, {clear}) == 1);
    CHECK(visits(white, {clear}) == 1);
    CHECK(visits(clear, {white}) == 1);
    CHECK(visits(green, {clear}) == 0);
    CHECK(visits(green, {white}) == 0);
    CHECK(visits(green, {amber}) == 1);
    CHECK(visits(amber_strict, {amber}) == 0);
    CHECK(visits(amber, {amber_strict}) == 1);
    CHECK(visits(red, {amber_strict}) == 0);
    CHECK(visits(red, {red}) == 1);
}

TEST_CASE("what is inside goes with what holds it, released or not") {
    auto r = sample();
    r.meetings[0].sessions[1].meta = red;
    r.meetings[0].sessions[1].contributions[0].meta =
        shared_as({.label = sharing_label::clear, .released = true});
    CHECK(left_of(r).find("Scam operations") == std::string::npos);
}

TEST_CASE("named audiences see what is for them, within their label") {
    using enum sharing_label;
    auto r = sample();
    auto& own = r.meetings[0].site_visits[0].meta.emplace().sharing.emplace();
    auto const seen = [&](audience const& to) { return redact(r, to).meetings[0].site_visits.size() == 1; };
    own.audiences = {"press", "members"};
    CHECK_FALSE(seen({red}));
    CHECK_FALSE(seen({red, {"donors"}}));
    CHECK(seen({clear, {"donors", "members"}}));
    own.label = amber;
    CHECK_FALSE(seen({clear, {"members"}}));
    CHECK(seen({amber, {"members"}}));
}

TEST_CASE("an embargo holds for all but the thing's own audience until it has ended") {
    auto r = sample();
    auto& own = r.meetings[0].site_visits[0].meta.emplace().sharing.emplace();
    own.embargo = manila(monday, 10);
    auto const seen = [&](audience const& to, std::optional<instant> const& now) {
        return redact(r, to, now).meetings[0].site_visits.size() == 1;
    };
    audience const press{sharing_label::red, {"press"}};
    CHECK_FALSE(seen(press, {}));
    CHECK_FALSE(seen(press, manila(monday, 9, 59)));
    CHECK_FALSE(seen(press, instant{}));
    CHECK(seen(public_, manila(monday, 10)));
    own.audiences = {"press"};
    CHECK(seen({sharing_label::clear, {"press"}}, {}));
    CHECK_FALSE(seen(public_, {}));
    CHECK_FALSE(seen(public_, manila(monday, 10)));
    own.audiences.clear();
    r.meetings[0].meta = shared_as({.audiences = {"press"}});
    CHECK(seen(press, {}));
    own.embargo = instant{};
    r.meetings[0].meta.reset();
    CHECK_FALSE(seen(public_, manila(monday, 10)));
}

TEST_CASE("of a record that is above the label nothing is left") {
    auto r = sample();
    r.meta = red;
    CHECK_FALSE(may_see(r, public_));
    CHECK(left_of(r) == R"({"format":"1.0","id":"withheld","title":"Withheld"})");
    CHECK(tests::codes_and_paths(tests::check(redact(r, public_))) == std::vector<std::string>{});
    CHECK(redact(r, {sharing_label::red}) == r);
}

TEST_CASE("a session that was never there would have left the same record") {
    auto expected = sample();
    expected.outcomes[0].sessions = {{"s1"}};
    auto r = sample();
    auto& m = r.meetings[0];
    for (auto& s : m.sessions) s.order = *s.order + 1;
    m.site_visits[0].order = 4;
    session secret{.id = {"secret"}, .meta = red, .order = 1, .title = "Secret"};
    secret.contributions = {{.id = {"secret-c"}, .title = "Secret"}};
    m.sessions.insert(m.sessions.begin(), secret);
    m.sessions[1].counterparts = {{"secret"}};
    m.meta.emplace().listings = {{.field_name = "sessions", .stated = quantity{.amount = 3}}};
    m.meta->provenance = {{.field_name = "sessions", .words = "three sessions"},
                          {.field_name = "title", .words = "at the meeting with the secret session"},
                          {.note = "from the secret session"}};
    m.meta->provenance[1].words.reset();
    m.meta->provenance.erase(m.meta->provenance.begin() + 1);
    m.meta->revision = 3;
    m.meta->modified = manila(monday, 9);
    m.meta->suppressions = {{.code = "session.subject", .reason = "secret"}};
    r.findings[0].evidence.push_back({"secret"});
    r.outcomes[0].sessions = {{"s1"}, {"secret"}};
    r.assertions = {{.id = {"a"}, .subject = {"secret-c"}, .claim = "Secret"}};
    CHECK(redact(r, public_) == expected);
}

TEST_CASE("what has to name something goes with it") {
    auto r = sample();
    r.organisations.push_back({.id = {"x"}, .meta = red, .name = "X"});
    r.process->memberships.push_back({.id = {"bp-x"}, .member = {"x"}});
    r.meetings[0].participations.push_back({.id = {"p-x"}, .party = {.organisation = {{"x"}}}});
    r.meetings[0].conveners.push_back({.organisation = {{"x"}}});
    r.documents = {{.id = {"d"}, .title = "D", .owner = party{.organisation = {{"x"}}}}};
    r.organisations.push_back({.id = {"y"}, .name = "Y", .parent = {{"x"}}});
    auto expected = sample();
    expected.documents = {{.id = {"d"}, .title = "D"}};
    expected.organisations.push_back({.id = {"y"}, .name = "Y"});
    CHECK(redact(r, public_) == expected);
}

TEST_CASE("what keeps a stall, a visit or an outcome goes, and they with it") {
    auto r = sample();
    r.organisations.push_back({.id = {"x"}, .meta = red, .name = "X"});
    auto expected = r;
    expected.organisations.pop_back();
    r.meetings[0].sessions[1].stalls = {{.id = {"stall"}, .exhibitors = {{.organisation = {{"x"}}}}}};
    r.meetings[0].site_visits.push_back({.id = {"v2"}, .order = 4, .hosts = {{.organisation = {{"x"}}}}});
    meeting hosted{.id = {"m2"}, .title = "Hosted"};
    hosted.hosts = {{.organisation = {{"x"}}}};
    r.meetings.push_back(hosted);
    r.outcomes.push_back({.id = {"o2"}, .statement = "S", .meeting = {{"m2"}}});
    r.outcomes[0].follow_ups = {{.id = {"f"}, .action = "A", .status = work_status::planned}};
    expected.outcomes[0].follow_ups = r.outcomes[0].follow_ups;
    r.outcomes[0].follow_ups[0].history = {{.meeting = {"m2"}, .note = "late"}};
    CHECK(redact(r, public_) == expected);
}

TEST_CASE("what came out of sessions goes with the last of them") {
    auto r = sample();
    r.meetings[0].sessions[0].meta = red;
    auto& o = r.outcomes[0];
    o.sessions = {{"s1"}, {"s2"}};
    REQUIRE(redact(r, public_).outcomes.size() == 1);
    CHECK(redact(r, public_).outcomes[0].sessions == std::vector<ref_to<basic_session, owning>>{{"s2"}});
    o.sessions = {{"s1"}};
    CHECK(redact(r, public_).outcomes.empty());
    o.meta = shared_as({.label = sharing_label::clear});  // it was meant for all
    REQUIRE(redact(r, public_).outcomes.size() == 1);
    CHECK(redact(r, public_).outcomes[0].sessions.empty());
}

TEST_CASE("an activity that is cited by its number goes with the outcome that cites it") {
    auto r = sample();
    r.work_plans[0].activities.push_back({.id = {"plan-2"}, .meta = red, .number = 2, .title = "Secret"});
    auto cites = r.outcomes[0];
    cites.id.value = "o2";
    cites.statement = "Agreed under Activity 2";
    r.outcomes.push_back(cites);
    CHECK(redact(r, public_).outcomes.size() == 1);
    CHECK(redact(r, public_).work_plans[0].activities.size() == 1);
}

TEST_CASE("an entry without a label goes with what it belongs to") {
    auto r = sample();
    meeting week{.id = {"week"}, .meta = red, .kind = meeting_kind::programme_week, .title = "Week"};
    week.hosts = {{.organisation = {{"ph"}}}};
    meeting below{.id = {"below"}, .title = "Below", .parent = {{"week"}}, .hosts = week.hosts};
    meeting open{.id = {"open"}, .title = "Open", .parent = {{"week"}}, .hosts = week.hosts};
    open.meta = shared_as({.label = sharing_label::clear});
    r.meetings.insert(r.meetings.end(), {week, below, open});
    r.documents = {
        {.id = {"minutes"}, .title = "Minutes", .kind = document_kind::minutes, .meeting = {{"week"}}}};
    r.assertions = {{.id = {"a"}, .subject = {"ph"}, .claim = "C", .source = {{"minutes"}}}};
    auto expected = sample();
    open.parent.reset();
    expected.meetings.push_back(open);
    CHECK(redact(r, public_) == expected);
}

TEST_CASE("what only that mentioned which went is not listed any more") {
    auto r = sample();
    r.meetings[0].sessions[0].contributions = {{.id = {"c0"}, .meta = red, .by = {{.person = {{"jo"}}}}}};
    r.organisations.push_back({.id = {"x"}, .name = "X", .parent = {{"y"}}});
    r.organisations.push_back({.id = {"y"}, .name = "Y"});
    r.organisations.push_back({.id = {"never"}, .name = "Never mentioned"});
    r.people = {{.id = {"jo"}, .name = "Jo", .affiliation = {{"x"}}, .post = "Head"}};
    auto expected = sample();
    expected.organisations.push_back(r.organisations.back());
    CHECK(redact(r, public_) == expected);
    r.people[0].meta = shared_as({.label = sharing_label::clear});
    expected.people = r.people;
    expected.organisations = r.organisations;
    CHECK(redact(r, public_) == expected);
}

TEST_CASE("what mentions itself or one another is not kept by that") {
    auto r = sample();
    r.documents.push_back({.id = {"listed"}, .title = "Listed, and mentioned by itself alone"});
    r.documents[0].meta.emplace().provenance = {{.source = {{"listed"}}}};
    auto expected = r;
    auto& secret = r.meetings[0].site_visits.emplace_back();
    secret = {.id = {"secret"}, .meta = red, .order = 4, .hosts = {{.organisation = {{"x"}}}}};
    secret.meta->provenance = {{.source = {{"own"}}}};
    r.organisations.push_back({.id = {"x"}, .name = "X"});
    r.organisations.back().meta.emplace().provenance = {{.source = {{"paper"}}}};
    r.documents.push_back({.id = {"paper"}, .title = "Paper", .owner = party{.organisation = {{"x"}}}});
    r.documents.push_back({.id = {"own"}, .title = "Own"});
    r.documents.back().meta.emplace().provenance = {{.source = {{"own"}}}};
    CHECK(redact(r, public_) == expected);

    // One way from what stays is enough for all of them, but for the one that it does not lead to.
    r.documents[0].revision_of = {{"paper"}};
    auto const left = redact(r, public_);
    REQUIRE(left.documents.size() == 2);
    CHECK(left.documents[1].id.value == "paper");
    CHECK(left.organisations.back().id.value == "x");
}

TEST_CASE("numbers do not show a gap") {
    auto r = sample();
    auto& m = r.meetings[0];
    m.sessions[0].number = "Session 1";
    m.sessions[1].number = "Session 2";
    m.sessions.push_back({.id = {"s3"}, .title = "Closing"});
    m.sessions[2].number = "Session 3";
    m.sessions[1].meta = red;
    r.findings.clear();
    auto const printed = redact(r, public_).meetings[0].sessions;
    CHECK(printed[0].number == "Session 1");
    CHECK(printed[1].id.value == "s3");
    CHECK(printed[1].number == std::nullopt);

    auto series = sample();
    for (unsigned i = 1; i != 4; ++i) {
        auto later = series.meetings[0];
        later.id.value = "m" + std::to_string(i);
        later.ordinal = 11 + i;
        later.sessions.clear();
        later.site_visits.clear();
        later.participations.clear();
        later.dates = basic_period<owning>{.start = partial_date(2025 + int(i))};
        series.meetings.push_back(later);
    }
    series.meetings[2].meta = red;
    auto const meetings = redact(series, public_).meetings;
    REQUIRE(meetings.size() == 3);
    CHECK(meetings[0].ordinal == 11u);
    CHECK(meetings[1].ordinal == 12u);
    CHECK(meetings[2].ordinal == std::nullopt);

    auto works = sample();
    for (unsigned volume = 1; volume != 4; ++volume)
        works.documents.push_back({.id = {"d" + std::to_string(volume)}, .title = "Guide", .volume = volume});
    works.documents[0].meta = red;
    CHECK(redact(works, public_).documents[0].volume == 2u);
    works.documents[0].meta.reset();
    works.documents[1].meta = red;
    CHECK(redact(works, public_).documents[1].volume == std::nullopt);
}

TEST_CASE("a collective no longer counts those that went") {
    auto r = sample();
    auto& all = r.meetings[0].participations;
    all.push_back({.id = {"p-x"}, .meta = red, .party = {.collective = "experts"}});
    all.push_back(
        {.id = {"p-all"}, .party = {.collective = "participants"}, .count = quantity{.amount = 40}});
    all[0].count = quantity{.amount = 5};
    auto const left = redact(r, public_).meetings[0].participations;
    CHECK(left.size() == 4);
    CHECK(left[0].count->amount == 5);
    CHECK(left[3].count == std::nullopt);
}

TEST_CASE("agenda items below those that are left lose their numbers, too") {
    auto r = sample();
    agenda_item const sub{.id = {"a3a"}, .number = "3(a)", .title = "Sub"};
    r.meetings[0].sessions[0].agenda = {{.id = {"a1"}, .number = "1", .title = "One"},
                                        {.id = {"a2"}, .meta = red, .number = "2", .title = "Two"},
                                        {.id = {"a3"}, .number = "3", .title = "Three", .items = {sub}}};
    auto const left = redact(r, public_).meetings[0].sessions[0].agenda;
    CHECK(left.size() == 2);
    CHECK(left[0].number == "1");
    CHECK(left[1].number == std::nullopt);
    CHECK(left[1].items[0].number == std::nullopt);
}
