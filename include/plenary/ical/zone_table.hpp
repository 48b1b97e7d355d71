#pragma once

#include "plenary/core/zones.hpp"
#include "plenary/ical/component.hpp"
#include "plenary/ical/occurrences.hpp"

#include <map>

namespace plenary::ical {

/// From when on (on the wall, by the offset before) which offset holds; in seconds.
struct onset {
    std::int64_t wall;
    std::int32_t from, to;
};

/// A time on the wall of a zone, found on the time line.
struct resolved_time {
    std::int64_t utc;
    std::int32_t offset;
    std::string zone;  ///< IANA name, or empty
};

/// The time zones of a calendar: its own VTIMEZONEs first, then those of a provider.
template <class Zones>
class zone_table {
public:
    zone_table(Zones const& zones, findings& found) : provider_(zones), found_(found) {}

    /// Several with the same name have to be the same: calendars in one file may each have their own,
    /// and which one a time goes by nobody could tell.
    void add(component& zone) {
        zone.understood = true;
        auto* const id = zone.take("TZID");
        if (!id) return found_.add(codes::missing, zone.offset, "expected a TZID in VTIMEZONE");
        // A name is a text, in which commas are escaped; where it is mentioned, they are not.
        auto const name = unescaped(trimmed(id->value));
        definition fresh{&zone, {}, false, name};
        if (auto* const given = zone.take("X-LIC-LOCATION")) fresh.name = trimmed(given->value);
        auto const [known, is_new] = defined_.emplace(name, std::move(fresh));
        if (is_new || same(*known->second.source, zone)) return;
        known->second.is_doubtful = true;
        found_.add(codes::zone_unknown, zone.offset,
                   phrase("expected one VTIMEZONE called ", in_quotes(name), ", found another that differs"));
    }

    bool knows(std::string_view tzid) {
        if (own(tzid)) return true;
        if constexpr (zone_provider<Zones>) return provider_.knows(tzid);
        else return false;
    }

    /// The time meant by a clock in the zone; of two the first, and of none the one that the clock
    /// would show had it not been put forward (section 3.3.5).
    std::optional<resolved_time> resolve(std::int64_t wall, std::string_view tzid) {
        if (auto* const zone = own(tzid)) {
            if (zone->is_doubtful) return std::nullopt;
            auto const utc = wall - offset_of(*zone, wall, false);
            return resolved_time{utc, offset_of(*zone, utc, true), iana_name(zone->name)};
        }
        if constexpr (zone_provider<Zones>) {
            if (!provider_.knows(tzid)) return std::nullopt;
            for (auto const day : {-seconds_per_day, seconds_per_day}) {
                auto const near = provider_.offset_minutes(tzid, wall + day);
                if (near && provider_.offset_minutes(tzid, wall - *near * 60) == near)
                    return resolved_time{wall - *near * 60, *near * 60, std::string(tzid)};
            }
            auto const before = provider_.offset_minutes(tzid, wall - seconds_per_day);
            auto const utc = wall - before.value_or(0) * 60;
            auto const there = provider_.offset_minutes(tzid, utc);
            if (before && there) return resolved_time{utc, *there * 60, std::string(tzid)};
        }
        return std::nullopt;
    }

    /// What the clock of the zone shows at that time.
    std::optional<std::int64_t> wall_at(std::int64_t utc, std::string_view tzid) {
        if (auto* const zone = own(tzid))
            return zone->is_doubtful ? std::nullopt : std::optional(utc + offset_of(*zone, utc, true));
        if constexpr (zone_provider<Zones>)
            if (auto const minutes = provider_.offset_minutes(tzid, utc)) return utc + *minutes * 60;
        return std::nullopt;
    }

private:
    struct definition {
        component* source;
        std::vector<onset> onsets;
        bool expanded;
        std::string name;
        bool is_doubtful = false;  // another differs
    };

