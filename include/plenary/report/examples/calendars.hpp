#pragma once

#include "plenary/report/examples/kind_example.hpp"

#include <string>

namespace plenary::examples {

/// For the kinds of findings in calendars.
inline constexpr std::array calendar_examples{
    kind_example{{"ical.no-calendar", R"(BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.syntax", R"(DTSTART;VALUE=DATE:20260310
DESCRIPTION:Safe
migration)",
                  R"(DTSTART;VALUE=DATE:20260310
DESCRIPTION:Safe
  migration)"},
                 snippet::event},
    kind_example{{"ical.nesting", R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.kept", R"(DTSTART;VALUE=DATE:20260310
X-BUDGET:12000)",
                  "DTSTART;VALUE=DATE:20260310"},
                 snippet::event},
    kind_example{{"ical.component", R"(BEGIN:VCALENDAR
BEGIN:VTODO
UID:1
SUMMARY:Workshop
END:VTODO
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.value", R"(DTSTART;VALUE=DATE:20260310
STATUS:AGREED)",
                  R"(DTSTART;VALUE=DATE:20260310
STATUS:CONFIRMED)"},
                 snippet::event},
    kind_example{{"ical.form", "DTSTART;VALUE=DATE:2026-03-10", "DTSTART;VALUE=DATE:20260310"},
                 snippet::event},
    kind_example{{"ical.missing", R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20260310
END:VEVENT
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.uid-repeated", R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
BEGIN:VEVENT
UID:1
SUMMARY:Visit
DTSTART;VALUE=DATE:20260311
END:VEVENT
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Visit
DTSTART;VALUE=DATE:20260311
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.floating", "DTSTART:20260310T090000", "DTSTART;TZID=Asia/Manila:20260310T090000"},
                 snippet::event},
    kind_example{{"ical.zone-unknown", "DTSTART;TZID=Asia/Manilla:20260310T090000",
                  "DTSTART;TZID=Asia/Manila:20260310T090000"},
                 snippet::event},
    kind_example{{"ical.zone-name", R"(BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Manila
BEGIN:STANDARD
DTSTART:19900101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;TZID=Manila:20260310T090000
END:VEVENT
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Asia/Manila
BEGIN:STANDARD
DTSTART:19900101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;TZID=Asia/Manila:20260310T090000
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.order", R"(DTSTART:20260310T090000Z
DTEND:20260310T083000Z)",
                  R"(DTSTART:20260310T090000Z
DTEND:20260310T103000Z)"},
                 snippet::event},
    kind_example{{"ical.recurrence", R"(DTSTART;VALUE=DATE:20260310
RRULE:FREQ=FORTNIGHTLY;COUNT=3)",
                  R"(DTSTART;VALUE=DATE:20260310
RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3)"},
                 snippet::event},
    kind_example{{"ical.limit", R"(DTSTART;VALUE=DATE:20260310
RRULE:FREQ=WEEKLY)",
                  R"(DTSTART;VALUE=DATE:20260310
RRULE:FREQ=WEEKLY;COUNT=10)"},
                 snippet::event},
    kind_example{{"ical.override", R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;VALUE=DATE:20260315
SUMMARY:Field day
DTSTART;VALUE=DATE:20260316
END:VEVENT
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:1
RECURRENCE-ID;VALUE=DATE:20260312
SUMMARY:Field day
DTSTART;VALUE=DATE:20260316
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.parent", R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Opening
DTSTART:20260310T010000Z
RELATED-TO:3
X-PLENARY-KIND:session/opening
END:VEVENT
END:VCALENDAR)",
                  R"(BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Workshop
DTSTART;VALUE=DATE:20260310
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Opening
DTSTART:20260310T010000Z
RELATED-TO:1
X-PLENARY-KIND:session/opening
END:VEVENT
END:VCALENDAR)"},
                 snippet::calendar},
    kind_example{{"ical.class", R"(DTSTART;VALUE=DATE:20260310
CLASS:PRIVATE)",
                  R"(DTSTART;VALUE=DATE:20260310
CLASS:CONFIDENTIAL
X-PLENARY-SHARING:amber)"},
                 snippet::event},
};

/// What stands in the calendar of an example before the lines of its event.
inline constexpr std::string_view before_event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Workshop\n";

/// A calendar with these lines in its event.
inline std::string as_calendar(std::string_view event_lines) {
    return std::string(before_event).append(event_lines).append("\nEND:VEVENT\nEND:VCALENDAR");
}

}  // namespace plenary::examples
