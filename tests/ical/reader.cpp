#include "ical/support.hpp"
#include "support/whole.hpp"

#include <plenary/ical/codes.hpp>

#include "catch.hpp"

#include <algorithm>

using namespace plenary;
using namespace tests;
using lines = std::vector<std::string>;

namespace {

meeting first_meeting(std::string_view event_lines, ical::reader_options const& options = {}) {
    auto const got = read_calendar(in_event(event_lines), options);
    REQUIRE(got.value.meetings.size() == 1);
    return got.value.meetings[0];
}
lines found(std::string_view text) {
    return codes_and_lines(read_calendar(text).findings);
}
lines found_in_event(std::string_view event_lines) {
    return found(in_event(event_lines));
}
std::string dates(std::string_view event_lines) {
    auto const m = first_meeting(event_lines);
    if (!m.dates) return "none";
    return to_text(m.dates->start) + (m.dates->end ? ".." + to_text(*m.dates->end) : "");
}
std::string times_of(std::string_view event_lines, ical::reader_options const& options = {}) {
    auto const m = first_meeting(event_lines, options);
    if (m.sessions.empty() || !m.sessions[0].slot) return "none";
    auto const& s = *m.sessions[0].slot;
    return to_text(s.start) + (s.end ? " " + to_text(*s.end) : "");
}
/// The names of the properties that the first meeting keeps.
lines kept(record const& r) {
    lines out;
    auto const& extra = r.meetings.at(0).extra;
    if (!extra) return out;
    for (auto const& item : (*extra)[0].value.items) out.push_back(item.items[0].text);
    return out;
}

}  // namespace

TEST_CASE("an event on days is a meeting, its end is exclusive") {
    CHECK(dates("DTSTART;VALUE=DATE:20251201\nDTEND;VALUE=DATE:20251206\n") == "2025-12-01..2025-12-05");
    CHECK(dates("DTSTART;VALUE=DATE:20251201\n") == "2025-12-01");
    CHECK(dates("DTSTART;VALUE=DATE:20251201\nDURATION:P2D\n") == "2025-12-01..2025-12-02");
    CHECK(dates("DTSTART;VALUE=DATE:20251201\nDTEND;VALUE=DATE:20251201\n") == "2025-12-01");
}

TEST_CASE("an event at clock times is a meeting with one session") {
    auto const m = first_meeting("DTSTART:20251201T010000Z\nDTEND:20251201T020000Z\n");
    CHECK(m.dates->start == partial_date(2025, 12, 1));
    REQUIRE(m.sessions.size() == 1);
    CHECK(m.sessions[0].title == "Meeting");
    CHECK(m.sessions[0].id.value == "e-session");
    CHECK(times_of("DTSTART:20251201T010000Z\nDTEND:20251201T020000Z\n") ==
          "2025-12-01T01:00:00Z 2025-12-01T02:00:00Z");
    CHECK(dates("DTSTART:20251201T220000Z\nDTEND:20251202T000000Z\n") == "2025-12-01");
}

TEST_CASE("properties become fields") {
    auto const got = read_calendar(
        in_calendar("BEGIN:VEVENT\nUID:a@example.org\nDTSTAMP:20250101T000000Z\nCREATED:"
                    "20240101T000000Z\nSEQUENCE:3\nSUMMARY:A\\, b\\nc\n"
                    "DTSTART;VALUE=DATE:20251201\nSTATUS:CONFIRMED\nLOCATION:Room 1\\, Manila\nGEO:14.5;121\n"
                    "ORGANIZER;CN=\"Group, the\":MAILTO:g@example.org\nEND:VEVENT\n"));
    CHECK(codes_and_lines(got.findings) == lines{});
    auto const& m = got.value.meetings.at(0);
    CHECK(m.title == "A, b\nc");
    CHECK(m.id.value == "a-example.org");
    CHECK(m.status == programme_status::confirmed);
    CHECK(m.meta->aliases[0].identifier == "a@example.org");
    CHECK(m.meta->revision == 3u);
    CHECK(to_text(*m.meta->created) == "2024-01-01T00:00:00Z");
    CHECK(to_text(*m.meta->modified) == "2025-01-01T00:00:00Z");
    CHECK(got.value.places.at(0).name == "Room 1, Manila");
    CHECK(got.value.places[0].latitude == 14.5);
    CHECK(m.place->value == got.value.places[0].id.value);
    CHECK(got.value.organisations.at(0).name == "Group, the");
    CHECK(got.value.organisations[0].meta->aliases[0].identifier == "g@example.org");
    CHECK(m.conveners.at(0).organisation->value == "group-the");
    CHECK(got.value.title == "Calendar");
}

