#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/markdown/agenda.hpp>
#include <plenary/markdown/communique.hpp>
#include <plenary/model/defaults.hpp>

using namespace plenary;

namespace {

std::string communique_of(record const& r, markdown::write_options const& options = {}) {
    std::string out;
    markdown::write_communique(r, out, options);
    return out;
}
std::string agenda_of(record const& r, markdown::write_options const& options = {}) {
    std::string out;
    markdown::write_agenda(r, out, options);
    return out;
}

}  // namespace

TEST_CASE("the communiqué says what met, what about, what was visited and what came out") {
    CHECK(communique_of(tests::sample()) == R"(# Sample record

Sample Process on People Smuggling (Sample Process)

## Meetings

### Eleventh Annual Meeting

1 December 2025 · Manila · held\
Convened by WG-S\
Hosted by Philippines

## Participants

- **Member** Fiji
- **Host** Philippines
- **Presenter** United Nations Office on Samples (UNOS)

## Themes

- Online scam centres
- Trafficking in the fishing sector

## Site visits

- **Manila** Hosted by Philippines\
  Trauma counselling

## Findings

### Trend

- Scam centres grow

## Outcomes

### Commitment

- Share information\
  WG-S · due December 2026 · in progress · Eleventh Annual Meeting
  - Circulate a list of contacts\
    Philippines · due June 2026 · in progress
)");
}

TEST_CASE("the agenda says what is on when") {
    auto r = tests::sample();
    auto& sessions = r.meetings[0].sessions;
    sessions[0].number = "1";
    sessions[0].focus = "Why we are here";
    sessions[0].agenda = {{.id = {"a1"}, .number = "1(a)", .title = "Adoption of the agenda"}};
    sessions[0].agenda[0].items = {{.id = {"a2"}, .title = "Changes"}};
    sessions[1].status = programme_status::cancelled;
    sessions[1].former_slots = {{.start = tests::manila({2025, 12, 1}, 14)}};
    CHECK(agenda_of(r) == R"(# Sample record

Times: Asia/Manila

## Monday 1 December 2025

### Eleventh Annual Meeting

Manila · Convened by WG-S · Hosted by Philippines

- **09:00–10:00** 1 Opening\
  Room A · Themes: Online scam centres\
  Why we are here
  - 1(a) Adoption of the agenda
    - Changes
- **10:00–12:00** Presentations (cancelled) (moved from Monday 1 December 2025, 14:00)\
  Room A · Themes: Trafficking in the fishing sector
  - Presentation: Scam operations by UNOS
- Manila\
  Hosted by Philippines\
  Trauma counselling
)");
}

TEST_CASE("where there are several zones each time says its own") {
    auto r = tests::sample();
    auto& s = *r.meetings[0].sessions[1].slot;
    s.start.zone = s.end->zone = "Asia/Kuala_Lumpur";
    auto const agenda = agenda_of(r);
    CHECK(agenda.find("- **09:00–10:00 Asia/Manila** Opening") != agenda.npos);
    CHECK(agenda.find("- **10:00–12:00 Asia/Kuala\\_Lumpur** Presentations") != agenda.npos);
}

TEST_CASE("several programmes have their titles, and a meeting goes on on the next day") {
    record r{.id = {"r"}, .title = "Two weeks"};
    r.meetings = {{.id = {"a"}, .title = "First"}, {.id = {"b"}, .title = "Second"}};
    r.meetings[0].sessions = {{.id = {"s1"}, .title = "One"}, {.id = {"s2"}, .title = "Two"}};
    r.meetings[0].sessions[0].date = date{2026, 3, 9};
    r.meetings[0].sessions[1].date = date{2026, 3, 10};
    CHECK(agenda_of(r) == R"(# Two weeks

## First

### Monday 9 March 2026

#### First

- One

### Tuesday 10 March 2026

#### First (continued)

- Two

## Second

### On a day that is not known

#### Second
)");
}

TEST_CASE("texts that look like markup read as they are, wherever they stand") {
    auto r = tests::sample();
    r.title = "# *Title*";
    r.outcomes[0].statement = "- one\n- two";
    r.outcomes[0].follow_ups[0].action = "1. do it\n===";
    r.meetings[0].title = "<b>Meeting</b>\n---";
    r.meetings[0].site_visits[0].title = "**";
    r.working_groups[0].acronym = "[WG](x)";
    auto const page = communique_of(r);
    for (std::string_view const line : {"# \\# \\*Title\\*\n", "### \\<b>Meeting\\</b>&#10;\\---\n",
                                        "\n- \\- one\\\n  \\- two\\\n", "\n  - 1\\. do it\\\n    \\===\\\n",
                                        "\n- **\\*\\*** Manila · Hosted by", "Convened by \\[WG\\](x)\\\n"}) {
        CAPTURE(line, page);
        CHECK(page.find(line) != std::string::npos);
    }
}

TEST_CASE("a list of examples says so") {
    auto r = tests::sample();
    r.meta.emplace().listings = {{.field_name = "findings", .extent = listing_extent::illustrative}};
    CHECK(communique_of(r).find("## Findings\n\nAmong others:\n\n### Trend\n") != std::string::npos);
}

