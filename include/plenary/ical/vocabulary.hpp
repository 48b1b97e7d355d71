#pragma once

#include "plenary/model/meeting.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

// What writing and reading must agree on: properties of the project's own, and words of RFC 5545.

namespace plenary::ical {

/// What an event is: "meeting/annual_meeting", "session/panel" or "site_visit".
inline constexpr char kind_property[] = "X-PLENARY-KIND";
/// Names of properties of the event that the record does not state, such as the title of a visit
/// that has none: they are for people.
inline constexpr char derived_property[] = "X-PLENARY-DERIVED";
/// Where the thing stands, where STATUS cannot say it.
inline constexpr char status_property[] = "X-PLENARY-STATUS";
/// Id, name, locality, country, address and time zone of the place; GEO has its coordinates.
inline constexpr char place_property[] = "X-PLENARY-PLACE";
/// The offset and the zone of clock times that are written in UTC: "+0800;Asia/Manila"; where the clock
/// is changed in between, the offset of the end as well.
inline constexpr char zone_property[] = "X-PLENARY-ZONE";
/// The label of the Traffic Light Protocol, by its name in a record: CLASS cannot tell them apart.
inline constexpr char sharing_property[] = "X-PLENARY-SHARING";
/// CLASS (RFC 5545, section 3.8.1.3) of what has one above clear.
inline constexpr char confidential_class[] = "CONFIDENTIAL";
inline constexpr char room_property[] = "X-PLENARY-ROOM";
/// The record's id, for the whole calendar.
inline constexpr char record_property[] = "X-PLENARY-RECORD";

/// INTEGER ends here (RFC 5545, section 3.3.8), and with it SEQUENCE.
inline constexpr std::uint64_t greatest_integer = 2'147'483'647;

/// The member that keeps what a record has no place for, as jCal (RFC 7265).
inline constexpr std::string_view kept_member = "icalendar";
/// The scheme of an alias that is the UID of an event, and that of one which is one of the
/// occurrences of an event that recurs: UID#20251201T010000Z.
inline constexpr std::string_view uid_scheme = "icalendar";
inline constexpr std::string_view occurrence_scheme = "icalendar-occurrence";
/// The scheme of an alias that is a mail address.
inline constexpr std::string_view mail_scheme = "mailto";

/// What a scheme calls a thing with this meta; empty where it does not.
std::string_view alias_in(auto const& meta, std::string_view scheme) {
    if (meta)
        for (auto const& other : meta->aliases)
            if (std::string_view(other.scheme) == scheme) return other.identifier;
    return {};
}

/// It needs no mark: `white` is what `clear` was called before.
constexpr bool is_for_all(sharing_label label) {
    return label == sharing_label::clear || label == sharing_label::white;
}

/// STATUS (RFC 5545, section 3.8.1.11). What is postponed does not take place when the event says.
constexpr std::string_view event_status(programme_status status) {
    switch (status) {
        case programme_status::planned: return "TENTATIVE";
        case programme_status::confirmed:
        case programme_status::held: return "CONFIRMED";
        case programme_status::postponed:
        case programme_status::cancelled: break;
    }
    return "CANCELLED";
}
/// STATUS alone would be read as another status.
constexpr bool needs_own_status(programme_status status) {
    return status == programme_status::held || status == programme_status::postponed;
}

}  // namespace plenary::ical
