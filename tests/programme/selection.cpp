#include "support/sample.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>
#include <plenary/programme/by_kind.hpp>
#include <plenary/programme/discussions.hpp>
#include <plenary/programme/names.hpp>
#include <plenary/programme/participants.hpp>
#include <plenary/programme/titles.hpp>

#include <string>

using namespace plenary;

namespace {

void take_back(auto& thing) {
    thing.meta.emplace().deleted = tests::manila({2025, 12, 1}, 0);
}

participation taking_part(std::string id, party who, participation_role role) {
    return {.id = {std::move(id)}, .party = std::move(who), .role = role};
}

/// "member: Fiji m n; host: ..."
std::string told_participants(record const& r) {
    std::string out;
    for (auto const& [role, participants] : participants_by_role(r)) {
        out += (out.empty() ? "" : "; ") + std::string(name_of(role)) + ':';
        for (auto const& [who, meetings] : participants) {
            out += ' ' + std::string(named_in(*who).text);
            for (auto const& [m, _] : meetings) out += '/' + m->id.value;
        }
    }
    return out;
}

/// "issue: where it was discussed > where it was taken up"
std::string told_discussions(record const& r, discussions_by closest = discussions_by::sessions) {
    plenary::directory const things(r);
    std::string out;
    for (auto const& [issue, discussed_in, taken_up_in] : discussions_of(r, things, closest)) {
        out += (out.empty() ? "" : "; ") + issue->id.value + ':';
        for (auto const* thing : discussed_in) (out += ' ') += thing->id;
        if (!taken_up_in.empty()) out += " >";
        for (auto const* thing : taken_up_in) (out += ' ') += thing->id;
    }
    return out;
}

std::string told_raised(record const& r) {
    std::string out;
    for (auto const* issue : raised_issues_of(r)) out += issue->id.value;
    return out;
}

}  // namespace

TEST_CASE("participants are told by role, each once with its meetings") {
    party const fiji{.organisation = {{"fj"}}}, members{.collective = "members"}, fj{.collective = "fj"};
    record r;
    r.meetings = {{.id = {"m"}}, {.id = {"n"}}};
    r.meetings[0].participations = {taking_part("1", fiji, participation_role::host),
                                    taking_part("2", members, participation_role::member),
                                    taking_part("3", fj, participation_role::host)};
    r.meetings[1].participations = {taking_part("4", members, participation_role::member),
                                    taking_part("5", fiji, participation_role::member)};
    CHECK(told_participants(r) == "member: members/m/n fj/n; host: fj/m fj/m");
    take_back(r.meetings[1].participations[1]);
    take_back(r.meetings[0]);
    CHECK(told_participants(r) == "member: members/n");
    CHECK(are_several(participants_by_role(r)[0].participants));  // a collective is
    r.meetings[1].participations = {taking_part("5", fiji, participation_role::member)};
    CHECK_FALSE(are_several(participants_by_role(r)[0].participants));
}

TEST_CASE("issues are told with the places that a reader looks them up in") {
    record r;
    r.process.emplace(process{.id = {"p"}, .name = "P"});
    r.process->thematic_issues = {{.id = {"i"}, .label = "I"},
                                  {.id = {"j"}, .label = "J", .related = {{"i"}}},
                                  {.id = {"k"}, .label = "K", .related = {{"j"}}}};
    CHECK(told_raised(r).empty());
    r.work_plans = {
        {.id = {"w"}, .title = "W", .activities = {{.id = {"a"}, .number = 1, .issues = {{"j"}}}}}};
    r.meetings = {{.id = {"m"}, .title = "M", .issues = {{"i"}}}};
    r.meetings[0].sessions = {{.id = {"s"}, .title = "S", .issues = {{"i"}}}};
    r.meetings[0].sessions[0].contributions = {{.id = {"c"}, .issues = {{"i"}, {"j"}}}};
    r.meetings[0].site_visits = {{.id = {"v"}, .issues = {{"j"}}}};
    r.outcomes = {{.id = {"o"}, .statement = "O", .issues = {{"i"}}}};
    CHECK(told_discussions(r) == "i: m s > o; j: s v > w; k:");
    CHECK(told_raised(r) == "ij");
    take_back(r.meetings[0].sessions[0]);
    CHECK(told_discussions(r) == "i: m > o; j: v > w; k:");
    take_back(r.process->thematic_issues[0]);
    CHECK(told_discussions(r) == "j: v > w; k:");
    CHECK(told_raised(r) == "j");
    take_back(r.meetings[0]);
    take_back(r.work_plans[0]);
    CHECK(told_discussions(r) == "j:; k:");
    CHECK(told_raised(r).empty());
}

