#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/redact.hpp>

using namespace plenary;
using tests::sample;

namespace {

meta under_rule(bool holds, bool released = false) {
    sharing own{.chatham_house = holds};
    if (released) own.released = true;
    return {.sharing = own};
}
audience const highest{sharing_label::red, {"members"}};

contribution const& said(record const& r) {
    return r.meetings[0].sessions[1].contributions[0];
}

}  // namespace

TEST_CASE("under the Chatham House Rule no audience learns who spoke") {
    auto r = sample();
    auto& c = r.meetings[0].sessions[1].contributions[0];
    c.on_behalf_of = {{.organisation = {{"fj"}}}, {.collective = "island states"}};
    c.summary = "UNOS sees them grow";
    c.meta.emplace().aliases = {{"x", "unos-1"}};
    c.meta->provenance = {{.field_name = "by", .words = "by UNOS"}, {.field_name = "title", .words = "UNOS"}};
    r.documents = {{.id = {"slides"}, .title = "Slides", .owner = party{.organisation = {{"un"}}}},
                   {.id = {"guide"}, .title = "Guide"}};
    c.documents = {{"slides"}, {"guide"}};
    r.meetings[0].sessions[1].meta = under_rule(true);
    auto const left = redact(r, highest);
    CHECK(said(left).by.empty());
    CHECK(said(left).on_behalf_of == std::vector<party>{{.collective = "island states"}});
    CHECK(said(left).attribution == attribution::unknown);
    CHECK(said(left).title == "Scam operations");
    CHECK(said(left).summary == std::nullopt);
    CHECK(said(left).documents == std::vector<ref_to<basic_document, owning>>{{"guide"}});
    CHECK(said(left).meta == meta{.provenance = {{.field_name = "title"}}});
    CHECK_FALSE(tests::check(left).mentions("sharing.attribution"));
}

TEST_CASE("whom a speaker acts for is not named, either") {
    auto r = sample();
    r.people = {{.id = {"jo"}, .name = "Jo Seru", .affiliation = {{"fj"}}, .post = "Minister"}};
    auto& s = r.meetings[0].sessions[1];
    s.meta = under_rule(true);
    s.contributions[0].title = "What Fiji wants";
    s.contributions[0].summary = "Boats were asked for.";
    s.contributions[0].by = {{.person = {{"jo"}}}};
    party const others{.collective = "others"};
    s.stalls = {{.id = {"stall"}, .label = "Boats of Fiji", .exhibitors = {{.person = {{"jo"}}}, others}}};
    auto const left = redact(r, highest);
    CHECK(said(left).title == std::nullopt);
    CHECK(said(left).summary == "Boats were asked for.");
    CHECK(left.meetings[0].sessions[1].stalls[0].label == std::nullopt);
}

TEST_CASE("a paper of a speaker is no source of what was said") {
    auto r = sample();
    r.people = {{.id = {"jo"}, .name = "Jo Seru", .affiliation = {{"fj"}}, .post = "Minister"}};
    auto const owned = [](std::string id, party owner) {
        return document{.id = {id}, .title = "Paper " + id, .owner = std::move(owner)};
    };
    r.documents = {owned("own", {.person = {{"jo"}}}), owned("state", {.organisation = {{"fj"}}}),
                   owned("other", {.organisation = {{"ph"}}})};
    meta const from{.provenance = {{.source = {{"own"}}}, {.source = {{"state"}}}, {.source = {{"other"}}}}};
    meta const from_other{.provenance = {{.source = {{"other"}}}}};
    auto& s = r.meetings[0].sessions[1];
    s.contributions[0].by = {{.person = {{"jo"}}}};
    s.contributions[0].meta = from;
    r.findings[0].meta = from;
    r.assertions = {{.id = {"a"}, .meta = from, .subject = {"ph"}, .claim = "C", .source = {{"state"}}},
                    {.id = {"b"}, .meta = from, .subject = {"ph"}, .claim = "C", .source = {{"own"}}}};
    r.assertions[0].session = {{"s2"}};
    r.assertions[1].session = {{"s1"}};  // where nobody of them spoke
    auto const whole = r;
    CHECK(redact(r, highest) == whole);

    s.meta = under_rule(true);
    auto const left = redact(r, highest);
    CHECK(said(left).meta == from_other);
    CHECK(left.findings[0].meta == from_other);
    CHECK(left.assertions[0].meta == from_other);
    CHECK(left.assertions[0].source == std::nullopt);
    CHECK(left.assertions[1] == whole.assertions[1]);

    s.meta.reset();
    s.contributions[0].meta->sharing = under_rule(true).sharing;
    CHECK(redact(r, highest).assertions[0].source == std::nullopt);
}

TEST_CASE("the rule holds for all that is inside, unless that was released from it") {
    auto const speakers = [](meta const& outer, meta const& inner) {
        auto r = sample();
        r.meta = outer;
        r.meetings[0].sessions[1].meta = inner;
        return said(redact(r, highest)).by.size();
    };
    CHECK(speakers(under_rule(false), under_rule(false)) == 1);
    CHECK(speakers(under_rule(true), meta{.revision = 1}) == 0);
    CHECK(speakers(under_rule(false), under_rule(true)) == 0);
    CHECK(speakers(under_rule(true), under_rule(false)) == 0);
    CHECK(speakers(under_rule(true), under_rule(false, true)) == 1);
}

TEST_CASE("a week under the rule holds its meetings") {
    auto r = sample();
    meeting week{
        .id = {"week"}, .meta = under_rule(true), .kind = meeting_kind::programme_week, .title = "Week"};
    week.hosts = {{.organisation = {{"ph"}}}};
    r.meetings.push_back(week);
    r.meetings[0].parent = {{"week"}};
    CHECK(said(redact(r, highest)).by.empty());
    r.meetings[0].meta = under_rule(false);
    CHECK(said(redact(r, highest)).by.size() == 1);
}

TEST_CASE("under the rule nobody is named who kept a stall") {
    auto r = sample();
    r.meetings[0].meta = under_rule(true);
    party const unos{.organisation = {{"un"}}}, others{.collective = "civil society"};
    r.meetings[0].sessions[1].stalls = {
        {.id = {"a"}, .label = "UNOS", .exhibitors = {unos}},
        {.id = {"b"}, .label = "UNOS and others", .exhibitors = {unos, others}},
        {.id = {"c"}, .label = "Returns", .exhibitors = {others}}};
    auto const left = redact(r, highest).meetings[0].sessions[1].stalls;
    REQUIRE(left.size() == 2);
    CHECK(left[0].id.value == "b");
    CHECK(left[0].label == std::nullopt);
    CHECK(left[0].exhibitors == std::vector<party>{others});
    CHECK(left[1].label == "Returns");
}

TEST_CASE("under the rule nobody is named who took part, but for hosts and collectives") {
    auto r = sample();
    r.meetings[0].meta = under_rule(true);
    r.meetings[0].participations.push_back({.id = {"p-all"}, .party = {.collective = "member states"}});
    auto const left = redact(r, highest).meetings[0].participations;
    REQUIRE(left.size() == 2);
    CHECK(left[0].id.value == "p-ph");
    CHECK(left[1].id.value == "p-all");
}
