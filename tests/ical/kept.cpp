#include "ical/support.hpp"

#include "catch.hpp"

#include <algorithm>

// Nothing of a calendar is lost without a word, and nothing of it grows.

using namespace plenary;
using namespace tests;

namespace {

std::vector<std::string> said_of(std::string_view calendar, ical::reader_options const& options = {}) {
    return codes_and_lines(read_calendar(calendar, options).findings);
}
using all_said = std::vector<std::string>;

/// The names of what a thing keeps of its event.
std::string kept_by(unknown_members<owning> const& extra) {
    std::string out;
    if (extra)
        for (auto const& item : extra->at(0).value.items)
            out += (out.empty() ? "" : " ") + item.items.at(0).text;
    return out;
}
std::string titles(record const& r) {
    std::string out;
    for (auto const& m : r.meetings) out += (out.empty() ? "" : ", ") + m.title;
    return out;
}
std::string event_called(std::string const& uid, std::string const& lines) {
    return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + uid + "\n" + lines;
}
std::string start_of_first(record const& r, std::size_t position = 0) {
    auto const& sessions = r.meetings.at(position).sessions;
    return sessions.empty() ? "none" : to_text(sessions[0].slot->start);
}

}  // namespace

TEST_CASE("a reminder of an event that recurs is kept and said once") {
    auto const got =
        read_calendar(in_event("DTSTART:20251201T090000Z\nRRULE:FREQ=DAILY;COUNT=3\n"
                               "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT10M\nEND:VALARM\n"));
    CHECK(codes_and_lines(got.findings) == all_said{"ical.component 10"});
    REQUIRE(got.value.meetings.size() == 3);
    CHECK(kept_by(got.value.meetings[0].extra) == "rrule valarm");
    CHECK_FALSE(got.value.meetings[1].extra);
}

TEST_CASE("an event without END does not take the next one along") {
    auto const calendar = in_calendar(event_called("a", "DTSTART:20251201T090000Z\n") +
                                      event_called("b", "DTSTART:20251202T090000Z\nEND:VEVENT\n"));
    CHECK(titles(read_calendar(calendar).value) == "a, b");
    CHECK(said_of(calendar) == all_said{"ical.nesting 4"});
    // Nor does an alarm, or a calendar.
    CHECK(titles(read_calendar(
                     in_calendar(event_called("a", "DTSTART:20251201T090000Z\nBEGIN:VALARM\nACTION:AUDIO\n") +
                                 event_called("b", "DTSTART:20251202T090000Z\nEND:VEVENT\n")))
                     .value) == "a, b");
    CHECK(titles(read_calendar("BEGIN:VCALENDAR\n" +
                               in_calendar(event_called("a", "DTSTART:20251201T090000Z\nEND:VEVENT\n")))
                     .value) == "a");
}

TEST_CASE("an event beside a calendar is kept") {
    auto const got = read_calendar(in_calendar("") + event_called("a", "END:VEVENT\n"));
    CHECK(codes_and_lines(got.findings) == all_said{"ical.component 5"});
    CHECK(kept_by(got.value.extra) == "vevent");
}

TEST_CASE("an event that never takes place is kept") {
    for (std::string const dates : {"RRULE:FREQ=DAILY;UNTIL=20251130T000000Z\n",
                                    "RRULE:FREQ=DAILY;COUNT=1\nEXDATE:20251201T090000Z\n"}) {
        CAPTURE(dates);
        auto const calendar = in_event("DTSTART:20251201T090000Z\n" + dates);
        auto const got = read_calendar(calendar);
        CHECK(got.value.meetings.empty());
        CHECK(codes_and_lines(got.findings) == all_said{"ical.component 4"});
        CHECK(kept_by(got.value.extra) == "vevent");
        // What a window leaves out was not asked for.
        CHECK(said_of(calendar, {.from = date{2026, 1, 1}}).empty());
    }
}