TEST_CASE("where an issue came up can be told by meeting") {
    record r;
    r.process.emplace(process{.id = {"p"}, .name = "P"});
    r.process->thematic_issues = {{.id = {"i"}, .label = "I"}, {.id = {"j"}, .label = "J"}};
    r.meetings = {{.id = {"m"}, .title = "M"}, {.id = {"n"}, .title = "N", .issues = {{"i"}}}};
    r.meetings[0].sessions = {{.id = {"s"}, .title = "S", .issues = {{"i"}}},
                              {.id = {"t"}, .title = "T", .issues = {{"j"}, {"i"}}}};
    r.meetings[0].site_visits = {{.id = {"v"}, .issues = {{"i"}}}};
    r.meetings[1].sessions = {{.id = {"u"}, .title = "U", .issues = {{"i"}}}};
    r.outcomes = {{.id = {"o"}, .statement = "O", .issues = {{"j"}}}};
    CHECK(told_discussions(r) == "i: s t v n u; j: t > o");
    CHECK(told_discussions(r, discussions_by::meetings) == "i: m n; j: m > o");
}

TEST_CASE("things are told by kind in the order of the kinds") {
    record r;
    r.outcomes = {{.id = {"a"}, .kind = outcome_kind::progress},
                  {.id = {"b"}, .kind = outcome_kind::decision},
                  {.id = {"c"}, .kind = outcome_kind::progress},
                  {.id = {"d"}, .kind = outcome_kind::exchange}};
    take_back(r.outcomes[3]);
    auto const found = by_kind(r.outcomes);
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == outcome_kind::decision);
    CHECK(found[0].things == std::vector<outcome const*>{&r.outcomes[1]});
    CHECK(found[1].things == std::vector<outcome const*>{&r.outcomes[0], &r.outcomes[2]});
}

TEST_CASE("things are called by what they have, and by their identifier where that is nothing") {
    auto const r = tests::sample();
    plenary::directory const things(r);
    names const called(things);
    auto const both = [&](std::string_view id) {
        auto const [brief, full] = called.of(id);
        return std::string(brief) + '|' + std::string(full);
    };
    CHECK(both("un") == "UNOS|United Nations Office on Samples");
    CHECK(both("manila") == "Manila|Manila");
    CHECK(both("nowhere") == "nowhere|nowhere");
    CHECK(called.of(party{.collective = "members"}).brief == "members");
}

TEST_CASE("what has no name of its own goes by what it is inside of, but never by the record") {
    auto r = tests::sample();
    r.meetings[0].sessions[1].contributions[0].title.reset();
    r.externals = {{.id = "elsewhere"}};
    plenary::directory const things(r);
    names const called(things);
    CHECK(called.of("c1").full == "Presentations");
    CHECK(called.of("p-fj").full == "Eleventh Annual Meeting");
    CHECK(called.of("elsewhere").full == "elsewhere");
}

TEST_CASE("titles tell documents, activities and visits from others") {
    auto r = tests::sample();
    r.documents = {{.id = {"d"}, .title = "Register", .volume = 2, .edition = 3}};
    r.meetings[0].site_visits.push_back(
        {.id = {"v2"}, .hosts = {{.organisation = {{"un"}}}, {.collective = "partners"}}});
    r.meetings[0].site_visits.push_back({.id = {"v3"}});
    plenary::directory const things(r);
    names const called(things);
    CHECK(title_of("d", called) == "Register, volume 2, edition 3");
    CHECK(title_of("plan-1", called) == "Forward Work Plan, Activity 1: Share information");
    CHECK(title_of("v1", called) == "Manila");
    CHECK(title_of("v2", called) == "United Nations Office on Samples and partners");
    CHECK(title_of("v3", called) == "Site visit");
    CHECK(title_of("un", called) == "UNOS");
    CHECK(title_of("nowhere", called) == "nowhere");
}

TEST_CASE("what is said of a list or a field is found") {
    meeting m{.id = {"m"}};
    CHECK(extent_of(m, "sessions") == listing_extent::unknown);
    CHECK(basis_of(m, "dates") == provenance_basis::stated);
    m.meta.emplace().listings = {{.field_name = "sessions", .extent = listing_extent::illustrative}};
    m.meta->provenance = {{.field_name = "dates", .basis = provenance_basis::derived},
                          {.field_name = "dates", .basis = provenance_basis::stated},
                          {.field_name = "title", .basis = provenance_basis::editorial}};
    CHECK(extent_of(m, "sessions") == listing_extent::illustrative);
    CHECK(extent_of(m, "stalls") == listing_extent::unknown);
    CHECK(basis_of(m, "dates") == provenance_basis::derived);
    CHECK(basis_of(m, "place") == provenance_basis::stated);
    m.meta->provenance.push_back({.basis = provenance_basis::derived});
    CHECK(basis_of(m, "place") == provenance_basis::derived);
}
