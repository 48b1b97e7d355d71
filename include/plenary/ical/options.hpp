#pragma once

#include "plenary/diagnose/report.hpp"
#include "plenary/share/audience.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace plenary::ical {

/// What a calendar is for (RFC 5546): nothing is said, or it is published for all who subscribe.
enum class method { none, publish };

/// How clock times are written.
enum class clock {
    utc,    ///< in UTC; the local time stands in the description
    local,  ///< as on the clocks there, with the zone, where the zone can be written out in full
};

/// What a calendar holds, and what is said about it. There is no place for a time of writing: the
/// same record gives the same octets.
struct calendar_options {
    audience to{};                 ///< who will have it
    std::optional<instant> now{};  ///< when it is handed out; without it no embargo has ended
    bool meetings = true;
    bool sessions = true;
    bool site_visits = true;
    ical::method method = method::none;
    ical::clock clock = clock::utc;
    std::string product = "-//plenary//plenary//EN";  ///< PRODID
    /// What stands behind the @ of UIDs, such as a host name; the record's id where empty. Whoever
    /// gives one sees to it that no two records under it use the same id.
    std::string host{};
    std::string description{};                     ///< DESCRIPTION of the calendar
    std::string url{};                             ///< URL of a page about it
    std::string source{};                          ///< SOURCE: where it can be fetched again
    std::string colour{};                          ///< COLOR: a name of CSS3
    std::optional<std::uint32_t> refresh_hours{};  ///< REFRESH-INTERVAL
};

/// How a calendar made elsewhere is read.
struct reader_options {
    /// The days of events that recur; other events come in whenever they are. Without an end, what
    /// recurs for ever ends with `max_occurrences`.
    std::optional<date> from{}, to{};
    std::size_t max_occurrences = 1'000;               ///< of one event
    std::size_t max_size = std::size_t(64) << 20;      ///< bytes of input
    std::size_t max_findings = report::default_limit;  ///< for each code
    std::string zone{};                  ///< IANA name of the zone of times that come without one
    std::string record_id = "calendar";  ///< for calendars that were not written by this library
};

/// How much was written.
struct written {
    std::size_t events = 0;
    std::size_t undated = 0;  ///< meetings, sessions and visits left out because no day is known
};

}  // namespace plenary::ical
