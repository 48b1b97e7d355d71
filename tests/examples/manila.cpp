#include "catch.hpp"
#include "support/whole.hpp"

#include <manila_2025.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

// The record as it was built and the record as it was written down, and both against the facts of
// the account that they are made from: the facts stand here once more, as literals.

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

std::string const& file() {
    static std::string const text = [] {
        std::ifstream in(RECORDS_FOLDER "/manila-2025.json", std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    }();
    return text;
}

record const& week_of_meetings() {
    static record const whole = json::read<record>(file()).value;
    return whole;
}

template <class Things>
auto const& in(Things const& things, std::string_view id) {
    auto const found = std::find_if(things.begin(), things.end(), [&](auto& t) { return t.id.value == id; });
    INFO(id);
    REQUIRE(found != things.end());
    return *found;
}

meeting const& meeting_of(std::string_view id) {
    return in(week_of_meetings().meetings, id);
}
session const& session_of(std::string_view meeting_id, std::string_view id) {
    return in(meeting_of(meeting_id).sessions, id);
}

std::string name_of_party(party const& p) {
    if (p.organisation) return p.organisation->value;
    if (p.group) return p.group->value;
    return p.collective.value_or("nobody");
}
strings names(std::vector<party> const& parties) {
    strings out;
    for (auto const& p : parties) out.push_back(name_of_party(p));
    return out;
}
template <class Things>
strings ids(Things const& things) {
    strings out;
    for (auto const& t : things) {
        if constexpr (requires { t.id; }) out.push_back(t.id.value);
        else out.push_back(t.value);
    }
    return out;
}
strings with_role(meeting const& m, participation_role role) {
    strings out;
    for (auto const& p : m.participations)
        if (p.role == role) out.push_back(name_of_party(p.party));
    return out;
}

/// "basis: words" for each note on where a field comes from.
template <class Thing>
strings origins(Thing const& thing, std::string_view field_name) {
    strings out;
    if (thing.meta)
        for (auto const& p : thing.meta->provenance)
            if (p.field_name == field_name)
                out.push_back(std::string(name_of(p.basis)) + ": " + p.words.value_or(""));
    return out;
}
template <class Thing>
std::string extent_of(Thing const& thing, std::string_view field_name) {
    if (thing.meta)
        for (auto const& l : thing.meta->listings)
            if (l.field_name == field_name) return std::string(name_of(l.extent));
    return "not said";
}

bool has_clock_time(std::string_view text) {
    auto const digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    for (std::size_t i = 1; i + 2 < text.size(); ++i)
        if (text[i] == ':' && digit(i - 1) && digit(i + 1) && digit(i + 2)) return true;
    return false;
}

}  // namespace

TEST_CASE("manila: the file holds what the program builds") {
    auto const read = json::read<record>(file());
    CHECK(tests::codes_and_paths(read.findings) == strings{});
    CHECK(read.value == examples::manila_2025());
}

TEST_CASE("manila: the file is formatted as the writer does it") {
    CHECK(json::to_string(week_of_meetings(), {.indent = 2}) == file());
}

TEST_CASE("manila: what the rules still have to say is so") {
    auto const findings = tests::check(week_of_meetings());
    CHECK(findings.ok());
    for (auto const& found : findings) {
        INFO(found.code << ' ' << found.path << ' ' << found.message);
        // The source does not expand most acronyms and sets no date.
        CHECK((found.code == "acronym.expanded" || found.code == "outcome.due"));
    }
}