TEST_CASE("contributions say what they are about, and how well it is known who gave them") {
    auto r = tests::sample();
    r.documents = {{.id = {"d"}, .title = "Register", .volume = 2}};
    auto& s = r.meetings[0].sessions[1];
    s.issues = {{"fishing"}, {"scams"}};
    s.title = "online scam centres";
    s.agenda = {
        {.id = {"a"}, .title = "Entries", .documents = {{"d"}}, .activity = {{"plan-1"}}},
    };
    auto& given = s.contributions[0];
    given.title.reset();
    given.by = {{.organisation = {{"un"}}}, {.organisation = {{"fj"}}}};
    given.issues = {{"scams"}, {"fishing"}};
    given.attribution = attribution::unknown;
    given.meta.emplace().listings = {{.field_name = "issues", .extent = listing_extent::illustrative}};
    s.contributions.push_back({.id = {"c2"},
                               .kind = contribution_kind::other,
                               .by = {{.organisation = {{"fj"}}}},
                               .documents = {{"d"}},
                               .summary = "What was entered"});
    s.stalls = {{.id = {"t"}, .exhibitors = {{.organisation = {{"un"}}}}},
                {.id = {"u"}, .label = "Know your rights", .exhibitors = {{.organisation = {{"fj"}}}}},
                {.id = {"w"}, .label = "Information"}};
    s.meta.emplace().listings = {{.field_name = "stalls", .extent = listing_extent::illustrative}};
    auto const page = agenda_of(r);
    CAPTURE(page);
    CHECK(page.find(R"( online scam centres\
  Room A · Themes: Trafficking in the fishing sector
  - Entries\
    Forward Work Plan, Activity 1: Share information · Register, volume 2
  - Presentation by UNOS and Fiji (who of them spoke on what is not recorded)\
    Themes: Online scam centres; Trafficking in the fishing sector (among others)
  - Fiji\
    Register, volume 2\
    What was entered
  - UNOS
  - Fiji (Know your rights)
  - Information
  - among others
)") != std::string::npos);
}

TEST_CASE("a site without a title or place is called by all who receive there") {
    auto r = tests::sample();
    auto& visit = r.meetings[0].site_visits[0];
    visit.place.reset();
    visit.hosts = {{.organisation = {{"un"}}}, {.organisation = {{"fj"}}}};
    CHECK(agenda_of(r).ends_with("- United Nations Office on Samples and Fiji\\\n  Trauma counselling\n"));
    CHECK(communique_of(r).find("- **United Nations Office on Samples and Fiji**\\\n  Trauma") !=
          std::string::npos);
    visit.hosts.clear();
    CHECK(agenda_of(r).ends_with("- Site visit\\\n  Trauma counselling\n"));
}

TEST_CASE("a visit with a title says where it goes as well") {
    auto r = tests::sample();
    r.meetings[0].site_visits[0].title = "Port tour";
    CHECK(agenda_of(r).find("- Port tour\\\n  Manila\\\n") != std::string::npos);
    CHECK(communique_of(r).find("- **Port tour** Manila · ") != std::string::npos);
}

TEST_CASE("themes keep apart, whatever their labels hold") {
    auto r = tests::sample();
    r.process->thematic_issues[0].label = "Returns and reintegration";
    r.meetings[0].issues = {{"scams"}, {"fishing"}};
    CHECK(communique_of(r).find("\nThemes: Returns and reintegration; Trafficking in the fishing sector\n") !=
          std::string::npos);
}

TEST_CASE("withdrawn things are not told of") {
    auto r = tests::sample();
    auto const gone = tests::manila({2025, 11, 1}, 0);
    r.outcomes[0].meta.emplace().deleted = gone;
    r.findings[0].meta.emplace().deleted = gone;
    r.meetings[0].meta.emplace().deleted = gone;
    CHECK(communique_of(r) == "# Sample record\n\nSample Process on People Smuggling (Sample Process)\n");
}

TEST_CASE("a page has only what its audience may see") {
    auto r = tests::sample();
    r.outcomes[0].meta.emplace().sharing = sharing{.label = sharing_label::green};
    r.meetings[0].sessions[1].meta.emplace().sharing = sharing{.label = sharing_label::red};
    CHECK(communique_of(r).find("Share information") == std::string::npos);
    CHECK(communique_of(r, {.to = {.label = sharing_label::green}}).find("Share information") !=
          std::string::npos);
    CHECK(agenda_of(r).find("Presentations") == std::string::npos);
    CHECK(agenda_of(r, {.to = {.label = sharing_label::red}}).find("Presentations") != std::string::npos);
}

TEST_CASE("pages can be in another language") {
    markdown::write_options options;
    options.say.months[11] = "décembre";
    options.say.weekdays[0] = "lundi";
    options.labels.convened_by = "Convoquée par ";
    auto const page = agenda_of(tests::sample(), options);
    CHECK(page.find("## lundi 1 décembre 2025\n") != std::string::npos);
    CHECK(page.find("Convoquée par WG-S") != std::string::npos);
}
