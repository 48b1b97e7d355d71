#pragma once

#include "plenary/ical/series.hpp"
#include "plenary/model/defaults.hpp"

#include <set>
#include <utility>

namespace plenary::ical {

/// Turns the times of occurrences into those of meetings and sessions.
template <class Zones>
class occurrence_times {
public:
    occurrence_times(zone_table<Zones>& zones, findings& found) : zones_(zones), found_(found) {}

    /// The days of a meeting.
    std::optional<period> dates_of(occurrence const& one) {
        if (!one.start) return std::nullopt;
        auto first = one.start->wall, last = one.end ? one.end->wall : first;
        if (auto const begin = instant_of(*one.start, one, false)) {
            first = start_of(begin->date);
            auto const end = one.end ? instant_of(*one.end, one, false) : std::nullopt;
            last = end ? start_of(end->date) + end->second_of_day : first;
        }
        if (one.end) last -= 1;  // the end is not part of the time
        auto const from = day_of(first), to = day_of(std::max(first, last));
        if (!from.ok() || !to.ok()) return std::nullopt;
        period out{.start = from};
        if (from != to) out.end = to;
        return out;
    }

    /// Of a session or a site visit.
    void set(occurrence const& one, auto& part) {
        if (!one.start) return;
        auto& event = *one.event;
        if (one.start->base == time_base::day) {
            part.date = day_of(one.start->wall);
            if (one.end && one.end->wall > one.start->wall + seconds_per_day && event.end_line)
                event.end_line->understood = false;
            return;
        }
        auto start = instant_of(*one.start, one, true);
        if (!start) {
            // A slot needs a place on the time line; the day can be told without.
            part.date = day_of(one.start->wall);
            for (auto* const line : {event.start_line, event.end_line})
                if (line) line->understood = false;
            return;
        }
        part.slot.emplace().start = std::move(*start);
        if (one.end) part.slot->end = instant_of(*one.end, one, true);
    }

private:
    std::optional<instant> instant_of(clock_point const& point, occurrence const& one, bool report) {
        auto const& event = *one.event;
        if (point.base == time_base::day) return std::nullopt;
        if (point.base == time_base::utc) return in_utc(point.wall, one, one.end && &point == &*one.end);
        std::string_view const given = event.floating_zone;
        auto const tzid = point.base == time_base::zoned ? point.tzid : given;
        std::size_t const offset = event.start_line ? event.start_line->offset : event.offset();
        if (point.base == time_base::floating && report && &point == &*one.start)
            found_.add(
                codes::floating, offset,
                given.empty()
                    ? std::string("expected a time zone, found none: the day came in without its times")
                    : phrase("expected a time zone, found none: took ", given));
        if (tzid.empty()) return std::nullopt;
        auto const found = zones_.resolve(point.wall, tzid);
        if (!found) {
            if (report && &point == &*one.start)
                found_.add(codes::zone_unknown, offset,
                           phrase("expected a time zone of this calendar, found ", in_quotes(tzid)));
            return std::nullopt;
        }
        if (found->zone.empty() && report && named_zones_.insert(std::string(tzid)).second)
            found_.add(codes::zone_name, offset,
                       phrase("expected the name of an IANA time zone, found ", in_quotes(tzid)));
        return on_clock(found->utc, found->offset, found->zone);
    }
    /// Our own output says which clock shows the time, other calendars in which zone they are shown.
    std::optional<instant> in_utc(std::int64_t utc, occurrence const& one, bool is_end) {
        auto const& own = one.event->own_zone;
        auto const offset = is_end && own.end_offset ? own.end_offset : own.offset;
        auto const& zone = own.name;
        bool const named = is_zone_name(zone);
        if (offset) return on_clock(utc, *offset, named ? zone : std::string());
        auto const shown_in = one.start->base == time_base::zoned ? one.start->tzid
                              : named                             ? std::string_view()
                                                                  : one.event->calendar_zone;
        if (auto const wall = shown_in.empty() ? std::nullopt : zones_.wall_at(utc, shown_in))
            if (auto const found = zones_.resolve(*wall, shown_in))
                return on_clock(utc, std::int32_t(*wall - utc), found->zone);
        auto out = utc_instant(utc);
        if (named) out.zone = zone;
        return out;
    }
    static std::optional<instant> on_clock(std::int64_t utc, std::int32_t offset, std::string const& zone) {
        auto const minutes = offset / 60;  // a clock of odd seconds is older than any programme
        auto const wall = utc + minutes * 60;
        instant out{.date = day_of(wall),
                    .second_of_day = second_of_day(wall),
                    .offset_minutes = std::int16_t(minutes),
                    .zone = zone};
        return out.ok() ? std::optional(out) : std::nullopt;
    }

    zone_table<Zones>& zones_;
    findings& found_;
    std::set<std::string> named_zones_;  // that are no IANA zones, and said to be
};

}  // namespace plenary::ical