TEST_CASE("manila: the week") {
    auto const& m = meeting_of("week-manila-2025");
    CHECK(m.kind == meeting_kind::programme_week);
    CHECK(names(m.hosts) == strings{"wg-tip", "teg-rr"});
    CHECK(m.dates == period{.start = date{2025, 12, 1}, .end = date{2025, 12, 5}});
    CHECK(m.duration == duration{.amount = 5, .unit = time_unit::day});
    CHECK(m.place->value == "manila");
    CHECK(m.objectives.size() == 3);
    CHECK(with_role(m, participation_role::host) == strings{"wg-tip", "teg-rr"});
    CHECK(with_role(m, participation_role::member) == strings{"members"});
    CHECK(with_role(m, participation_role::observer) == strings{"observers"});
    CHECK(with_role(m, participation_role::participant) ==
          strings{"government officials", "regional organisations"});
    CHECK(with_role(m, participation_role::expert) == strings{"technical experts"});
    CHECK(ids(week_of_meetings().meetings) ==
          strings{"week-manila-2025", "wg-tip-11", "joint-event-2025", "site-visits-2025", "teg-rr-8"});
    for (auto const& other : week_of_meetings().meetings)
        CHECK((&other == &m || other.parent->value == "week-manila-2025"));
}

TEST_CASE("manila: the groups and the process") {
    auto const& r = week_of_meetings();
    CHECK(r.process->name == "Bali Process");
    CHECK(r.process->kind == process_kind::unknown);
    CHECK(ids(r.process->statements) == strings{"bali-process-commitment"});
    CHECK(in(r.working_groups, "wg-tip").name == "Working Group on Trafficking in Persons");
    CHECK(in(r.working_groups, "wg-tip").acronym == "WG-TIP");
    CHECK(in(r.working_groups, "teg-rr").name == "Technical Experts Group on Returns and Reintegration");
    CHECK(in(r.working_groups, "teg-rr").acronym == "TEG-RR");
    CHECK(in(r.working_groups, "teg-rr").kind == working_group_kind::technical_experts_group);
}

TEST_CASE("manila: the eleventh meeting of the WG-TIP") {
    auto const& m = meeting_of("wg-tip-11");
    CHECK(m.ordinal == 11u);
    CHECK(m.series == "Annual Meeting of the WG-TIP");
    CHECK(m.dates == period{.start = date{2025, 12, 1}});
    CHECK(names(m.conveners) == strings{"wg-tip"});
    CHECK(ids(m.sessions) == strings{"wg-tip-11-statements", "wg-tip-11-exchange", "wg-tip-11-presentations",
                                     "wg-tip-11-breakouts", "wg-tip-11-closing"});
    CHECK(m.sessions.front().order == 1u);
    CHECK(m.sessions.back().order == 5u);
    CHECK(with_role(m, participation_role::presenter) ==
          strings{"unodc", "philippines", "gi-toc", "asean-act", "fiji"});
    CHECK(ids(session_of("wg-tip-11", "wg-tip-11-breakouts").issues) ==
          strings{"intelligence-sharing", "strategic-awareness", "regional-capacity-building"});
}

TEST_CASE("manila: nobody knows which of five presented which issue") {
    auto const& c = session_of("wg-tip-11", "wg-tip-11-presentations").contributions.at(0);
    CHECK(c.kind == contribution_kind::presentation);
    CHECK(names(c.by) == strings{"unodc", "philippines", "gi-toc", "asean-act", "fiji"});
    CHECK(c.attribution == attribution::unknown);
    CHECK(ids(c.issues) == strings{"scams-and-underground-banking", "forced-marriage-and-trafficking",
                                   "trafficking-in-fishing", "smuggling-and-iuu-fishing"});
    CHECK(extent_of(c, "issues") == "illustrative");
    CHECK(origins(c, "issues") == strings{"stated: thematic issues such as"});
    CHECK(ids(in(week_of_meetings().process->thematic_issues, "smuggling-and-iuu-fishing").related) ==
          strings{"trafficking-in-fishing"});
}

