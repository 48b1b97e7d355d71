#pragma once

#include <plenary/core/zones.hpp>

#include <string_view>
#include <vector>

namespace zones {

/// A day of every year, and a time of it.
struct yearly_time {
    enum class counting { weekday_of_month, day_without_leap_day, day_from_zero };

    counting how = counting::day_from_zero;
    int month = 0, week = 0, weekday = 0;  ///< of `weekday_of_month`: week 5 is the last, Sunday is 0
    int day = 0;                           ///< of the others
    std::int64_t second = 0;               ///< from midnight; may be of another day

    /// Seconds since 1970-01-01T00:00:00 as the local clock shows it, in a year from 1 to 9999.
    std::int64_t in(int year) const;
};

/// What a zone does in all years to come: a TZ string of POSIX with the extensions of RFC 9636,
/// section 3.3.1, such as "CET-1CEST,M3.5.0,M10.5.0/3".
class zone_rule {
public:
    /// Empty where the text is not well-formed.
    static std::optional<zone_rule> parse(std::string_view text);

    /// What holds at that time; empty outside the years 1 to 9999.
    std::optional<plenary::zone_offset> offset_at(std::int64_t seconds_since_epoch) const;
    /// Times after that one, in order, at which something else may hold.
    std::vector<std::int64_t> changes_after(std::int64_t seconds_since_epoch) const;

private:
    struct change {
        std::int64_t at;
        bool to_daylight_saving;
    };
    /// Those of a year, the one before it and the two behind it.
    std::vector<change> changes_around(int year) const;

    plenary::zone_offset standard_;
    std::optional<plenary::zone_offset> daylight_saving_;
    yearly_time begins_, ends_;  // of daylight saving
};

}  // namespace zones