TEST_CASE("what replaces an occurrence outside of the window stays outside") {
    auto const calendar = in_calendar(
        event_called("a", "DTSTART:20251201T090000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n") +
        event_called("a", "RECURRENCE-ID:20251208T090000Z\nDTSTART:20251209T090000Z\nEND:VEVENT\n"));
    auto const got = read_calendar(calendar, {.from = date{2026, 3, 1}, .to = date{2026, 3, 5}});
    REQUIRE(got.value.meetings.size() == 1);
    CHECK(start_of_first(got.value) == "2026-03-02T09:00:00Z");
    CHECK(codes_and_lines(got.findings).empty());
    auto const both = read_calendar(calendar, {.from = date{2025, 12, 9}, .to = date{2025, 12, 15}});
    CHECK(both.value.meetings.size() == 2);
}

TEST_CASE("an occurrence that is only said to be cancelled keeps its time") {
    auto const got = read_calendar(in_event("RECURRENCE-ID:20251021T090000Z\nSTATUS:CANCELLED\n"));
    REQUIRE(got.value.meetings.size() == 1);
    CHECK(start_of_first(got.value) == "2025-10-21T09:00:00Z");
    CHECK(got.value.meetings[0].status == programme_status::cancelled);
}

TEST_CASE("dates by a clock that nobody knows are kept") {
    auto const got = read_calendar(in_event(
        "DTSTART:20251201T090000Z\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE;TZID=Foo Time:20251202T170000\n"));
    CHECK(codes_and_lines(got.findings) == all_said{"ical.zone-unknown 10"});
    CHECK(kept_by(got.value.meetings.at(0).extra) == "rrule exdate");
}

TEST_CASE("a period whose end is left out is kept") {
    auto const got =
        read_calendar(in_event("DTSTART:20251024T090000Z\nRDATE;VALUE=PERIOD:20251025T090000Z/PT3H\n"));
    CHECK(kept_by(got.value.meetings.at(0).extra) == "rdate");
}

TEST_CASE("one name for two zones is no zone") {
    auto const with_offset = [](std::string const& offset) {
        return "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Own Time\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
               "TZOFFSETFROM:" +
               offset + "\nTZOFFSETTO:" + offset + "\nEND:STANDARD\nEND:VTIMEZONE\n" +
               event_called(offset, "DTSTART;TZID=Own Time:20251201T090000\nEND:VEVENT\nEND:VCALENDAR\n");
    };
    auto const got = read_calendar(with_offset("+0800") + with_offset("-0500"));
    CHECK_FALSE(got);
    CHECK(start_of_first(got.value, 0) == "none");
    CHECK(start_of_first(got.value, 1) == "none");
    auto const same = read_calendar(with_offset("+0800") + with_offset("+0800"));
    CHECK(start_of_first(same.value, 1) == "2025-12-01T09:00:00+08:00");
}

TEST_CASE("the name of a zone is a text, and an empty zone is one that others know") {
    auto const zone = [](std::string const& tzid, std::string const& parts) {
        return "BEGIN:VTIMEZONE\nTZID:" + tzid + "\n" + parts + "END:VTIMEZONE\n";
    };
    std::string const parts =
        "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0800\nTZOFFSETTO:+0800\nEND:STANDARD\n";
    auto const named = read_calendar(in_calendar(
        zone("(UTC+08:00) Kuala Lumpur\\, Singapore", parts) +
        event_called("a",
                     "DTSTART;TZID=\"(UTC+08:00) Kuala Lumpur, Singapore\":20251201T090000\nEND:VEVENT\n")));
    CHECK(start_of_first(named.value) == "2025-12-01T09:00:00+08:00");
    auto const empty = read_with_zones(
        in_calendar(zone("Europe/Paris", "") +
                    event_called("a", "DTSTART;TZID=Europe/Paris:20251201T090000\nEND:VEVENT\n")));
    CHECK(start_of_first(empty.value) == "2025-12-01T09:00:00+01:00[Europe/Paris]");
}