TEST_CASE("manila: members and observers make statements, delegates exchange updates") {
    auto const& statements = session_of("wg-tip-11", "wg-tip-11-statements").contributions.at(0);
    CHECK(statements.kind == contribution_kind::statement);
    CHECK(names(statements.by) == strings{"members", "observers"});
    CHECK(statements.attribution == attribution::unknown);
    auto const& updates = session_of("wg-tip-11", "wg-tip-11-exchange").contributions.at(0);
    CHECK(updates.kind == contribution_kind::update);
    CHECK(names(updates.by) == strings{"delegates"});
    CHECK(updates.attribution == attribution::unknown);
    CHECK(extent_of(updates, "issues") == "illustrative");
}

TEST_CASE("manila: three trends, with evidence, as examples") {
    auto const& r = week_of_meetings();
    CHECK(ids(r.findings) == strings{"trend-online-scam-centres", "trend-illicit-financial-systems",
                                     "trend-transnational-organised-crime"});
    for (auto const& f : r.findings) {
        CHECK(f.kind == finding_type::trend);
        CHECK(ids(f.evidence) == strings{"wg-tip-11-exchange"});
        CHECK(origins(f, "statement") == strings{"derived: growing influence"});
    }
    CHECK(extent_of(r, "findings") == "illustrative");
}

TEST_CASE("manila: the joint regional event") {
    auto const& m = meeting_of("joint-event-2025");
    CHECK(names(m.conveners) == strings{"wg-tip", "teg-rr"});
    CHECK(m.dates == period{.start = date{2025, 12, 2}});
    CHECK(origins(m, "dates") == strings{"derived: On the second day"});
    CHECK(ids(m.sessions) == strings{"joint-event-2025-pathways", "joint-event-2025-pre-departure",
                                     "joint-event-2025-law-enforcement",
                                     "joint-event-2025-victim-identification",
                                     "joint-event-2025-remedy-and-justice", "joint-event-2025-cross-sector",
                                     "joint-event-2025-market-stalls", "joint-event-2025-closing"});
    CHECK(extent_of(m, "sessions") == "unknown");
    CHECK(std::none_of(m.sessions.begin(), m.sessions.end(), [](auto& s) { return s.order.has_value(); }));
    CHECK(m.sessions[0].kind == session_kind::unknown);
    CHECK(m.sessions[7].kind == session_kind::closing);
    CHECK(ids(m.sessions[7].issues) == strings{"frontline-and-survivor-experience"});
    CHECK(with_role(m, participation_role::participant) ==
          strings{"practitioners from governments", "practitioners from international organisations",
                  "practitioners from civil society", "practitioners from the private sector"});
    CHECK(m.participations[0].sector == participation_sector::government);
    CHECK(m.participations[1].sector == participation_sector::intergovernmental);
    CHECK(m.participations[2].sector == participation_sector::civil_society);
    CHECK(m.participations[3].sector == participation_sector::private_sector);
}

TEST_CASE("manila: six mechanisms have a market stall, and perhaps others") {
    auto const& s = session_of("joint-event-2025", "joint-event-2025-market-stalls");
    CHECK(s.kind == session_kind::market_stalls);
    strings exhibitors;
    for (auto const& each_stall : s.stalls) {
        CHECK(each_stall.exhibitors.size() == 1);
        exhibitors.push_back(name_of_party(each_stall.exhibitors[0]));
    }
    CHECK(exhibitors == strings{"igc", "ijm", "pidc", "iom", "asean-act", "rso"});
    CHECK(with_role(meeting_of("joint-event-2025"), participation_role::exhibitor) == exhibitors);
    CHECK(extent_of(s, "stalls") == "illustrative");
    for (auto const& id : exhibitors)
        CHECK(in(week_of_meetings().organisations, id).kind == organisation_kind::regional_mechanism);
}

