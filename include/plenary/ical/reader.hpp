#pragma once

#include "plenary/diagnose/source.hpp"
#include "plenary/ical/assembly.hpp"
#include "plenary/ical/parameters.hpp"
#include "plenary/serialize/utf16.hpp"

namespace plenary::ical {

namespace detail {

/// Names of a calendar, in the order in which they are looked for.
inline constexpr std::array<std::string_view, 2> name_properties{"NAME", "X-WR-CALNAME"};
/// The zone that a calendar is shown in, which many programs write.
inline constexpr std::string_view zone_name_property = "X-WR-TIMEZONE";

/// Takes what describes the calendar as a whole into the record. Returns the zone of its times
/// that have none.
inline std::string read_calendar_properties(component& calendar, record& whole, findings& found) {
    bool const own = [&] {
        auto* const line = calendar.take(record_property);
        if (line && whole.meetings.empty()) whole.id.value = unescaped(line->value);
        return line != nullptr;
    }();
    for (auto const name : name_properties) {
        auto* const line = calendar.take(name);
        if (!line) continue;
        auto const title = unescaped(line->value);
        if (whole.title.empty()) whole.title = title;
        line->understood = whole.title == title;
    }
    if (auto* const line = calendar.take("VERSION"); line && trimmed(line->value) != "2.0")
        found.add(codes::form, line->offset, phrase("expected version 2.0, found ", in_quotes(line->value)));
    if (auto* const line = calendar.take("CALSCALE");
        line && !equal_ignoring_case(trimmed(line->value), "GREGORIAN"))
        found.add(codes::value, line->offset,
                  phrase("expected the Gregorian calendar, found ", in_quotes(line->value)));
    if (auto* const line = calendar.take("LAST-MODIFIED"))
        if (auto const at = parse_time(line->value); at && at->utc)
            (whole.meta ? *whole.meta : whole.meta.emplace()).modified = utc_instant(at->wall);
    restrict_to(own_label(calendar, found), whole);
    if (own)
        for (auto const name : {"PRODID", "METHOD"}) calendar.take(name);
    std::string zone;
    if (auto* const line = calendar.take(zone_name_property)) zone = trimmed(line->value);
    return zone;
}

}  // namespace detail

/// Reads a calendar (RFC 5545): events become meetings, and those that are part of others sessions;
/// what was written by this library becomes what it was. What there is no place for is kept in the
/// member `icalendar`, and said. All that is wrong is in the findings, with lines. Times with a
/// TZID are found by the calendar's own VTIMEZONEs or else by the zone provider. Nothing but
/// std::bad_alloc is thrown.
template <class Zones = no_zones>
reading<record> read(std::string_view text, reader_options const& options = {}, Zones const& zones = {}) {
    reading<record> out{{}, report(options.max_findings)};
    findings found(out.findings);
    out.value.id.value = options.record_id;
    if (text.size() > options.max_size) {
        found.add(read_codes::size, 0,
                  phrase("expected at most ", options.max_size, " bytes, found ", text.size()));
        number_lines(out.findings, {});
        return out;
    }
    if (is_utf16(text)) {
        found.add(read_codes::utf8, 0, std::string(utf16_found), std::string(utf16_hint));
        number_lines(out.findings, {});
        return out;
    }
    std::pmr::monotonic_buffer_resource memory;
    auto file = read_components(text, memory, found);
    zone_table<Zones> table(zones, found);
    std::vector<calendar_event> events;
    bool has_calendar = false;
    for (auto& calendar : file.parts) {
        if (!calendar.is("VCALENDAR")) continue;
        has_calendar = calendar.understood = true;
        auto const named = detail::read_calendar_properties(calendar, out.value, found);
        bool const has_method = std::any_of(calendar.lines.begin(), calendar.lines.end(),
                                            [](auto const& line) { return line.is("METHOD"); });
        event_reader reader(found, has_method);
        for (auto& part : calendar.parts) {
            if (part.is("VTIMEZONE")) table.add(part);
            if (!part.is("VEVENT")) continue;
            events.push_back(reader.read(part));
            events.back().calendar_zone = named;
            events.back().floating_zone = options.zone.empty() ? named : options.zone;
        }
        if (!named.empty() && !table.knows(named)) calendar.keep(detail::zone_name_property);
    }
    if (!has_calendar) found.add(codes::no_calendar, 0, "expected BEGIN:VCALENDAR, found none");

    auto const occurrences = series(table, options, found).expand(events);
    for (auto& event : events) keep_unheeded_parameters(*event.source);
    assembly assembled(out.value, table, found);
    assembled.add(occurrences);
    assembled.keep(file, out.value.extra);
    for (auto& calendar : file.parts) {
        if (!calendar.is("VCALENDAR")) continue;
        keep_unheeded_parameters(calendar);
        assembled.keep(calendar, out.value.extra);
    }
    out.findings.finish();
    number_lines(out.findings, text);
    return out;
}

}  // namespace plenary::ical