TEST_CASE("RELATED-TO makes sessions, and meetings of what has parts") {
    auto const event = [](std::string const& uid, std::string const& parent) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + uid + "\nDTSTART:20251201T010000Z\n" +
               (parent.empty() ? "" : "RELATED-TO:" + parent + "\n") + "END:VEVENT\n";
    };
    auto const got = read_calendar(in_calendar(event("s", "m") + event("m", "w") + event("w", "") +
                                               event("x", "gone") + event("y", "y")));
    lines all;
    for (auto const& m : got.value.meetings)
        all.push_back(m.id.value + " in " + (m.parent ? m.parent->value : "") + " with " +
                      std::to_string(m.sessions.size()));
    CHECK(all == lines{"m in w with 2", "w in  with 1", "x in  with 1", "y in  with 1"});
    CHECK(got.value.meetings[0].sessions[1].id.value == "s");
}

TEST_CASE("RELATED-TO that names nothing is said and kept") {
    std::string const start = "DTSTART;VALUE=DATE:20251201\n";
    auto const gone = read_calendar(in_event(start + "RELATED-TO;RELTYPE=PARENT:gone\n"));
    CHECK(codes_and_lines(gone.findings) == lines{"ical.parent 9"});
    CHECK(kept(gone.value) == lines{"related-to"});
    // Once, too, where it says more.
    auto const odd = read_calendar(in_event(start + "RELATED-TO;X-Q=1:gone\n"));
    CHECK(codes_and_lines(odd.findings) == lines{"ical.parent 9"});
    CHECK(kept(odd.value) == lines{"related-to"});
    auto const itself = read_calendar(in_event(start + "RELATED-TO:e\n"));
    CHECK(codes_and_lines(itself.findings) == lines{"ical.parent 9"});
    CHECK(kept(itself.value) == lines{"related-to"});
    // Said once, of a session and of what recurs.
    auto const session = read_calendar(in_event(start + "RELATED-TO:gone\nX-PLENARY-KIND:session/panel\n"));
    CHECK(codes_and_lines(session.findings) == lines{"ical.parent 4"});
    CHECK(kept(session.value) == lines{"related-to"});
    auto const daily = read_calendar(in_event(start + "X-A:b\nRELATED-TO:gone\nRRULE:FREQ=DAILY;COUNT=3\n"));
    CHECK(codes_and_lines(daily.findings) == lines{"ical.parent 10"});
    CHECK(kept(daily.value) == lines{"x-a", "rrule", "related-to"});
    CHECK(!daily.value.meetings.at(1).extra);
}

TEST_CASE("files in the wild are read") {
    auto const wild =
        "\xEF\xBB\xBF"
        "begin:vcalendar\r\r\nversion:2.0\n\n"
        "Begin:VEvent\ruid:1\nsummary;language=en:A long\n\t title in\n  two\nDtStart;value=date:2025-12-01\n"
        "x-other;a=\"b:c;d\":e\nend:vevent\nEND:VCALENDAR";
    auto const got = read_calendar(wild);
    CHECK(got.value.meetings.at(0).title == "A long title in two");
    CHECK(to_text(got.value.meetings[0].dates->start) == "2025-12-01");
    CHECK(kept(got.value) == lines{"summary", "x-other"});
    CHECK(to_json(got.value).find(R"(["x-other",{"a":"b:c;d"},"unknown","e"])") != std::string::npos);
    CHECK(codes_and_lines(got.findings) == lines{"ical.form 10"});
}