TEST_CASE("manila: a plenary session and four sites, one of which has two hosts") {
    auto const& m = meeting_of("site-visits-2025");
    CHECK(names(m.conveners) == strings{"wg-tip", "teg-rr"});
    CHECK(names(m.hosts) == strings{"department-of-migrant-workers", "partner agencies"});
    CHECK(m.dates == period{.start = date{2025, 12, 3}});
    CHECK(m.duration == duration{.amount = 1, .unit = time_unit::day});
    CHECK(ids(m.sessions) == strings{"site-visits-2025-plenary"});
    CHECK(m.sessions[0].kind == session_kind::plenary);
    REQUIRE(ids(m.site_visits) == strings{"visit-up-manila-centre", "visit-nasdake-building",
                                          "visit-airport-identification", "visit-philippine-coast-guard"});
    CHECK(names(m.site_visits[0].hosts) == strings{"up-manila-centre"});
    CHECK(names(m.site_visits[1].hosts) == strings{});
    CHECK(m.site_visits[1].place->value == "nasdake-building");
    CHECK(names(m.site_visits[2].hosts) == strings{"bi-i-probes", "naia-task-force"});
    CHECK(names(m.site_visits[3].hosts) == strings{"philippine-coast-guard"});
    for (auto const& v : m.site_visits) {
        CHECK(v.focus);
        CHECK(v.services.size() == 2);
    }
    CHECK(extent_of(m, "site_visits") == "exhaustive");
    CHECK(m.meta->listings.at(0).stated == quantity{.amount = 4});
}

TEST_CASE("manila: in Tier 1 for about ten years, as was said in the plenary session") {
    auto const& a = in(week_of_meetings().assertions, "philippines-tier-1");
    CHECK(a.subject.value == "philippines");
    CHECK(a.duration == duration{.amount = 10, .unit = time_unit::year, .exactness = exactness::about});
    CHECK(!a.since);
    CHECK(a.source->value == "us-tip-report");
    CHECK(a.session->value == "site-visits-2025-plenary");
}

TEST_CASE("manila: the eighth meeting of the TEG-RR") {
    auto const& m = meeting_of("teg-rr-8");
    CHECK(m.ordinal == 8u);
    CHECK(m.series == "Annual Meeting of the TEG-RR");
    CHECK(m.dates == period{.start = date{2025, 12, 4}, .end = date{2025, 12, 5}});
    CHECK(names(m.conveners) == strings{"teg-rr"});
    auto const& discussions = session_of("teg-rr-8", "teg-rr-8-discussions");
    REQUIRE(ids(discussions.agenda) == strings{"teg-rr-8-before-and-on-arrival", "teg-rr-8-register",
                                               "teg-rr-8-reintegration", "teg-rr-8-new-programme",
                                               "teg-rr-8-data-and-biometrics", "teg-rr-8-data-practices"});
    CHECK(ids(discussions.agenda[1].documents) == strings{"returns-register-volume-2"});
    CHECK(discussions.agenda[3].activity->value == "forward-work-plan-activity-1");
    CHECK(ids(discussions.agenda[5].documents) == strings{"4mi-returns-research", "pidc-platform"});
    CHECK(extent_of(discussions.agenda[5], "documents") == "illustrative");
    auto const& updates = discussions.contributions.at(0);
    CHECK(updates.kind == contribution_kind::update);
    CHECK(names(updates.by) == strings{"members"});
    CHECK(ids(updates.documents) == strings{"returns-register-volume-2"});
}

TEST_CASE("manila: the RSO speaks of its guide and of what comes first") {
    auto const& s = session_of("teg-rr-8", "teg-rr-8-rso-update");
    REQUIRE(ids(s.contributions) == strings{"rso-policy-guide-update", "rso-priority-areas"});
    CHECK(s.contributions[0].kind == contribution_kind::update);
    CHECK(names(s.contributions[0].by) == strings{"rso"});
    CHECK(ids(s.contributions[0].documents) == strings{"policy-guide-refresh"});
    CHECK(s.contributions[0].attribution == attribution::exact);
    CHECK(names(s.contributions[1].by) == strings{"rso"});
}

