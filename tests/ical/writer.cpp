#include "ical/support.hpp"
#include "support/sample.hpp"

#include "catch.hpp"

using namespace plenary;
using namespace tests;
using lines = std::vector<std::string>;

TEST_CASE("a record is written as this calendar") {
    auto r = sample();
    r.meetings[0].meta.emplace().created = manila({2025, 6, 1}, 8);
    r.meetings[0].meta->modified = manila({2025, 7, 1}, 8);
    r.meetings[0].meta->revision = 2;
    r.meetings[0].site_visits[0].date = date{2025, 12, 2};
    r.meetings[0].site_visits[0].status = programme_status::cancelled;
    r.working_groups[0].meta.emplace().aliases = {{.scheme = "mailto", .identifier = "wg@example.org"}};

    CHECK(calendar_of(r) == with_crlf(R"(BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//plenary//plenary//EN
CALSCALE:GREGORIAN
NAME:Sample record
X-WR-CALNAME:Sample record
X-PLENARY-RECORD:sample
BEGIN:VEVENT
UID:m@sample
DTSTAMP:20250701T000000Z
CREATED:20250601T000000Z
LAST-MODIFIED:20250701T000000Z
SEQUENCE:2
DTSTART;VALUE=DATE:20251201
DTEND;VALUE=DATE:20251202
TRANSP:TRANSPARENT
SUMMARY:Eleventh Annual Meeting
STATUS:CONFIRMED
X-PLENARY-STATUS:held
X-PLENARY-KIND:meeting/annual_meeting
CATEGORIES:Annual meeting
ORGANIZER;CN="WG-S":mailto:wg@example.org
LOCATION:Manila\, PH
X-PLENARY-PLACE:manila;Manila;;PH;;Asia/Manila
GEO:14.6;121
DESCRIPTION:Convened by WG-S\nHosted by Philippines\nProgramme:\n- 09:00: O
 pening\n- 10:00: Presentations\n- Tuesday 2 December 2025: Manila (cancell
 ed)
END:VEVENT
BEGIN:VEVENT
UID:s1@sample
DTSTAMP:20251202T000000Z
DTSTART:20251201T010000Z
DTEND:20251201T020000Z
X-PLENARY-ZONE:+0800;Asia/Manila
SUMMARY:Opening
STATUS:CONFIRMED
X-PLENARY-STATUS:held
RELATED-TO:m@sample
X-PLENARY-KIND:session/opening
CATEGORIES:Opening,Online scam centres
LOCATION:Room A\, Manila\, PH
X-PLENARY-ROOM:Room A
X-PLENARY-PLACE:manila;Manila;;PH;;Asia/Manila
GEO:14.6;121
DESCRIPTION:Monday 1 December 2025\, 09:00–10:00 (Asia/Manila\, UTC+08:00
 )\nRoom: Room A\nThemes: Online scam centres
END:VEVENT
BEGIN:VEVENT
UID:s2@sample
DTSTAMP:20251202T000000Z
DTSTART:20251201T020000Z
DTEND:20251201T040000Z
X-PLENARY-ZONE:+0800;Asia/Manila
SUMMARY:Presentations
STATUS:CONFIRMED
X-PLENARY-STATUS:held
RELATED-TO:m@sample
X-PLENARY-KIND:session/presentations
CATEGORIES:Presentations,Trafficking in the fishing sector
LOCATION:Room A\, Manila\, PH
X-PLENARY-ROOM:Room A
X-PLENARY-PLACE:manila;Manila;;PH;;Asia/Manila
GEO:14.6;121
DESCRIPTION:Monday 1 December 2025\, 10:00–12:00 (Asia/Manila\, UTC+08:00
 )\nRoom: Room A\nThemes: Trafficking in the fishing sector\nContributions:
 \n- Presentation by UNOS: Scam operations
END:VEVENT
BEGIN:VEVENT
UID:v1@sample
DTSTAMP:20251202T000000Z
DTSTART;VALUE=DATE:20251202
DTEND;VALUE=DATE:20251203
TRANSP:TRANSPARENT
SUMMARY:Manila
X-PLENARY-DERIVED:SUMMARY
STATUS:CANCELLED
RELATED-TO:m@sample
X-PLENARY-KIND:site_visit
CATEGORIES:Site visit
LOCATION:Manila\, PH
X-PLENARY-PLACE:manila;Manila;;PH;;Asia/Manila
GEO:14.6;121
DESCRIPTION:Hosts: Philippines\nFocus: Trauma counselling
END:VEVENT
END:VCALENDAR
)"));
}

TEST_CASE("the same record gives the same octets") {
    CHECK(calendar_of(sample()) == calendar_of(sample()));
}

namespace {

std::string only(std::string_view front, record const& r, ical::calendar_options const& options = {}) {
    auto const found = lines_with(front, calendar_of(r, options));
    return found.size() == 1 ? found[0] : "found " + std::to_string(found.size());
}

/// The statuses of the meeting and its session.
lines statuses(programme_status of_meeting, std::optional<programme_status> of_session) {
    auto r = one_session();
    r.meetings[0].status = of_meeting;
    r.meetings[0].sessions[0].status = of_session;
    return lines_with("STATUS:", calendar_of(r));
}

}  // namespace

TEST_CASE("what is cancelled or postponed stays, as cancelled") {
    using enum programme_status;
    CHECK(statuses(planned, {}) == lines{"STATUS:TENTATIVE", "STATUS:TENTATIVE"});
    CHECK(statuses(confirmed, cancelled) == lines{"STATUS:CONFIRMED", "STATUS:CANCELLED"});
    CHECK(statuses(cancelled, {}) == lines{"STATUS:CANCELLED", "STATUS:CANCELLED"});
    CHECK(statuses(postponed, held) == lines{"STATUS:CANCELLED", "STATUS:CONFIRMED"});
}

TEST_CASE("a tombstone shows that it was withdrawn and nothing of its content") {
    auto r = one_session();
    r.meetings[0].sessions[0].focus = "Not to be told";
    r.meetings[0].sessions[0].meta.emplace().deleted = manila({2025, 11, 1}, 8);
    auto const text = calendar_of(r);
    CHECK(lines_with("STATUS:", text) == lines{"STATUS:TENTATIVE", "STATUS:CANCELLED"});
    CHECK(lines_with("LAST-MODIFIED:", text) == lines{"LAST-MODIFIED:20251101T000000Z"});
    CHECK(text.find("Not to be told") == text.npos);
}

TEST_CASE("a session that was moved has a higher sequence number") {
    auto r = one_session();
    auto& s = r.meetings[0].sessions[0];
    CHECK(only("SEQUENCE", r) == "found 0");
    s.former_slots = {{.start = manila({2025, 11, 30}, 9)}};
    CHECK(only("SEQUENCE", r) == "SEQUENCE:1");
    s.meta.emplace().revision = 7;
    CHECK(only("SEQUENCE", r) == "SEQUENCE:7");
    // The greatest that iCalendar has.
    s.meta->revision = 2'147'483'648;
    CHECK(only("SEQUENCE", r) == "SEQUENCE:2147483647");
    CHECK(lines_with("DESCRIPTION:Monday 1 December 2025\\, 09:00–10:15 (Asia/Manila\\, UTC+08:00)"
                     "\\nMoved from Sunday 30 November 2025\\, 09:00",
                     calendar_of(r))
              .size() == 1);
}

TEST_CASE("what has no day has no event, and is counted") {
    auto r = one_session();
    r.meetings[0].dates = {.start = partial_date(2025, 12)};
    r.meetings[0].sessions[0].slot.reset();
    std::string out;
    auto const count = lines_with("BEGIN:VEVENT", calendar_of(r)).size();
    CHECK(count == 0);
}

TEST_CASE("a meeting without dates is shown on the days of its parts, and says so") {
    auto r = one_session();
    r.meetings[0].dates.reset();
    r.meetings[0].site_visits = {{.id = {"v"}, .title = "Visit", .date = date{2025, 12, 4}}};
    auto const text = calendar_of(r);
    CHECK(lines_with("DTSTART;", text).front() == "DTSTART;VALUE=DATE:20251201");
    CHECK(lines_with("DTEND;", text).front() == "DTEND;VALUE=DATE:20251205");
    CHECK(lines_with("X-PLENARY-DERIVED", text) == lines{"X-PLENARY-DERIVED:DTSTART"});
}

TEST_CASE("an end that is not behind the start is left out") {
    auto r = one_session();
    r.meetings[0].sessions[0].slot->end = r.meetings[0].sessions[0].slot->start;
    CHECK(only("DTEND:", r) == "found 0");
    r.meetings[0].sessions[0].slot->end.reset();
    CHECK(only("DTSTART:", r) == "DTSTART:20251201T010000Z");
}

TEST_CASE("times and days at the ends of the calendar are written or left out") {
    auto r = one_session();
    r.meetings[0].dates = {.start = date{9999, 12, 31}};
    r.meetings[0].sessions[0].slot = {.start = manila({1, 1, 1}, 1)};  // the year 0 in UTC
    auto const text = calendar_of(r);
    CHECK(lines_with("DTSTART", text) == lines{"DTSTART;VALUE=DATE:99991231"});
    CHECK(lines_with("DTEND", text) == lines{});
}

TEST_CASE("DTSTAMP of an entry without dates is that of the record") {
    auto r = one_session();
    CHECK(lines_with("DTSTAMP:", calendar_of(r)) ==
          lines{"DTSTAMP:20251201T000000Z", "DTSTAMP:20251201T000000Z"});
    r.meta.emplace().modified = manila({2026, 1, 1}, 8);
    CHECK(lines_with("DTSTAMP:", calendar_of(r)) ==
          lines{"DTSTAMP:20260101T000000Z", "DTSTAMP:20260101T000000Z"});
    CHECK(only("LAST-MODIFIED:", r) == "LAST-MODIFIED:20260101T000000Z");
}

TEST_CASE("DTSTAMP of a record that says of no change is the last day of its programme") {
    auto r = one_session();
    auto const stamp = [&] { return lines_with("DTSTAMP:", calendar_of(r)).front(); };
    auto& m = r.meetings[0];
    m.dates = {.start = date{2025, 12, 1}};
    m.sessions[0].slot = {.start = manila({2025, 12, 1}, 22), .end = manila({2025, 12, 2}, 1)};
    CHECK(stamp() == "DTSTAMP:20251202T000000Z");
    m.site_visits = {{.id = {"v"}, .date = date{2025, 12, 4}}};
    CHECK(stamp() == "DTSTAMP:20251204T000000Z");
    m.dates->end = partial_date(date{2025, 12, 5});
    CHECK(stamp() == "DTSTAMP:20251205T000000Z");
    // A day that there is not is none, nor is an end before the beginning.
    m.site_visits[0].date = date{2026, 2, 30};
    m.sessions[0].slot = {.start = manila({2025, 12, 1}, 22)};
    m.dates->end = partial_date(2025, 12);
    CHECK(stamp() == "DTSTAMP:20251201T000000Z");
    m.site_visits[0].date = date{2025, 12, 3};
    m.site_visits[0].slot.emplace();  // at no time
    CHECK(stamp() == "DTSTAMP:20251203T000000Z");
    m.dates.reset();
    m.site_visits.clear();
    m.sessions[0].slot = {.start = manila({1969, 12, 1}, 9)};
    CHECK(stamp() == "DTSTAMP:19700101T000000Z");
}

TEST_CASE("a UID that another calendar gave is kept") {
    auto r = one_session();
    r.meetings[0].meta.emplace().aliases = {{.scheme = "icalendar", .identifier = "abc@example.com"}};
    r.meetings.push_back(
        {.id = {"part"}, .title = "Part", .parent = {{"m"}}, .dates = {{.start = date{2025, 12, 1}}}});
    auto const text = calendar_of(r, {.host = "example.org"});
    CHECK(lines_with("UID:", text) ==
          lines{"UID:abc@example.com", "UID:s@example.org", "UID:part@example.org"});
    CHECK(lines_with("RELATED-TO:", text) ==
          lines{"RELATED-TO:abc@example.com", "RELATED-TO:abc@example.com"});
}

TEST_CASE("options choose events and describe the calendar") {
    auto r = sample();
    r.meetings[0].site_visits[0].date = date{2025, 12, 2};
    auto const kinds = [&](ical::calendar_options const& options) {
        return lines_with("X-PLENARY-KIND:", calendar_of(r, options)).size();
    };
    CHECK(kinds({.meetings = false}) == 3);
    CHECK(kinds({.sessions = false}) == 2);
    CHECK(kinds({.meetings = false, .sessions = false, .site_visits = false}) == 0);
    auto const text = calendar_of(r, {.method = ical::method::publish,
                                      .product = "-//A;B\nX:1//EN",
                                      .description = "a, b",
                                      .url = "https://example.org/a b\r\nX:1",
                                      .source = "https://example.org/c.ics",
                                      .colour = "navy",
                                      .refresh_hours = 12});
    auto const head = unfolded(text.substr(0, text.find("BEGIN:VEVENT")));
    CHECK(head == lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//A\\;B\\nX:1//EN", "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH", "NAME:Sample record", "X-WR-CALNAME:Sample record",
                        "DESCRIPTION:a\\, b", "URL:https://example.org/a%20b%0D%0AX:1",
                        "SOURCE;VALUE=URI:https://example.org/c.ics", "COLOR:navy",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H", "X-PLENARY-RECORD:sample"});
    CHECK(lines_with("COLOR", calendar_of(r, {.colour = "red;X=1"})) == lines{});
}

TEST_CASE("only what the audience may see is written, with its marking") {
    auto r = one_session();
    r.meetings[0].sessions[0].meta.emplace().sharing.emplace().label = sharing_label::amber_strict;
    CHECK(lines_with("UID:", calendar_of(r)) == lines{"UID:m@r"});
    auto const text = calendar_of(r, {.to = {.label = sharing_label::amber_strict}});
    CHECK(lines_with("UID:", text) == lines{"UID:m@r", "UID:s@r"});
    CHECK(lines_with("CLASS:", text) == lines{"CLASS:CONFIDENTIAL"});
    CHECK(lines_with("X-PLENARY-SHARING:", text) == lines{"X-PLENARY-SHARING:amber_strict"});
    CHECK(lines_with("DESCRIPTION:TLP:AMBER+STRICT\\nMonday", text).size() == 1);
}

TEST_CASE("what all may see has no mark, and what was withdrawn keeps its own") {
    auto r = one_session();
    r.meta.emplace().sharing.emplace().label = sharing_label::white;
    CHECK(lines_with("CLASS:", calendar_of(r)) == lines{});
    CHECK(lines_with("X-PLENARY-SHARING:", calendar_of(r)) == lines{});
    r.meta->sharing->label = sharing_label::green;
    r.meetings[0].sessions[0].meta.emplace().deleted = manila({2025, 11, 1}, 9);
    auto const text = calendar_of(r, {.to = {.label = sharing_label::green}});
    CHECK(lines_with("UID:", text) == lines{"UID:m@r", "UID:s@r"});
    // The calendar and both events.
    CHECK(lines_with("X-PLENARY-SHARING:", text) == lines(3, "X-PLENARY-SHARING:green"));
    CHECK(lines_with("CLASS:", text) == lines(2, "CLASS:CONFIDENTIAL"));
}

TEST_CASE("a label that is less strict than what holds the thing counts where it was released") {
    auto r = tests::sample();
    r.meetings[0].meta.emplace().sharing.emplace().label = sharing_label::amber;
    auto& inner = r.meetings[0].sessions[0].meta.emplace().sharing.emplace();
    inner.label = sharing_label::green;
    ical::calendar_options options{.to = {.label = sharing_label::red}};
    options.meetings = options.site_visits = false;
    auto const labels = [&] { return lines_with("X-PLENARY-SHARING:", calendar_of(r, options)); };
    CHECK(labels() == lines{"X-PLENARY-SHARING:amber", "X-PLENARY-SHARING:amber"});
    inner.released = true;
    CHECK(labels() == lines{"X-PLENARY-SHARING:green", "X-PLENARY-SHARING:amber"});
}

TEST_CASE("an event has the strictest label of what it tells of, and of the week it is in") {
    auto r = one_session();
    auto& s = r.meetings[0].sessions[0];
    s.title = "Sensitive";
    s.meta.emplace().sharing.emplace().label = sharing_label::amber;
    s.agenda = {{.id = {"a"}, .title = "Above", .items = {{.id = {"b"}, .title = "Below"}}}};
    s.agenda[0].items[0].meta.emplace().sharing.emplace().label = sharing_label::red;
    ical::calendar_options const all{.to = {.label = sharing_label::red}};
    auto const labels = [&] { return lines_with("X-PLENARY-SHARING:", calendar_of(r, all)); };
    CHECK(labels() == lines{"X-PLENARY-SHARING:red"});
    // The meeting, which all may see, does not tell of the session.
    auto const text = calendar_of(r, all);
    CHECK(lines_with("DESCRIPTION:", text).size() == 1);
    CHECK(lines_with("DESCRIPTION:TLP:RED", text).size() == 1);
    s.agenda.clear();
    CHECK(labels() == lines{"X-PLENARY-SHARING:amber"});

    meeting week{.id = {"week"}, .title = "Week"};
    week.meta.emplace().sharing.emplace().label = sharing_label::green;
    week.dates = r.meetings[0].dates;
    r.meetings[0].parent = {{"week"}};
    r.meetings.push_back(std::move(week));
    CHECK(labels() == lines{"X-PLENARY-SHARING:green", "X-PLENARY-SHARING:amber", "X-PLENARY-SHARING:green"});
    // Its own label counts instead.
    r.meetings[0].meta.emplace().sharing.emplace().label = sharing_label::clear;
    CHECK(labels() == lines{"X-PLENARY-SHARING:amber", "X-PLENARY-SHARING:green"});
}

TEST_CASE("how well it is known who contributed is said") {
    auto r = sample();
    auto& given = r.meetings[0].sessions[1].contributions[0];
    given.by = {{.organisation = {{"un"}}}, {.collective = "delegates"}};
    auto const described = [&] {
        auto const text = lines_with("DESCRIPTION:", calendar_of(r)).back();
        return text.substr(text.find("- "));
    };
    CHECK(described() == "- Presentation by UNOS and delegates: Scam operations");
    given.attribution = attribution::collective;
    CHECK(described() == "- Presentation by UNOS and delegates together: Scam operations");
    given.attribution = attribution::unknown;
    given.on_behalf_of = {{.organisation = {{"ph"}}}};
    CHECK(described() ==
          "- Presentation by UNOS and delegates (who of them gave what is not known) for Philippines: Scam "
          "operations");
}

TEST_CASE("themes keep apart, and examples are said to be examples") {
    auto r = sample();
    r.process->thematic_issues[0].label = "Returns and reintegration";
    auto& s = r.meetings[0].sessions[1];
    s.issues = {{"scams"}, {"fishing"}};
    s.meta.emplace().listings = {{.field_name = "issues", .extent = listing_extent::illustrative},
                                 {.field_name = "stalls", .extent = listing_extent::illustrative}};
    s.stalls = {{.id = {"t"}, .exhibitors = {{.organisation = {{"un"}}}}}};
    auto const text = lines_with("DESCRIPTION:", calendar_of(r)).back();
    CHECK(text.find("\\nThemes: Returns and reintegration\\; Trafficking in the fishing sector (among "
                    "others)\\n") != text.npos);
    CHECK(text.ends_with("\\nStalls:\\n- UNOS\\n- among others"));
}

TEST_CASE("a contribution of no telling kind goes by who gave it") {
    auto r = sample();
    auto& given = r.meetings[0].sessions[1].contributions[0];
    given.kind = contribution_kind::other;
    given.title.reset();
    given.summary = "What comes first";
    given.issues = {{"scams"}};
    CHECK(lines_with("DESCRIPTION:", calendar_of(r))
              .back()
              .ends_with("\\n- UNOS: What comes first – Online scam centres"));
    given.by.clear();
    CHECK(lines_with("DESCRIPTION:", calendar_of(r)).back().find("\\n- Contribution: What") !=
          std::string::npos);
}

TEST_CASE("a site without a title or place is called by all who receive there") {
    auto r = sample();
    auto& visit = r.meetings[0].site_visits[0];
    visit.date = date{2025, 12, 2};
    visit.place.reset();
    visit.hosts = {{.organisation = {{"un"}}}, {.organisation = {{"fj"}}}};
    CHECK(lines_with("SUMMARY:", calendar_of(r)).back() == "SUMMARY:UNOS and Fiji");
    visit.hosts.clear();
    CHECK(lines_with("SUMMARY:", calendar_of(r)).back() == "SUMMARY:Site visit");
}

TEST_CASE("days and zones are told anew where events differ in them") {
    auto r = one_session();
    auto const at = [](date day, std::int16_t offset, bool offset_known, char const* zone) {
        return instant{.date = day,
                       .second_of_day = 9 * 3600,
                       .offset_minutes = offset,
                       .offset_known = offset_known,
                       .zone = zone};
    };
    constexpr date monday{2025, 12, 1}, tuesday{2025, 12, 2};
    auto const first = r.meetings[0].sessions[0];
    r.meetings[0].sessions.clear();
    for (auto const& start : {
             at(monday, 480, true, "Asia/Manila"),
             at(monday, 480, true, "Asia/Manila"),
             at(tuesday, 480, true, "Asia/Manila"),
             at(tuesday, 480, true, "Asia/Taipei"),
             at(tuesday, 540, true, "Asia/Taipei"),
             at(tuesday, 0, false, "Asia/Taipei"),
             at(tuesday, 0, true, "Asia/Taipei"),
             at(tuesday, 0, true, ""),
             at(tuesday, 0, false, ""),
             at(monday, -210, true, "Odd,Zone"),
             at(monday, -210, true, "Here/A_zone_that_has_a_very_long_name"),
             at(monday, -210, true, "Here/Zone"),
         }) {
        auto each = first;
        each.id = {"s" + std::to_string(r.meetings[0].sessions.size())};
        each.slot = slot{.start = start};
        r.meetings[0].sessions.push_back(std::move(each));
    }
    auto const text = calendar_of(r, {.meetings = false});
    CHECK(lines_with("X-PLENARY-ZONE:", text) ==
          lines{"X-PLENARY-ZONE:+0800;Asia/Manila", "X-PLENARY-ZONE:+0800;Asia/Manila",
                "X-PLENARY-ZONE:+0800;Asia/Manila", "X-PLENARY-ZONE:+0800;Asia/Taipei",
                "X-PLENARY-ZONE:+0900;Asia/Taipei", "X-PLENARY-ZONE:;Asia/Taipei",
                "X-PLENARY-ZONE:+0000;Asia/Taipei", "X-PLENARY-ZONE:+0000;",
                "X-PLENARY-ZONE:-0330;Odd\\,Zone",
                "X-PLENARY-ZONE:-0330;Here/A_zone_that_has_a_very_long_name",
                "X-PLENARY-ZONE:-0330;Here/Zone"});
    std::vector<std::string> told;
    for (auto const& line : lines_with("DESCRIPTION:", text))
        told.push_back(line.substr(12, line.find(')') - 11));
    CHECK(told ==
          lines{"Monday 1 December 2025\\, 09:00 (Asia/Manila\\, UTC+08:00)",
                "Monday 1 December 2025\\, 09:00 (Asia/Manila\\, UTC+08:00)",
                "Tuesday 2 December 2025\\, 09:00 (Asia/Manila\\, UTC+08:00)",
                "Tuesday 2 December 2025\\, 09:00 (Asia/Taipei\\, UTC+08:00)",
                "Tuesday 2 December 2025\\, 09:00 (Asia/Taipei\\, UTC+09:00)",
                "Tuesday 2 December 2025\\, 09:00 (Asia/Taipei)",
                "Tuesday 2 December 2025\\, 09:00 (Asia/Taipei\\, UTC+00:00)",
                "Tuesday 2 December 2025\\, 09:00 (UTC+00:00)",
                "Tuesday 2 December 2025\\, 09:00 (UTC+00:00)",
                "Monday 1 December 2025\\, 09:00 (Odd\\,Zone\\, UTC-03:30)",
                "Monday 1 December 2025\\, 09:00 (Here/A_zone_that_has_a_very_long_name\\, UTC-03:30)",
                "Monday 1 December 2025\\, 09:00 (Here/Zone\\, UTC-03:30)"});
}

TEST_CASE("a host behind identifiers is escaped, and may be long") {
    auto const uid = [](std::string host) {
        auto const uids = lines_with("UID:", calendar_of(one_session(), {.host = std::move(host)}));
        return uids.empty() ? std::string() : uids.back();
    };
    CHECK(uid("example.org") == "UID:s@example.org");
    CHECK(uid("a,b;c") == "UID:s@a\\,b\\;c");
    for (std::size_t const size : {62u, 63u, 64u, 65u, 200u})
        CHECK(uid(std::string(size, 'h')) == "UID:s@" + std::string(size, 'h'));
}

TEST_CASE("a place is told the same behind a room as without one") {
    auto r = sample();
    r.places[0].name = "Hall A; B, C";
    r.places[0].address = "1 Bay Road\nÉtage 2, " + std::string(90, 'x') + "é";
    std::string const place =
        "Hall A\\; B\\, C\\, 1 Bay Road\\nÉtage 2\\, " + std::string(90, 'x') + "é\\, PH";
    CHECK(lines_with("LOCATION:", calendar_of(r)) ==
          lines{"LOCATION:" + place, "LOCATION:Room A\\, " + place, "LOCATION:Room A\\, " + place});
    r.meetings[0].sessions[1].room = "Sala Ñ";
    CHECK(lines_with("LOCATION:Sala", calendar_of(r)) == lines{"LOCATION:Sala Ñ\\, " + place});
}