TEST_CASE("times in UTC are told by the clock that the calendar is shown by") {
    std::string const shown = "X-WR-TIMEZONE:America/New_York\n";
    auto const event = event_called("a", "DTSTART:20251201T230000Z\nDTEND:20251202T043000Z\nEND:VEVENT\n");
    auto const got = read_with_zones(in_calendar(shown + event));
    CHECK(start_of_first(got.value) == "2025-12-01T18:00:00-05:00[America/New_York]");
    CHECK(got.value.meetings[0].dates->last() == date{2025, 12, 1});
    auto const unknown = read_calendar(in_calendar(shown + event));
    CHECK(start_of_first(unknown.value) == "2025-12-01T23:00:00Z");
    CHECK(kept_by(unknown.value.extra) == "x-wr-timezone");
}

TEST_CASE("places with one name and organisers with one address are told apart") {
    auto const places = read_calendar(in_calendar(
        event_called("a", "DTSTART:20251201T090000Z\nLOCATION:Room 1\nGEO:14.5;121\nEND:VEVENT\n") +
        event_called("b", "DTSTART:20251201T090000Z\nLOCATION:Room 1\nGEO:-18.1;178.4\nEND:VEVENT\n")));
    REQUIRE(places.value.places.size() == 2);
    CHECK(places.value.places[1].latitude == -18.1);
    auto const organisers = read_calendar(in_calendar(
        event_called("a", "DTSTART:20251201T090000Z\nORGANIZER;CN=DPPA:mailto:e@un.example\nEND:VEVENT\n") +
        event_called("b", "DTSTART:20251201T090000Z\nORGANIZER;CN=OCHA:mailto:e@un.example\nEND:VEVENT\n")));
    CHECK(organisers.value.organisations.size() == 1);
    CHECK(kept_by(organisers.value.meetings.at(1).extra) == "organizer");
    CHECK_FALSE(organisers.value.meetings.at(0).extra);
}

TEST_CASE("words of our own that another version may have written are kept") {
    auto const got = read_calendar(
        in_event("DTSTART:20251201T090000Z\nX-PLENARY-KIND:meeting/summit\nX-PLENARY-STATUS:suspended\n"
                 "X-PLENARY-ZONE:somewhere else\n"));
    CHECK(kept_by(got.value.meetings.at(0).extra) == "x-plenary-kind x-plenary-status x-plenary-zone");
}

TEST_CASE("the end of a session goes by its own clock where that was changed") {
    auto whole = one_session();
    auto& slot = whole.meetings[0].sessions[0].slot.emplace();
    REQUIRE(scalar<instant>::parse("2025-11-02T00:30:00-04:00[America/New_York]", slot.start));
    REQUIRE(scalar<instant>::parse("2025-11-02T03:00:00-05:00[America/New_York]", slot.end.emplace()));
    auto const calendar = calendar_of(whole);
    CHECK(lines_with("X-PLENARY-ZONE", calendar) == all_said{"X-PLENARY-ZONE:-0400;America/New_York;-0500"});
    auto const described = lines_with("DESCRIPTION:Sunday", calendar);
    REQUIRE(described.size() == 1);
    CHECK(
        described[0].starts_with("DESCRIPTION:Sunday 2 November 2025\\, 00:30 "
                                 "(America/New_York\\, UTC-04:00)–03:00 (America/New_York\\, UTC-05:00)"));
    auto const got = read_calendar(calendar);
    CHECK(got.value.meetings.at(0).sessions.at(0).slot == whole.meetings[0].sessions[0].slot);
}

TEST_CASE("a meeting of which the month is known is shown on the days of its parts") {
    auto whole = one_session();
    whole.meetings[0].dates = period{.start = partial_date(2025, 12)};
    auto const calendar = calendar_of(whole);
    CHECK(lines_with("BEGIN:VEVENT", calendar).size() == 2);
    CHECK(lines_with("X-PLENARY-DERIVED", calendar) == all_said{"X-PLENARY-DERIVED:DTSTART"});
}