TEST_CASE("manila: the documents") {
    auto const& all = week_of_meetings().documents;
    CHECK(in(all, "returns-register-volume-2").kind == document_kind::register_);
    CHECK(in(all, "returns-register-volume-2").volume == 2u);
    CHECK(in(all, "policy-guide-refresh").status == document_status::forthcoming);
    CHECK(in(all, "policy-guide-refresh").revision_of->value == "policy-guide");
    CHECK(name_of_party(*in(all, "policy-guide-refresh").owner) == "rso");
    CHECK(in(all, "pidc-platform").kind == document_kind::platform);
    CHECK(name_of_party(*in(all, "pidc-platform").owner) == "pidc");
    CHECK(in(all, "4mi-returns-research").kind == document_kind::research);
    CHECK(in(all, "us-tip-report").kind == document_kind::report);
}

TEST_CASE("manila: two work plans, one activity with a number and without a title") {
    auto const& plans = week_of_meetings().work_plans;
    CHECK(ids(plans) == strings{"wg-tip-forward-work-plan", "forward-work-plan"});
    CHECK(plans[0].group->value == "wg-tip");
    CHECK(!plans[1].group);
    REQUIRE(plans[1].activities.size() == 1);
    CHECK(plans[1].activities[0].number == 1);
    CHECK(!plans[1].activities[0].title);
}

TEST_CASE("manila: seven outcomes") {
    auto const& all = week_of_meetings().outcomes;
    strings kinds;
    for (auto const& o : all) kinds.push_back(std::string(name_of(o.kind)) + " of " + o.meeting->value);
    CHECK(kinds == strings{"reaffirmation of wg-tip-11", "commitment of teg-rr-8",
                           "shared_understanding of week-manila-2025", "exchange of week-manila-2025",
                           "progress of week-manila-2025", "identified_priority of week-manila-2025",
                           "reaffirmation of week-manila-2025"});
    auto const& reaffirmed = in(all, "wg-tip-11-reaffirmation");
    CHECK(ids(reaffirmed.sessions) == strings{"wg-tip-11-closing"});
    CHECK(names(reaffirmed.parties) == strings{"wg-tip"});
    CHECK(reaffirmed.plan->value == "wg-tip-forward-work-plan");
    auto const& committed = in(all, "teg-rr-8-commitment");
    CHECK(ids(committed.sessions) == strings{"teg-rr-8-closing"});
    CHECK(names(committed.parties) == strings{"teg-rr"});
    CHECK(extent_of(in(all, "outcome-understanding-of-trends"), "issues") == "illustrative");
}

TEST_CASE("manila: nothing is added to what the source says of organisations") {
    auto const& all = week_of_meetings().organisations;
    CHECK(all.size() == 15);
    for (auto const* id : {"unodc", "gi-toc", "asean-act", "igc", "ijm", "pidc", "iom", "rso"})
        CHECK(in(all, id).name == in(all, id).acronym);
    for (auto const* id : {"unodc", "gi-toc", "up-manila-centre", "bi-i-probes"})
        CHECK(in(all, id).kind == organisation_kind::unknown);
    CHECK(in(all, "naia-task-force").kind == organisation_kind::task_force);
    for (auto const* id : {"philippines", "fiji"}) {
        CHECK(in(all, id).kind == organisation_kind::state);
        CHECK(origins(in(all, id), "country").size() == 1);
    }
    CHECK(in(all, "department-of-migrant-workers").parent->value == "philippines");
    CHECK(week_of_meetings().process->memberships.empty());
    CHECK(week_of_meetings().people.empty());
}

TEST_CASE("manila: no clock time, zone, coordinate or address") {
    CHECK(!has_clock_time(file()));
    for (auto const* name : {"\"slot\"", "\"time_zone\"", "\"latitude\"", "\"longitude\"", "\"address\"",
                             "\"locality\"", "\"room\"", "\"url\"", "\"created\"", "\"modified\""})
        CHECK(file().find(name) == std::string::npos);
    for (auto const& where : week_of_meetings().places) CHECK(!where.country);
}
