#pragma once

#include "plenary/ical/calendar_event.hpp"

#include <iterator>
#include <limits>
#include <map>
#include <set>
#include <vector>

namespace plenary::ical {

/// One time at which an event takes place.
struct occurrence {
    calendar_event* event;
    std::optional<clock_point> start{}, end{};
    bool recurs = false;
};

/// Makes the occurrences of events: one of each, or as many as their rules and dates say.
template <class Zones>
class series {
public:
    series(zone_table<Zones>& zones, reader_options const& options, findings& found)
        : zones_(zones), options_(options), found_(found), octets_(std::int64_t(options.max_size)) {}

    std::vector<occurrence> expand(std::vector<calendar_event>& events) {
        // The first event with a UID is the one that recurs; others may replace its occurrences.
        std::map<std::string_view, calendar_event*> masters;
        std::map<calendar_event*, replacements> replaced;
        for (auto& event : events)
            if (!event.uid.empty() && !event.recurrence_id && !masters.emplace(event.uid, &event).second)
                found_.add(codes::repeated, event.offset(),
                           phrase("expected each UID once, found ", in_quotes(event.uid), " again"));
        for (auto& event : events) {
            auto const master = masters.find(event.uid);
            if (!event.recurrence_id || master == masters.end()) continue;
            if (auto const wall = wall_like(*event.recurrence_id, *master->second)) {
                auto& of_master = replaced[master->second];
                of_master.at.emplace(*wall, &event);
                if (event.and_later) of_master.from.emplace(*wall, &event);
            }
        }
        for (auto& event : events)
            if (!event.recurrence_id) recur(event, replaced[&event]);
        for (auto& event : events) {
            if (!event.recurrence_id || placed_.contains(&event)) continue;
            bool const is_wanted = in_window(event.recurrence_id->wall) || in_window(event.start->wall);
            event.source->understood = true;
            if (!is_wanted) continue;
            if (masters.contains(event.uid))
                found_.add(
                    codes::override_unmatched, event.offset(),
                    phrase("expected an occurrence of ", in_quotes(event.uid), " at this RECURRENCE-ID"));
            add(event, event.start, true);
        }
        return std::move(out_);
    }

private:
    /// Events that replace occurrences of another, by the time of the occurrence on its clock.
    struct replacements {
        std::map<std::int64_t, calendar_event*> at{}, from{};  // one, or one and what follows it
    };

    /// What an event says about when it takes place beside DTSTART.
    struct dates {
        std::optional<recurrence_rule> rule{};
        std::set<std::int64_t> added{}, excluded{}, excluded_days{};
        std::size_t offset = 0;
        bool any = false;
    };

    void recur(calendar_event& event, replacements const& replaced) {
        if (!event.start) return add(event, {}, false);
        auto const stated = dates_of(event);
        if (!stated.any) return add(event, event.start, false);
        auto const walls = walls_of(event, stated);
        // One that never takes place is kept; what a window leaves out is not wanted.
        event.source->understood = options_.from || options_.to;
        for (auto const wall : walls) {
            auto const other = replaced.at.find(wall);
            auto const later = replaced.from.upper_bound(wall);
            if (other != replaced.at.end()) {
                if (placed_.insert(other->second).second) add(*other->second, other->second->start, true);
            } else if (later != replaced.from.begin()) {
                auto const& [from, changed] = *std::prev(later);
                add(*changed, moved(event, from, *changed, wall), true);
            } else {
                add(event, at(wall, event), true);
            }
            if (octets_ > 0) continue;
            return found_.add(codes::limit, stated.offset,
                              "this file recurs into more text than the reader was told to accept");
        }
    }

    static clock_point at(std::int64_t wall, calendar_event const& event) {
        auto out = *event.start;
        out.wall = wall;
        return out;
    }
    /// When an occurrence takes place that follows the one at `from`: as much earlier or later as
    /// `changed` moved that (section 3.2.13). A time in UTC would come an hour off in another season.
    clock_point moved(calendar_event const& event, std::int64_t from, calendar_event const& changed,
                      std::int64_t wall) {
        if (!changed.start) return at(wall, event);
        auto const passed = wall - from;
        if (changed.start->base == time_base::utc && event.start->base == time_base::zoned)
            if (auto const first = wall_like(*changed.start, event)) return at(*first + passed, event);
        return at(changed.start->wall + passed, changed);
    }

    dates dates_of(calendar_event& event) {
        dates out;
        for (auto& line : event.source->lines) {
            bool const added = line.is("RDATE"), excluded = line.is("EXDATE");
            if (line.is("RRULE") && !out.rule) read_rule(line, out);
            else if (line.is("RRULE") || line.is("EXRULE"))
                found_.add(codes::recurrence, line.offset,
                           phrase("cannot follow a second rule, ", in_quotes(line.value)));
            if (!added && !excluded) continue;
            out.any = line.understood = true;
            out.offset = line.offset;
            bool is_whole = true;  // nothing was left out of it
            for (auto rest = line.value; !rest.empty();) {
                auto text = take_part(rest, ',');
                if (auto const slash = text.find('/'); slash != text.npos) {
                    found_.add(codes::form, line.offset,
                               phrase("expected a time, found the period ", in_quotes(text),
                                      ": it begins then and is as long as the event"));
                    text = text.substr(0, slash);
                    is_whole = false;
                }
                auto const point = point_of(line, text, found_);
                auto const wall = point ? wall_like(*point, event) : std::nullopt;
                if (!wall) line.understood = false;
                else if (excluded && point->base == time_base::day) out.excluded_days.insert(point->wall);
                else (added ? out.added : out.excluded).insert(*wall);
                if (point && !wall)
                    found_.add(
                        codes::zone_unknown, line.offset,
                        phrase("expected a time zone of this calendar, found ", in_quotes(point->tzid)));
            }
            if (!is_whole) line.understood = false;
        }
        return out;
    }
    /// The rule is kept: of its occurrences only those of the window come in.
    void read_rule(content_line& line, dates& out) {
        recurrence_rule rule;
        auto const problem = parse_recurrence(line.value, rule);
        if (!problem.empty())
            return found_.add(codes::recurrence, line.offset, phrase("cannot follow ", problem));
        out.rule = std::move(rule);
        out.any = true;
        out.offset = line.offset;
    }

