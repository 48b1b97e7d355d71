#pragma once

#include <plenary/core/zones.hpp>
#include <plenary/ical/options.hpp>
#include <plenary/model/record.hpp>

#include <string>
#include <string_view>
#include <vector>

// What the tests of calendars share, compiled once in support.cpp.

namespace tests {

/// `zone_rules` for a few zones, made up of the rules that they have had since 2007 (or 1970).
struct ruled_zones {
    bool knows(std::string_view name) const;
    std::optional<int> offset_minutes(std::string_view name, std::int64_t utc) const;
    std::optional<plenary::zone_offset> offset_at(std::string_view name, std::int64_t utc) const;
    std::optional<std::int64_t> next_transition(std::string_view name, std::int64_t utc) const;
};

std::string calendar_of(plenary::record const& whole, plenary::ical::calendar_options const& options = {});
std::string calendar_with_zones(plenary::record const& whole);

plenary::reading<plenary::record> read_calendar(std::string_view text,
                                                plenary::ical::reader_options const& options = {});
plenary::reading<plenary::record> read_with_zones(std::string_view text,
                                                  plenary::ical::reader_options const& options = {});

/// One VCALENDAR with these lines in it; line ends may be LF.
std::string in_calendar(std::string_view lines);
/// One VEVENT with these lines beside UID, DTSTAMP and SUMMARY.
std::string in_event(std::string_view lines);

/// The unfolded lines of a calendar.
std::vector<std::string> unfolded(std::string_view calendar);
/// The lines that begin with this, unfolded.
std::vector<std::string> lines_with(std::string_view front, std::string_view calendar);
/// LF as CRLF.
std::string with_crlf(std::string_view text);

/// "code line" for each finding but notes on what was kept.
std::vector<std::string> codes_and_lines(plenary::report const& findings);

/// A meeting with one session, whose texts and times a test changes.
plenary::record one_session();

}  // namespace tests