TEST_CASE("what cannot be read is said with its line, and kept") {
    CHECK(found_in_event("DTSTART:yesterday\n") == lines{"ical.missing 4", "ical.value 8"});
    CHECK(found_in_event("DTSTART:20251301\n") == lines{"ical.missing 4", "ical.value 8"});
    CHECK(found_in_event("DTSTART;VALUE=DATE:20251201\nSTATUS:MAYBE\nGEO:here\nSEQUENCE:-1\nDURATION:"
                         "long\nnot a property\n") ==
          lines{"ical.value 9", "ical.value 10", "ical.value 11", "ical.value 12", "ical.syntax 13"});
    auto const got =
        read_calendar(in_event("DTSTART;VALUE=DATE:20251201\nSTATUS:MAYBE\nGEO:here\nnot a property\n"));
    CHECK(kept(got.value) == lines{"status", "geo", ""});
    CHECK(found_in_event("DTSTART:20251201T020000Z\nDTEND:20251201T010000Z\n") == lines{"ical.order 9"});
    CHECK(found_in_event("DTSTART:20251201T020000Z\nDTEND;VALUE=DATE:20251202\n") == lines{"ical.order 9"});
    CHECK(found_in_event("DTSTART;VALUE=DATE:20251201\nX:\xFF\n") == lines{"read.utf-8 9"});
}

TEST_CASE("lines that say more than what was understood are kept, too") {
    auto const got = read_with_zones(
        in_event("DTSTART;TZID=Europe/Paris;VALUE=DATE-TIME:20251201T090000\nSTATUS;X-FOO=bar:CONFIRMED\n"
                 "ORGANIZER;CN=Jane;SENT-BY=\"mailto:s@example.org\":mailto:j@example.org\n"
                 "RRULE:FREQ=DAILY;COUNT=2\nEXDATE;TZID=Europe/Paris:20251202T090000\n"
                 "LOCATION;LANGUAGE=en:Hall\n"));
    CHECK(codes_and_lines(got.findings) == lines{});
    CHECK(kept(got.value) == lines{"status", "organizer", "rrule", "location"});
    CHECK(to_json(got.value).find(R"(["organizer",{"cn":"Jane","sent-by":"mailto:s@example.org"},)") !=
          std::string::npos);
    // Their values hold all the same.
    auto const& m = got.value.meetings[0];
    CHECK(m.status == programme_status::confirmed);
    CHECK(got.value.places.at(0).name == "Hall");
    CHECK(got.value.organisations.at(0).name == "Jane");
    auto const named = read_calendar("BEGIN:VCALENDAR\nNAME;LANGUAGE=en:Calendar\nEND:VCALENDAR\n");
    CHECK(named.value.title == "Calendar");
    CHECK(named.value.extra->at(0).value.items.at(0).items.at(0).text == "name");
    CHECK(kept(read_calendar(in_event("DTSTART;VALUE=DATE:20251201\nX:y\n")).value) == lines{"x"});
}

TEST_CASE("every finding has a hint") {
    for (auto const& kind : ical::codes::all) CHECK(!kind.hint.empty());
}

