#pragma once

#include "plenary/core/instant.hpp"
#include "plenary/core/zones.hpp"
#include "plenary/ical/date_time.hpp"
#include "plenary/ical/line_writer.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// VTIMEZONE (RFC 5545, section 3.6.5) from what a zone provider knows: one STANDARD and at most one
// DAYLIGHT, which every program understands. A zone whose clocks were changed in another way while
// events take place there does not fit, and its events are written in UTC.

namespace plenary::ical {

inline constexpr std::array<std::string_view, 7> weekday_names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// How the clocks of a zone are changed, every year or (where `which` is 0) never.
struct clock_change {
    std::int64_t first = 0;  ///< on the wall, by the offset before
    std::int32_t from = 0, to = 0;
    std::string abbreviation{};
    bool daylight_saving = false;
    unsigned month = 0;
    int weekday = 0;
    int which = 0;  ///< the first to fourth such day of the month, or -1 for the last
};

namespace detail {

/// UTC by another name needs no zone, and RFC 5545 forbids a TZID for it.
constexpr bool is_utc_name(std::string_view name) {
    if (name.starts_with("Etc/")) name.remove_prefix(4);
    return name == "UTC" || name == "UCT" || name == "Universal" || name == "Zulu";
}

constexpr bool falls_on(int which, date day) {
    return which > 0 ? (day.day - 1) / 7 + 1 == which : day.day + 7 > days_in_month(day.year, day.month);
}

/// Changes of one direction, one for each year, as one rule.
inline std::optional<clock_change> yearly(std::vector<clock_change> const& changes) {
    if (changes.empty()) return std::nullopt;
    auto out = changes.front();
    auto const same_day = [&](int which) {
        return std::all_of(changes.begin(), changes.end(),
                           [&](auto const& c) { return falls_on(which, day_of(c.first)); });
    };
    for (auto const& c : changes)
        if (c.month != out.month || c.weekday != out.weekday || c.from != out.from || c.to != out.to ||
            c.abbreviation != out.abbreviation || second_of_day(c.first) != second_of_day(out.first))
            return std::nullopt;
    for (int const which : {-1, 1, 2, 3, 4}) {
        if (!same_day(which)) continue;
        out.which = which;
        return out;
    }
    return std::nullopt;
}

}  // namespace detail

/// The changes that a VTIMEZONE for these times (in UTC) has to say; none where it does not fit.
template <zone_rules Zones>
std::vector<clock_change> changes_for(Zones const& zones, std::string_view name, std::int64_t first,
                                      std::int64_t last) {
    // A year more on both sides, so that the rule holds before the first event.
    int const first_year = day_of(first).year - 1, last_year = day_of(last).year + 1;
    if (first_year < 1 || last_year >= 9999) return {};
    auto const begin = start_of({std::int16_t(first_year), 1, 1});
    auto const end = start_of({std::int16_t(last_year + 1), 1, 1});

    auto before = zones.offset_at(name, begin), there = zones.offset_at(name, first);
    if (!before || !there) return {};
    std::vector<clock_change> to_standard, to_daylight;
    auto const years = std::size_t(last_year - first_year + 1);
    bool constant = true;
    for (auto at = zones.next_transition(name, begin - 1); at && *at < end;
         at = zones.next_transition(name, *at)) {
        auto const after = zones.offset_at(name, *at);
        if (!after) return {};
        auto const wall = *at + before->seconds;
        auto const day = day_of(wall);
        auto& changes = after->daylight_saving ? to_daylight : to_standard;
        if (first < *at && *at <= last) constant = constant && after->seconds == before->seconds;
        if (changes.size() > years) break;
        changes.push_back({wall, before->seconds, after->seconds, after->abbreviation, after->daylight_saving,
                           day.month, weekday(day)});
        before = after;
    }
    if (to_standard.size() == years && to_daylight.size() == years) {
        auto const standard = detail::yearly(to_standard), daylight = detail::yearly(to_daylight);
        if (standard && daylight) return {*standard, *daylight};
    }
    if (!constant) return {};
    return {{begin, there->seconds, there->seconds, there->abbreviation}};
}

inline void write_time_zone(line_writer& to, std::string_view name,
                            std::vector<clock_change> const& changes) {
    to.line("BEGIN:VTIMEZONE");
    to.line("TZID:", name);
    for (auto const& c : changes) {
        std::string_view const component = c.daylight_saving ? "DAYLIGHT" : "STANDARD";
        to.line("BEGIN:", component);
        to.line("DTSTART:", basic_time(c.first));
        to.line("TZOFFSETFROM:", utc_offset(c.from));
        to.line("TZOFFSETTO:", utc_offset(c.to));
        if (!c.abbreviation.empty()) {
            to.plain("TZNAME:");
            to.text(c.abbreviation);
            to.end_line();
        }
        if (c.which != 0) {
            to.plain("RRULE:FREQ=YEARLY;BYMONTH=");
            to.plain(std::to_string(c.month));
            to.plain(c.which < 0 ? ";BYDAY=-1" : ";BYDAY=");
            if (c.which > 0) to.plain(std::to_string(c.which));
            to.plain(weekday_names[std::size_t(c.weekday)]);
            to.end_line();
        }
        to.line("END:", component);
    }
    to.line("END:VTIMEZONE");
}

/// The zones that the events of a calendar need, each with the times for which it is needed.
template <class Zones>
class zones_in_use {
public:
    explicit zones_in_use(Zones const& zones) : zones_(zones) {}

