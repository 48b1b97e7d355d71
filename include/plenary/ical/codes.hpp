#pragma once

#include "plenary/diagnose/diagnostic.hpp"

#include <array>

/// What reading a calendar can find beside what reading any format can. Notes mean that nothing is lost;
/// warnings that something is not as its author meant it; errors that something could not be read.
namespace plenary::ical::codes {

inline constexpr finding_kind no_calendar{"ical.no-calendar", severity::error,
                                          "A file has a calendar in it: BEGIN:VCALENDAR.",
                                          "check that this is an iCalendar file"};
inline constexpr finding_kind syntax{"ical.syntax", severity::error,
                                     "A line has a name, a colon and a value (RFC 5545, section 3.1).",
                                     "begin lines that go on with a space"};
inline constexpr finding_kind nesting{"ical.nesting", severity::warning, "Every BEGIN has its END.",
                                      "add or remove the line that has no counterpart"};
inline constexpr finding_kind kept{"ical.kept", severity::note,
                                   "What a record has no place for is kept as it came.",
                                   "it is in the member `icalendar` of what it belongs to"};
inline constexpr finding_kind component{"ical.component", severity::warning,
                                        "A calendar holds events and time zones.",
                                        "tasks, journals and alarms are kept, but make no meetings"};
inline constexpr finding_kind value{"ical.value", severity::error, "A value has the form of its property.",
                                    "see RFC 5545 for the form; the line is kept as it came"};
inline constexpr finding_kind form{"ical.form", severity::note, "A value is written as RFC 5545 wants it.",
                                   "it was understood; other programs may not"};
inline constexpr finding_kind missing{"ical.missing", severity::warning,
                                      "An event has a UID, a start and a summary.",
                                      "add the property: other programs need it"};
inline constexpr finding_kind repeated{"ical.uid-repeated", severity::warning, "No two events have one UID.",
                                       "give each event its own UID, or RECURRENCE-ID to occurrences of one"};
inline constexpr finding_kind floating{"ical.floating", severity::warning, "A clock time has a time zone.",
                                       "say in which zone times without one are meant, or add TZID"};
inline constexpr finding_kind zone_unknown{"ical.zone-unknown", severity::error,
                                           "A TZID names a VTIMEZONE of the calendar, or an IANA time zone.",
                                           "add the VTIMEZONE, or pass a zone provider that knows the name"};
inline constexpr finding_kind zone_name{"ical.zone-name", severity::note,
                                        "A TZID is the name of an IANA time zone.",
                                        "only the offset was taken from its VTIMEZONE"};
inline constexpr finding_kind order{"ical.order", severity::warning, "An event ends after it starts.",
                                    "the end was left out of the times; it is kept as it came"};
inline constexpr finding_kind recurrence{"ical.recurrence", severity::warning,
                                         "A recurrence is one that can be followed.",
                                         "it is kept, but what it adds did not come in; list it as RDATE"};
inline constexpr finding_kind limit{"ical.limit", severity::warning,
                                    "An event recurs no more often than the reader was told to accept.",
                                    "narrow the window of dates, or raise the limit"};
inline constexpr finding_kind override_unmatched{"ical.override", severity::warning,
                                                 "A RECURRENCE-ID is the time of an occurrence.",
                                                 "it came in as an event of its own"};
inline constexpr finding_kind parent{"ical.parent", severity::warning,
                                     "A session or visit is part of a meeting of the calendar.",
                                     "it became a meeting of its own; add the meeting that RELATED-TO names"};
inline constexpr finding_kind classified{
    "ical.class", severity::warning, "An event that is not for everybody has a label.",
    "ask for what amber_strict may see, or give the event another label with X-PLENARY-SHARING"};

/// All of them, for catalogues.
inline constexpr std::array all{
    no_calendar, syntax,    nesting,      kept,      component, value,      form,  missing,
    repeated,    floating,  zone_unknown, zone_name, order,     recurrence, limit, override_unmatched,
    parent,      classified};

}  // namespace plenary::ical::codes
