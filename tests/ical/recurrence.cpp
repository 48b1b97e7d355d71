#include "ical/support.hpp"

#include "catch.hpp"

using namespace plenary;
using namespace tests;
using lines = std::vector<std::string>;

namespace {

/// The days on which an event takes place that begins on a day and has this rule.
std::string days(std::string_view start, std::string_view rule, ical::reader_options const& options = {}) {
    auto const got = read_calendar(
        in_event("DTSTART;VALUE=DATE:" + std::string(start) + "\n" + std::string(rule) + "\n"), options);
    std::string out;
    for (auto const& m : got.value.meetings) out += (out.empty() ? "" : " ") + to_text(m.dates->start);
    return out;
}
std::string by_rule(std::string_view start, std::string_view rule) {
    return days(start, "RRULE:" + std::string(rule));
}
lines found_in_rule(std::string_view event_lines, ical::reader_options const& options = {}) {
    return codes_and_lines(read_calendar(in_event(event_lines), options).findings);
}

}  // namespace

TEST_CASE("daily, weekly, monthly and yearly events recur") {
    CHECK(by_rule("20251230", "FREQ=DAILY;COUNT=4") == "2025-12-30 2025-12-31 2026-01-01 2026-01-02");
    CHECK(by_rule("20251230", "FREQ=DAILY;INTERVAL=10;UNTIL=20260119") == "2025-12-30 2026-01-09 2026-01-19");
    CHECK(by_rule("20251201", "FREQ=WEEKLY;COUNT=3") == "2025-12-01 2025-12-08 2025-12-15");
    CHECK(by_rule("20251201", "FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4") ==
          "2025-12-01 2025-12-04 2025-12-08 2025-12-11");
    CHECK(by_rule("20250131", "FREQ=MONTHLY;COUNT=3") == "2025-01-31 2025-03-31 2025-05-31");
    CHECK(by_rule("20250102", "FREQ=MONTHLY;BYDAY=1TH;COUNT=3") == "2025-01-02 2025-02-06 2025-03-06");
    CHECK(by_rule("20250131", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3") == "2025-01-31 2025-02-28 2025-03-28");
    CHECK(by_rule("20250115", "FREQ=MONTHLY;BYMONTHDAY=15,-1;COUNT=4") ==
          "2025-01-15 2025-01-31 2025-02-15 2025-02-28");
    CHECK(by_rule("20240229", "FREQ=YEARLY;COUNT=3") == "2024-02-29 2028-02-29 2032-02-29");
    CHECK(by_rule("20251201", "FREQ=YEARLY;BYMONTH=6,12;COUNT=3") == "2025-12-01 2026-06-01 2026-12-01");
    CHECK(by_rule("20251103", "FREQ=YEARLY;BYMONTH=11;BYDAY=1MO;COUNT=3") ==
          "2025-11-03 2026-11-02 2027-11-01");
    CHECK(by_rule("20250519", "FREQ=YEARLY;BYDAY=20MO;COUNT=3") == "2025-05-19 2026-05-18 2027-05-17");
    CHECK(by_rule("20250101", "FREQ=YEARLY;BYMONTHDAY=1;COUNT=3") == "2025-01-01 2025-02-01 2025-03-01");
}

TEST_CASE("limits and positions narrow a rule") {
    CHECK(by_rule("20250613", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3") ==
          "2025-06-13 2026-02-13 2026-03-13");
    CHECK(by_rule("20250131", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3") ==
          "2025-01-31 2025-02-28 2025-03-31");
    CHECK(by_rule("20250103", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3;COUNT=2") ==
          "2025-01-03 2025-02-05");
    CHECK(by_rule("20250101", "FREQ=DAILY;BYMONTH=1;BYDAY=WE;COUNT=6") ==
          "2025-01-01 2025-01-08 2025-01-15 2025-01-22 2025-01-29 2026-01-07");
    // RFC 5545, section 3.3.10: the first day of the week decides.
    CHECK(by_rule("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO") ==
          "1997-08-05 1997-08-10 1997-08-19 1997-08-24");
    CHECK(by_rule("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU") ==
          "1997-08-05 1997-08-17 1997-08-19 1997-08-31");
}

TEST_CASE("dates are added and excluded") {
    CHECK(days("20251201", "RRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20251202,20251203") ==
          "2025-12-01 2025-12-04");
    CHECK(days("20251201", "RDATE;VALUE=DATE:20260105,20260101") == "2025-12-01 2026-01-01 2026-01-05");
    CHECK(days("20251201", "RRULE:FREQ=DAILY;COUNT=2\nEXDATE;VALUE=DATE:20251201") == "2025-12-02");
}

TEST_CASE("a window and a limit end what recurs for ever") {
    ical::reader_options options{.from = date{2030, 1, 1}, .to = date{2030, 1, 15}};
    CHECK(days("20200101", "RRULE:FREQ=WEEKLY", options) == "2030-01-02 2030-01-09");
    CHECK(days("20200101", "RRULE:FREQ=MONTHLY;INTERVAL=3", options) == "2030-01-01");
    CHECK(days("20200229", "RRULE:FREQ=DAILY;COUNT=3", options) == "");
    CHECK(found_in_rule("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=WEEKLY\n", options) == lines{});
    options = {.max_occurrences = 2};
    CHECK(days("20200101", "RRULE:FREQ=WEEKLY", options) == "2020-01-01 2020-01-08");
    CHECK(found_in_rule("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=WEEKLY\n", options) ==
          lines{"ical.limit 9"});
}

TEST_CASE("rules that cannot be followed are said") {
    for (std::string const rule :
         {"FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=YEARLY;BYWEEKNO=20", "INTERVAL=2",
          "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=x", "FREQ=WEEKLY;BYDAY=2MO",
          "FREQ=MONTHLY;BYMONTHDAY=32", "RSCALE=CHINESE;FREQ=YEARLY", "FREQ=DAILY;UNTIL=never",
          "FREQ=DAILY;;BYDAY="}) {
        CAPTURE(rule);
        CHECK(found_in_rule("DTSTART;VALUE=DATE:20251201\nRRULE:" + rule + "\n") ==
              lines{"ical.recurrence 9"});
        CHECK(by_rule("20251201", rule) == "2025-12-01");
        auto const got = read_calendar(in_event("DTSTART;VALUE=DATE:20251201\nRRULE:" + rule + "\n"));
        CHECK(got);  // the rule is kept: nothing is lost
    }
}

TEST_CASE("a rule that never comes true ends") {
    CHECK(by_rule("20250101", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") == "2025-01-01");
    CHECK(by_rule("20250101", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=1000000") == "2025-01-01");
}

TEST_CASE("each occurrence of clock times keeps its clock, whatever the offset") {
    auto const got = read_with_zones(
        in_event("DTSTART;TZID=Europe/Paris:20250324T090000\nDTEND;TZID=Europe/Paris:20250324T100000\n"
                 "RRULE:FREQ=WEEKLY;UNTIL=20250407T070000Z\nEXDATE:20250331T070000Z\n"));
    REQUIRE(got.value.meetings.size() == 2);
    CHECK(to_text(got.value.meetings[0].sessions[0].slot->start) ==
          "2025-03-24T09:00:00+01:00[Europe/Paris]");
    CHECK(to_text(got.value.meetings[1].sessions[0].slot->start) ==
          "2025-04-07T09:00:00+02:00[Europe/Paris]");
    CHECK(to_text(*got.value.meetings[1].sessions[0].slot->end) == "2025-04-07T10:00:00+02:00[Europe/Paris]");
    CHECK(got.value.meetings[0].id.value == "e-20250324");
    CHECK(got.value.meetings[1].series == "Meeting");
    CHECK(got.value.meetings[1].meta->aliases[0].identifier == "e#20250407T090000");
}

TEST_CASE("an occurrence is replaced by the event that has its time as RECURRENCE-ID") {
    auto const text = in_calendar(
        "BEGIN:VEVENT\nUID:a\nSUMMARY:Weekly\nDTSTART:20251201T090000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;"
        "COUNT=3\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a\nSUMMARY:Moved\nRECURRENCE-ID:20251208T090000Z\nDTSTART:"
        "20251209T100000Z\nSTATUS:CANCELLED\nEND:VEVENT\n"
        "BEGIN:VEVENT\nUID:a\nSUMMARY:Stray\nRECURRENCE-ID:20251209T090000Z\nDTSTART:20251210T100000Z\nEND:"
        "VEVENT\n");
    auto const got = read_calendar(text);
    lines all;
    for (auto const& m : got.value.meetings) all.push_back(to_text(m.dates->start) + " " + m.title);
    CHECK(all == lines{"2025-12-01 Weekly", "2025-12-09 Moved", "2025-12-15 Weekly", "2025-12-10 Stray"});
    CHECK(got.value.meetings[1].status == programme_status::cancelled);
    CHECK(codes_and_lines(got.findings) == lines{"ical.override 18"});
}

namespace {

/// A weekly hour in Paris over the change of clocks, and what else is said of it.
reading<record> weekly_with(std::string const& others, ical::reader_options const& options = {}) {
    return read_with_zones(
        in_calendar("BEGIN:VEVENT\nUID:a\nSUMMARY:Weekly\nDTSTART;TZID=Europe/Paris:20250310T090000\n"
                    "DTEND;TZID=Europe/Paris:20250310T100000\nRRULE:FREQ=WEEKLY;COUNT=5\nEND:VEVENT\n" +
                    others),
        options);
}
std::string replacing(std::string const& recurrence_id, std::string const& event_lines) {
    return "BEGIN:VEVENT\nUID:a\nSUMMARY:Moved\nRECURRENCE-ID;" + recurrence_id + "\n" + event_lines +
           "END:VEVENT\n";
}
lines slots_of(record const& r) {
    lines out;
    for (auto const& m : r.meetings) {
        auto const& slot = *m.sessions.at(0).slot;
        out.push_back(m.title + " " + to_text(slot.start).substr(0, 22) + " " +
                      (slot.end ? to_text(*slot.end).substr(11, 5) : "?"));
    }
    return out;
}

}  // namespace

TEST_CASE("RANGE=THISANDFUTURE moves the occurrences that follow, but for those replaced themselves") {
    auto const to_afternoon =
        replacing("RANGE=THISANDFUTURE;TZID=Europe/Paris:20250317T090000",
                  "DTSTART;TZID=Europe/Paris:20250318T140000\nDTEND;TZID=Europe/Paris:20250318T153000\n");
    auto const one = replacing("TZID=Europe/Paris:20250331T090000",
                               "DTSTART;TZID=Europe/Paris:20250331T110000\nDURATION:PT1H\n");
    auto const got = weekly_with(to_afternoon + one);
    CHECK(codes_and_lines(got.findings) == lines{});
    CHECK(slots_of(got.value) ==
          lines{"Weekly 2025-03-10T09:00:00+01 10:00", "Moved 2025-03-18T14:00:00+01 15:30",
                "Moved 2025-03-25T14:00:00+01 15:30", "Moved 2025-03-31T11:00:00+02 12:00",
                "Moved 2025-04-08T14:00:00+02 15:30"});
    // What was replaced need not be in the window for what follows to be.
    auto const late = weekly_with(to_afternoon, {.from = date{2025, 4, 1}});
    CHECK(slots_of(late.value).front() == "Moved 2025-04-08T14:00:00+02 15:30");
}

TEST_CASE("what RANGE=THISANDFUTURE moves in UTC goes by the clock of the series") {
    auto const got = weekly_with(replacing("RANGE=thisandfuture:20250324T080000Z",
                                           "DTSTART:20250324T100000Z\nDURATION:PT30M\nSTATUS:CANCELLED\n"));
    CHECK(codes_and_lines(got.findings) == lines{});
    CHECK(slots_of(got.value) ==
          lines{"Weekly 2025-03-10T09:00:00+01 10:00", "Weekly 2025-03-17T09:00:00+01 10:00",
                "Moved 2025-03-24T10:00:00Z 10:30", "Moved 2025-03-31T11:00:00+02 11:30",
                "Moved 2025-04-07T11:00:00+02 11:30"});
    CHECK(got.value.meetings[4].status == programme_status::cancelled);
}

TEST_CASE("the last of several with RANGE=THISANDFUTURE holds") {
    auto const from = [](std::string const& day, std::string const& start) {
        return replacing("RANGE=THISANDFUTURE;TZID=Europe/Paris:" + day + "T090000",
                         "DTSTART;TZID=Europe/Paris:" + start + "\nDURATION:PT1H\n");
    };
    auto const got = weekly_with(from("20250407", "20250407T080000") + from("20250317", "20250317T150000"));
    CHECK(slots_of(got.value) ==
          lines{"Weekly 2025-03-10T09:00:00+01 10:00", "Moved 2025-03-17T15:00:00+01 16:00",
                "Moved 2025-03-24T15:00:00+01 16:00", "Moved 2025-03-31T15:00:00+02 16:00",
                "Moved 2025-04-07T08:00:00+02 09:00"});
}

TEST_CASE("another RANGE is said and kept, and replaces one occurrence") {
    auto const got = weekly_with(replacing("RANGE=THISANDPRIOR;TZID=Europe/Paris:20250317T090000",
                                           "DTSTART;TZID=Europe/Paris:20250317T140000\n"));
    CHECK(codes_and_lines(got.findings) == lines{"ical.value 14"});
    CHECK(slots_of(got.value)[1] == "Moved 2025-03-17T14:00:00+01 ?");
    CHECK(slots_of(got.value)[2] == "Weekly 2025-03-24T09:00:00+01 10:00");
    CHECK(got.value.meetings[1].extra->at(0).value.items.at(0).items.at(0).text == "recurrence-id");
}

TEST_CASE("a session that recurs is in the meeting, or in the occurrence of the same day") {
    auto const session =
        "BEGIN:VEVENT\nUID:s\nSUMMARY:Session\nRELATED-TO:m\nDTSTART:20251201T090000Z\nRRULE:FREQ=DAILY;"
        "COUNT=2\nEND:VEVENT\n";
    auto const week = read_calendar(
        in_calendar("BEGIN:VEVENT\nUID:m\nSUMMARY:Week\nDTSTART:20251201\nDTEND:20251203\nEND:VEVENT\n" +
                    std::string(session)));
    REQUIRE(week.value.meetings.size() == 1);
    CHECK(week.value.meetings[0].sessions.size() == 2);
    auto const daily =
        read_calendar(in_calendar("BEGIN:VEVENT\nUID:m\nSUMMARY:Day\nDTSTART;VALUE=DATE:20251201\nRRULE:FREQ="
                                  "DAILY;COUNT=2\nEND:VEVENT\n" +
                                  std::string(session)));
    REQUIRE(daily.value.meetings.size() == 2);
    CHECK(daily.value.meetings[1].sessions[0].id.value == "s-20251202");
}