    template <class S>
    void add(basic_instant<S> const& when) {
        std::string_view const name = when.zone;
        if (!is_zone_name(name) || detail::is_utc_name(name)) return;
        auto const at = when.seconds_since_epoch();
        if (auto* const known = find(name)) {
            known->first = std::min(known->first, at);
            known->last = std::max(known->last, at);
        } else if (zones_.knows(name)) {
            all_.push_back({std::string(name), at, at});
        }
    }
    void write(line_writer& to) {
        for (auto& zone : all_) {
            zone.changes = changes_for(zones_, zone.name, zone.first, zone.last);
            if (!zone.changes.empty()) write_time_zone(to, zone.name, zone.changes);
        }
    }
    /// The time on the clocks of its zone, where its VTIMEZONE was written and leads back to it.
    template <class S>
    std::optional<std::int64_t> wall_time(basic_instant<S> const& when) {
        auto const* const zone = find(when.zone);
        if (!zone || zone->changes.empty()) return std::nullopt;
        auto const at = when.seconds_since_epoch();
        auto const there = zones_.offset_at(zone->name, at);
        if (!there || (when.offset_known && there->seconds != when.offset_minutes * 60)) return std::nullopt;
        auto const wall = at + there->seconds;
        // A clock that was put back shows some times twice. RFC 5545 means the first of them, but not
        // every program does.
        for (auto const near : {at - seconds_per_day, at + seconds_per_day}) {
            auto const other = zones_.offset_at(zone->name, near);
            if (!other) return std::nullopt;
            if (other->seconds == there->seconds) continue;
            auto const then = zones_.offset_at(zone->name, wall - other->seconds);
            if (!then || then->seconds == other->seconds) return std::nullopt;
        }
        return day_of(wall).ok() ? std::optional(wall) : std::nullopt;
    }

private:
    struct use {
        std::string name;
        std::int64_t first, last;
        std::vector<clock_change> changes{};
    };
    use* find(std::string_view name) {
        if (recent_ < all_.size() && all_[recent_].name == name) return &all_[recent_];
        for (recent_ = 0; recent_ != all_.size(); ++recent_)
            if (all_[recent_].name == name) return &all_[recent_];
        return nullptr;
    }

    Zones const& zones_;
    std::vector<use> all_;
    std::size_t recent_ = 0;  // most events are in one zone
};

}  // namespace plenary::ical
