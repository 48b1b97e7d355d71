#include "support/sample.hpp"

namespace tests {

using namespace plenary;

instant manila(date day, unsigned hour, unsigned minute) {
    return {.date = day,
            .second_of_day = hour * 3600 + minute * 60,
            .offset_minutes = 480,
            .zone = "Asia/Manila"};
}

record sample() {
    constexpr date monday{2025, 12, 1};
    record r{.id = {"sample"}, .title = "Sample record", .language = "en"};
    r.process.emplace(process{.id = {"bp"},
                              .name = "Sample Process on People Smuggling",
                              .short_name = "Sample Process",
                              .kind = process_kind::consultative_process});
    r.process->thematic_issues = {{.id = {"scams"}, .label = "Online scam centres"},
                                  {.id = {"fishing"}, .label = "Trafficking in the fishing sector"}};
    r.process->memberships = {{.id = {"bp-ph"}, .member = {"ph"}}, {.id = {"bp-fj"}, .member = {"fj"}}};
    r.organisations = {
        {.id = {"ph"}, .name = "Philippines", .kind = organisation_kind::state, .country = "PH"},
        {.id = {"fj"}, .name = "Fiji", .kind = organisation_kind::state, .country = "FJ"},
        {.id = {"un"},
         .name = "United Nations Office on Samples",
         .acronym = "UNOS",
         .kind = organisation_kind::intergovernmental_organisation}};
    r.working_groups = {{.id = {"wg"},
                         .name = "Working Group on Samples",
                         .acronym = "WG-S",
                         .process = {{"bp"}},
                         .established = partial_date(2015)}};
    r.places = {{.id = {"manila"},
                 .name = "Manila",
                 .country = "PH",
                 .latitude = 14.6,
                 .longitude = 121.0,
                 .time_zone = "Asia/Manila"}};
    r.work_plans = {{.id = {"plan"},
                     .title = "Forward Work Plan",
                     .group = {{"wg"}},
                     .activities = {{.id = {"plan-1"}, .number = 1, .title = "Share information"}}}};

    meeting m{.id = {"m"}, .kind = meeting_kind::annual_meeting, .series = "WG annual", .ordinal = 11};
    m.title = "Eleventh Annual Meeting";
    m.conveners = {{.group = {{"wg"}}}};
    m.hosts = {{.organisation = {{"ph"}}}};
    m.dates = {.start = monday};
    m.place = {{"manila"}};
    m.participations = {
        {.id = {"p-ph"}, .party = {.organisation = {{"ph"}}}, .role = participation_role::host},
        {.id = {"p-fj"}, .party = {.organisation = {{"fj"}}}, .role = participation_role::member},
        {.id = {"p-un"}, .party = {.organisation = {{"un"}}}, .role = participation_role::presenter}};
    m.sessions = {{.id = {"s1"}, .order = 1, .kind = session_kind::opening, .title = "Opening"},
                  {.id = {"s2"}, .order = 2, .kind = session_kind::presentations, .title = "Presentations"}};
    m.sessions[0].slot = {.start = manila(monday, 9), .end = manila(monday, 10)};
    m.sessions[0].room = "Room A";
    m.sessions[0].issues = {{"scams"}};
    m.sessions[1].slot = {.start = manila(monday, 10), .end = manila(monday, 12)};
    m.sessions[1].room = "Room A";
    m.sessions[1].issues = {{"fishing"}};
    m.sessions[1].contributions = {
        {.id = {"c1"}, .title = "Scam operations", .by = {{.organisation = {{"un"}}}}}};
    m.site_visits = {{.id = {"v1"},
                      .order = 3,
                      .place = {{"manila"}},
                      .hosts = {{.organisation = {{"ph"}}}},
                      .focus = "Trauma counselling"}};
    m.status = programme_status::held;
    r.meetings.push_back(std::move(m));

    r.findings = {
        {.id = {"f1"}, .statement = "Scam centres grow", .issues = {{"scams"}}, .evidence = {{"s2"}}}};
    outcome o{.id = {"o1"}, .kind = outcome_kind::commitment, .statement = "Share information"};
    o.meeting = {{"m"}};
    o.parties = {{.group = {{"wg"}}}};
    o.activity = {{"plan-1"}};
    o.due = partial_date(2026, 12);
    o.status = work_status::in_progress;
    o.follow_ups = {{.id = {"fu1"},
                     .action = "Circulate a list of contacts",
                     .owners = {{.organisation = {{"ph"}}}},
                     .due = partial_date(2026, 6),
                     .status = work_status::in_progress}};
    r.outcomes.push_back(std::move(o));
    return r;
}

}  // namespace tests
