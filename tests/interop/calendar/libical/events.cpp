#include <libical/ical.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

// usage: events CALENDAR.ics
//
// The events of a calendar as libical understands them, one a line: UID, start and end in UTC or as
// days, status. Fails where libical finds an error.

namespace {

std::string said(icaltimetype when) {
    if (!when.is_date) when = icaltime_convert_to_zone(when, icaltimezone_get_utc_timezone());
    return icaltime_as_ical_string(when);
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    std::ifstream in(arguments[1], std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    auto* const calendar = icalparser_parse_string(text.c_str());
    if (!calendar || icalcomponent_count_errors(calendar) != 0 || !icalrestriction_check(calendar)) {
        std::cerr << arguments[1] << ": libical finds errors\n";
        return 1;
    }
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        auto const start = icalcomponent_get_dtstart(event), end = icalcomponent_get_dtend(event);
        std::cout << icalcomponent_get_uid(event) << ' ' << said(start) << ' '
                  << said(icaltime_is_null_time(end) ? start : end) << ' '
                  << icalproperty_status_to_string(icalcomponent_get_status(event)) << '\n';
    }
    icalcomponent_free(calendar);
}