    /// A zone of the calendar; null for one that says nothing of its times, as some programs write
    /// those that everybody knows.
    definition* own(std::string_view tzid) {
        auto const known = defined_.find(tzid);
        if (known == defined_.end()) return nullptr;
        auto& zone = known->second;
        if (!std::exchange(zone.expanded, true)) expand(zone);
        return zone.onsets.empty() ? nullptr : &zone;
    }
    static bool same(component const& a, component const& b) {
        auto const same_line = [](content_line const& x, content_line const& y) {
            return x.name == y.name && x.parameters == y.parameters && x.value == y.value;
        };
        return std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), same_line) &&
               std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), same);
    }

    /// A name for the zone suffix: IANA names have an area, or the provider knows them.
    std::string iana_name(std::string_view name) {
        if (!is_zone_name(name)) return {};
        if constexpr (zone_provider<Zones>) return provider_.knows(name) ? std::string(name) : std::string();
        else return name.find('/') == name.npos ? std::string() : std::string(name);
    }

    static std::int32_t offset_of(definition const& zone, std::int64_t time, bool utc) {
        auto const begins = [&](onset const& o) {
            if (utc) return o.wall - o.from;
            return o.wall + std::max(0, o.to - o.from);  // in the gap the clock had not been changed
        };
        auto const later = std::partition_point(zone.onsets.begin(), zone.onsets.end(),
                                                [&](onset const& o) { return begins(o) <= time; });
        return later == zone.onsets.begin() ? later->from : (later - 1)->to;
    }

    /// Zones are expanded when they are first needed, up to a year that no programme reaches.
    void expand(definition& zone) {
        for (auto& part : zone.source->parts) {
            auto* const start = part.take("DTSTART");
            auto* const from = part.take("TZOFFSETFROM");
            auto* const to = part.take("TZOFFSETTO");
            auto const first = start ? parse_time(start->value) : std::nullopt;
            auto const before = from ? parse_offset(from->value) : std::nullopt;
            auto const after = to ? parse_offset(to->value) : std::nullopt;
            if (!first || !before || !after) {
                found_.add(codes::value, part.offset,
                           "expected DTSTART, TZOFFSETFROM and TZOFFSETTO in a part of VTIMEZONE");
                continue;
            }
            // Both are there, which g++ 12 does not see where they are dereferenced.
            std::int32_t const old_offset = before.value_or(0), new_offset = after.value_or(0);
            zone.onsets.push_back({first->wall, old_offset, new_offset});
            recur(zone, part, first->wall, old_offset, new_offset);
            for (auto const& line : part.lines) {
                if (!line.is("RDATE")) continue;
                for (auto rest = line.value; !rest.empty();)
                    if (auto const extra = parse_time(take_part(rest, ',')))
                        zone.onsets.push_back({extra->wall, old_offset, new_offset});
            }
        }
        std::sort(zone.onsets.begin(), zone.onsets.end(),
                  [](auto const& a, auto const& b) { return a.wall < b.wall; });
    }
    void recur(definition& zone, component& part, std::int64_t first, std::int32_t from, std::int32_t to) {
        auto* const line = part.take("RRULE");
        if (!line) return;
        recurrence_rule rule;
        if (auto const problem = parse_recurrence(line->value, rule); !problem.empty())
            return found_.add(codes::value, line->offset,
                              phrase("expected a rule that can be followed, found ", problem));
        auto const horizon = start_of({2200, 1, 1}), clock = first - start_of(day_of(first));
        std::int64_t number = 0;
        recurring_days(rule, day_of(first)).for_each(steps_, [&](std::int32_t day) {
            auto const wall = day * seconds_per_day + clock;
            auto const limit = rule.until ? rule.until->wall + (rule.until->utc ? from : 0) : horizon;
            if (wall > std::min(limit, horizon) || (rule.count && number == *rule.count)) return false;
            if (number++ != 0) zone.onsets.push_back({wall, from, to});
            return true;
        });
        if (steps_ <= 0)
            found_.add(codes::limit, line->offset, "the time zones of this file recur too often");
    }

    Zones const& provider_;
    findings& found_;
    std::map<std::string, definition, std::less<>> defined_;
    std::int64_t steps_ = 5'000'000;  // days looked at; a real zone takes some ten thousand
};

}  // namespace plenary::ical
