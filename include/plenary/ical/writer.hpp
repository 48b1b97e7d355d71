#pragma once

#include "plenary/ical/calendar_properties.hpp"
#include "plenary/ical/event_writer.hpp"
#include "plenary/share/release.hpp"

namespace plenary::ical {

/// Writes a calendar (RFC 5545, RFC 7986) to a sink: an event for each meeting, dated session and
/// dated site visit that the audience may see. A meeting without dates is shown on the days of its
/// sessions and visits. `clock::local` needs `zone_rules`; without them all times are in UTC.
template <class S, sink Sink, class Zones = no_zones>
written write(basic_record<S> const& whole, Sink&& target, calendar_options const& options = {},
              Zones const& zones = {}) {
    output out(target);
    written count;
    release(whole, options.to, options.now, [&](auto const& released) {
        line_writer to(out);
        to.line("BEGIN:VCALENDAR");
        write_calendar_properties(to, released, options);
        event_writer writer(to, released, options, zones);
        count = for_each_event(released, options, [&](auto const& shown) { writer.write(shown); });
        to.line("END:VCALENDAR");
    });
    out.flush();
    return count;
}

template <class S, class Zones = no_zones>
std::string to_string(basic_record<S> const& whole, calendar_options const& options = {},
                      Zones const& zones = {}) {
    std::string out;
    write(whole, out, options, zones);
    return out;
}

}  // namespace plenary::ical