TEST_CASE("files that are no calendar, or end too early, are said to be") {
    CHECK(found("") == lines{"ical.no-calendar 1"});
    CHECK(found("hello\n") == lines{"ical.syntax 1", "ical.no-calendar 1"});
    CHECK(found("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART;VALUE=DATE:20251201\n") ==
          lines{"ical.nesting 1", "ical.nesting 2"});
    CHECK(found(in_calendar("END:VEVENT\n")) == lines{"ical.nesting 4"});
    CHECK(found(in_calendar("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n")) == lines{"ical.component 4"});
    CHECK(codes_and_lines(read_calendar(in_event(""), {.max_size = 10}).findings) == lines{"read.size 1"});
    CHECK(found(std::string("\xFF\xFE"
                            "B\0E\0",
                            6)) == lines{"read.utf-8 1"});  // UTF-16
    std::string deep;
    for (int i = 0; i != 1'000; ++i) deep += "BEGIN:X\n";
    auto const in_deep = found(in_calendar(deep));
    CHECK(in_deep.front() == "ical.nesting 1");
    CHECK(std::count_if(in_deep.begin(), in_deep.end(),
                        [](auto const& each) { return each.starts_with("read.depth"); }) == 1);
}

TEST_CASE("CLASS of another program makes an event one for few, and is said and kept") {
    std::string const start = "DTSTART;VALUE=DATE:20251201\n";
    for (std::string const secret : {"CONFIDENTIAL", "private", "X-STAFF"}) {
        CAPTURE(secret);
        auto const got = read_calendar(in_event(start + "CLASS:" + secret + "\n"));
        CHECK(codes_and_lines(got.findings) == lines{"ical.class 9"});
        CHECK(got.value.meetings.at(0).meta->sharing->label == sharing_label::amber_strict);
        CHECK(kept(got.value) == lines{"class"});
    }
    auto const open = read_calendar(in_event(start + "CLASS:PUBLIC\n"));
    CHECK(codes_and_lines(open.findings) == lines{});
    CHECK(!open.value.meetings.at(0).meta->sharing);
}

TEST_CASE("a label holds before CLASS, and one that cannot be read is red") {
    auto const label_of = [](std::string_view event_lines) {
        return first_meeting(phrase("DTSTART;VALUE=DATE:20251201\n", event_lines)).meta->sharing->label;
    };
    CHECK(label_of("CLASS:CONFIDENTIAL\nX-PLENARY-SHARING:green\n") == sharing_label::green);
    CHECK(label_of("X-PLENARY-SHARING:green\nX-PLENARY-SHARING:amber\n") == sharing_label::amber);
    for (std::string const unread : {"AMBR", ""}) {
        auto const event = "DTSTART;VALUE=DATE:20251201\nX-PLENARY-SHARING:" + unread + "\n";
        CHECK(first_meeting(event).meta->sharing->label == sharing_label::red);
        CHECK(found_in_event(event) == lines{"ical.value 9"});
        CHECK(kept(read_calendar(in_event(event)).value) == lines{"x-plenary-sharing"});
    }
    auto const whole = read_calendar(in_calendar("X-PLENARY-SHARING:?\n"));
    CHECK(whole.value.meta->sharing->label == sharing_label::red);
    CHECK(codes_and_lines(whole.findings) == lines{"ical.value 4"});
}

TEST_CASE("two events with one UID are said, and are two meetings all the same") {
    std::string const event = "BEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART;VALUE=DATE:20251201\nEND:VEVENT\n";
    auto const got = read_calendar(in_calendar(event + event));
    CHECK(codes_and_lines(got.findings) == lines{"ical.uid-repeated 9"});
    REQUIRE(got.value.meetings.size() == 2);
    CHECK(got.value.meetings[0].id.value != got.value.meetings[1].id.value);
    auto const replaced =
        "BEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART;VALUE=DATE:20251202\n"
        "RECURRENCE-ID;VALUE=DATE:20251201\nEND:VEVENT\n";
    auto const daily =
        "BEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART;VALUE=DATE:20251201\n"
        "RRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n";
    CHECK(found(in_calendar(phrase(daily, replaced))) == lines{});
}

TEST_CASE("a time without a zone is said, and taken for the caller's or the calendar's zone") {
    auto const event = "DTSTART:20251201T090000\n";
    CHECK(times_of(event) == "none");
    CHECK(first_meeting(event).dates->start == partial_date(2025, 12, 1));
    CHECK(found_in_event(event) == lines{"ical.floating 8"});
    CHECK(kept(read_calendar(in_event(event)).value) == lines{"dtstart"});
    auto const in_paris = read_with_zones(in_event(event), {.zone = "Europe/Paris"});
    CHECK(to_text(in_paris.value.meetings[0].sessions[0].slot->start) ==
          "2025-12-01T09:00:00+01:00[Europe/Paris]");
    CHECK(codes_and_lines(in_paris.findings) == lines{"ical.floating 8"});
    auto const named = read_with_zones(in_calendar(
        "X-WR-TIMEZONE:Asia/Manila\nBEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART:20251201T090000\nEND:VEVENT\n"));
    CHECK(to_text(named.value.meetings[0].sessions[0].slot->start) ==
          "2025-12-01T09:00:00+08:00[Asia/Manila]");
}

TEST_CASE("a time without a zone goes by its own calendar of several") {
    auto const in_zone = [](std::string const& line, std::string const& uid) {
        return in_calendar(line + "BEGIN:VEVENT\nUID:" + uid +
                           "\nSUMMARY:b\nDTSTART:20251201T090000\nEND:VEVENT\n");
    };
    auto const text = in_zone("X-WR-TIMEZONE:Asia/Manila\n", "a") +
                      in_zone("X-WR-TIMEZONE:Europe/Paris\n", "b") + in_zone("", "c");
    auto const starts = [](record const& r) {
        lines out;
        for (auto const& m : r.meetings)
            out.push_back(m.sessions.empty() ? "none" : to_text(m.sessions[0].slot->start));
        return out;
    };
    CHECK(starts(read_with_zones(text).value) ==
          lines{"2025-12-01T09:00:00+08:00[Asia/Manila]", "2025-12-01T09:00:00+01:00[Europe/Paris]", "none"});
    CHECK(starts(read_with_zones(text, {.zone = "Asia/Manila"}).value) ==
          lines(3, "2025-12-01T09:00:00+08:00[Asia/Manila]"));
}

namespace {

std::string with_zone(std::string const& tzid, std::string const& parts, std::string const& start) {
    return in_calendar("BEGIN:VTIMEZONE\nTZID:" + tzid + "\n" + parts +
                       "END:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nSUMMARY:b\nDTSTART;TZID=" + tzid + ":" + start +
                       "\nEND:VEVENT\n");
}
std::string const paris_parts =
    "BEGIN:STANDARD\nDTSTART:16011028T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-"
    "1SU;BYMONTH=10\nEND:STANDARD\n"
    "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-"
    "1SU;BYMONTH=3\nEND:DAYLIGHT\n";
std::string start_in(std::string const& tzid, std::string const& parts, std::string const& start) {
    auto const got = read_calendar(with_zone(tzid, parts, start));
    auto const& all = got.value.meetings.at(0).sessions;
    return all.empty() ? "none" : to_text(all[0].slot->start);
}

}  // namespace

TEST_CASE("times with a TZID are found by the calendar's own VTIMEZONE") {
    CHECK(start_in("Europe/Paris", paris_parts, "20250701T090000") ==
          "2025-07-01T09:00:00+02:00[Europe/Paris]");
    CHECK(start_in("Europe/Paris", paris_parts, "20251201T090000") ==
          "2025-12-01T09:00:00+01:00[Europe/Paris]");
    // The hour that comes twice, and the one that does not come.
    CHECK(start_in("Europe/Paris", paris_parts, "20251026T023000") ==
          "2025-10-26T02:30:00+02:00[Europe/Paris]");
    CHECK(start_in("Europe/Paris", paris_parts, "20250330T023000") ==
          "2025-03-30T03:30:00+02:00[Europe/Paris]");
    CHECK(start_in("W. Europe Standard Time", paris_parts, "20251201T090000") == "2025-12-01T09:00:00+01:00");
    CHECK(found(with_zone("W. Europe Standard Time", paris_parts, "20251201T090000")) ==
          lines{"ical.zone-name 22"});
    CHECK(start_in("X/Own",
                   "BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0530\nRDATE:"
                   "20250101T000000\nEND:STANDARD\n",
                   "20250601T090000") == "2025-06-01T09:00:00+05:30[X/Own]");
    CHECK(start_in("Empty", "", "20251201T090000") == "none");
}

TEST_CASE("a zone whose rule cannot be followed would give wrong times, which is an error") {
    auto const got = read_calendar(with_zone("X/Own",
                                             "BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0500\n"
                                             "TZOFFSETTO:+0530\nRRULE:FREQ=FORTNIGHTLY\nEND:STANDARD\n",
                                             "20250601T090000"));
    CHECK(codes_and_lines(got.findings) == lines{"ical.value 10"});
    CHECK_FALSE(got);
}

TEST_CASE("a TZID that nobody knows is said") {
    CHECK(found_in_event("DTSTART;TZID=Nowhere:20251201T090000\n") == lines{"ical.zone-unknown 8"});
    CHECK(dates("DTSTART;TZID=Nowhere:20251201T090000\n") == "2025-12-01");
    auto const got = read_with_zones(in_event("DTSTART;TZID=America/New_York:20250309T023000\n"));
    CHECK(to_text(got.value.meetings[0].sessions[0].slot->start) ==
          "2025-03-09T03:30:00-04:00[America/New_York]");
    auto const twice = read_with_zones(in_event("DTSTART;TZID=America/New_York:20251102T013000\n"));
    CHECK(to_text(twice.value.meetings[0].sessions[0].slot->start) ==
          "2025-11-02T01:30:00-04:00[America/New_York]");
}

TEST_CASE("hours are as long as ever when the clock is changed") {
    auto const got = read_with_zones(in_event("DTSTART;TZID=Europe/Paris:20250330T013000\nDURATION:PT2H\n"));
    CHECK(to_text(*got.value.meetings[0].sessions[0].slot->end) == "2025-03-30T04:30:00+02:00[Europe/Paris]");
}