    std::set<std::int64_t> walls_of(calendar_event const& event, dates const& stated) {
        std::set<std::int64_t> out;
        auto const first = event.start->wall;
        bool complete = true;
        auto const put = [&](std::int64_t wall) {
            auto const day = wall - second_of_day(wall);
            if (stated.excluded.contains(wall) || stated.excluded_days.contains(day) || !in_window(wall))
                return true;
            complete = out.size() < options_.max_occurrences;
            if (complete) out.insert(wall);
            return complete;
        };
        if (!stated.rule) put(first);
        else follow(*stated.rule, event, put);
        if (steps_ <= 0) complete = false;
        for (auto const wall : stated.added)
            if (!put(wall)) break;
        if (!complete)
            found_.add(codes::limit, stated.offset,
                       phrase("found more than ", out.size(), " occurrences: the first of them came in"));
        return out;
    }
    void follow(recurrence_rule const& rule, calendar_event const& event, auto const& put) {
        auto const first = event.start->wall;
        std::int64_t last = std::numeric_limits<std::int64_t>::max(), number = 0;
        if (rule.until) {
            last = rule.until->wall + (rule.until->has_time ? 0 : seconds_per_day - 1);
            if (rule.until->utc) last = wall_like({last, time_base::utc}, event).value_or(last);
        }
        if (options_.to) last = std::min(last, start_of(*options_.to) + seconds_per_day - 1);
        auto const clock = second_of_day(first);
        recurring_days days(rule, day_of(first));
        if (options_.from && !rule.count) days.skip_to(days_since_epoch(*options_.from));
        days.for_each(steps_, [&](std::int32_t day) {
            auto const wall = day * seconds_per_day + clock;
            if (wall > last || (rule.count && number++ == *rule.count)) return false;
            return put(wall);
        });
    }
    bool in_window(std::int64_t wall) const {
        auto const day = day_of(wall);
        return (!options_.from || *options_.from <= day) && (!options_.to || day <= *options_.to);
    }

    /// The same time by the clock that an event's start goes by.
    std::optional<std::int64_t> wall_like(clock_point const& point, calendar_event const& event) {
        if (!event.start) return std::nullopt;
        auto const& like = *event.start;
        if (point.base == time_base::day && like.base != time_base::day)
            return point.wall + second_of_day(like.wall);
        bool const fixed = point.base == time_base::utc || point.base == time_base::zoned;
        bool const comparable = fixed && (like.base == time_base::utc || like.base == time_base::zoned);
        if (point.has_base_of(like) || !comparable) return point.wall;
        auto utc = point.wall;
        if (point.base == time_base::zoned) {
            auto const found = zones_.resolve(point.wall, point.tzid);
            if (!found) return std::nullopt;
            utc = found->utc;
        }
        return like.base == time_base::utc ? std::optional(utc) : zones_.wall_at(utc, like.tzid);
    }

    void add(calendar_event& event, std::optional<clock_point> const& start, bool recurs) {
        event.source->understood = true;
        octets_ -= std::int64_t(event.title.size() + event.location.size() + event.place.size() +
                                event.room.size() + event.uid.size() + 500);
        out_.push_back({&event, start, start ? end_of(event, *start) : std::nullopt, recurs});
    }
    /// As long after this start as the event says.
    std::optional<clock_point> end_of(calendar_event& event, clock_point const& start) {
        std::optional<clock_point> out;
        if (event.length && !event.end) {
            auto const& length = *event.length;
            auto const wall = start.wall + length.days * seconds_per_day;
            out = start;
            out->wall = wall + length.seconds;
            // Hours are as long as ever when a clock is changed.
            if (start.base == time_base::zoned && length.seconds != 0)
                if (auto const from = zones_.resolve(wall, start.tzid))
                    out = {from->utc + length.seconds, time_base::utc};
        } else if (event.end) {
            bool const alike = (event.end->base == time_base::day) == (start.base == time_base::day);
            auto const wall = wall_like(*event.end, event);
            if (alike && wall) {
                out = start;
                out->wall = start.wall + (*wall - event.start->wall);
            }
        } else {
            return out;
        }
        bool const one_day = out && start.base == time_base::day && out->wall == start.wall;
        bool const later = out && (out->base != start.base || out->wall > start.wall);
        if (later && day_of(out->wall).ok()) return out;
        if (one_day) return std::nullopt;  // an end that is not exclusive: a common mistake
        if (event.end_line && event.end_line->understood) {
            event.end_line->understood = false;
            found_.add(codes::order, event.end_line->offset,
                       "expected an end behind the start, of the same kind");
        }
        return std::nullopt;
    }

    zone_table<Zones>& zones_;
    reader_options const& options_;
    findings& found_;
    std::vector<occurrence> out_;
    std::set<calendar_event*> placed_;
    std::int64_t octets_;              // of text that may still be made
    std::int64_t steps_ = 20'000'000;  // days that may still be looked at
};

}  // namespace plenary::ical
