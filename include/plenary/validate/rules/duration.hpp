#pragma once

#include "plenary/diagnose/phrase.hpp"
#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"

#include <algorithm>
#include <cstdint>

namespace plenary::rules {

/// A meeting of "five days" may leave out the weekend between, one of "a week" may be from Monday
/// to Friday, and dates that are only months or years agree with all that they can mean.
struct time_duration_stated {
    static constexpr finding_kind info{"time.duration-stated", severity::warning,
                                       "How long a meeting is said to last agrees with its dates.",
                                       "mend the dates, or mark the duration as about so long"};

    template <class S>
    void operator()(basic_meeting<S> const& at, auto& check) const {
        if (!at.duration || !at.dates || !at.dates->ok() || at.dates->last() < at.dates->first()) return;
        auto const stated = days_of(at.duration->amount, at.duration->unit);
        auto const margin = at.duration->exactness == exactness::about ? rough_margin(stated.most) : 0;
        auto const dated = days_of(*at.dates);
        if (stated.least - margin <= dated.most && dated.least <= stated.most + margin) return;
        auto const expected = dated.least == dated.most
                                  ? counted(dated.most, "day")
                                  : phrase(dated.least, " to ", counted(dated.most, "day"));
        check.fail("duration", "expected {}, as long as the dates, found {}", expected,
                   counted(at.duration->amount, name_of(at.duration->unit)));
    }

private:
    /// Numbers of days, both included.
    struct span_of_days {
        std::int64_t least, most;
    };

    /// "About" gives or takes a fifth, and at least a day.
    static constexpr std::int64_t rough_margin(std::int64_t days) {
        return std::max<std::int64_t>(1, days / 5);
    }

    static constexpr span_of_days days_of(std::int64_t n, time_unit unit) {
        auto const up = [](std::int64_t part, std::int64_t whole) { return (part + whole - 1) / whole; };
        switch (unit) {
            case time_unit::minute: return {up(n, 24 * 60), up(n, 60)};  // on each day for an hour at least
            case time_unit::hour: return {up(n, 24), n};
            case time_unit::day: return {n, n};
            case time_unit::week:
                return {7 * n - 2, 7 * n + 1};  // without the last weekend; to the same weekday
            case time_unit::month: return {28 * n, 31 * n + 1};
            case time_unit::year: return {365 * n, 366 * n + 1};
        }
        return {0, 0};
    }
    template <class S>
    static constexpr span_of_days days_of(basic_period<S> const& dates) {
        auto const end = dates.end ? *dates.end : dates.start;
        auto const days = [](date from, date to) {
            return days_since_epoch(to) - days_since_epoch(from) + 1;
        };
        auto const most = days(dates.first(), dates.last());
        auto const least = std::max(1, days(dates.start.last(), end.first()));
        return {dates.start.is_day() && end.is_day() ? least - days_off(dates.first(), least) : least, most};
    }
    /// Days of the weekends inside, those with a day of the meeting before and after them: Saturday
    /// with Sunday or with Friday, whichever are more.
    static constexpr std::int32_t days_off(date first, std::int32_t number) {
        constexpr int friday = 4, saturday = 5;
        auto const inside_from = (weekday(first) + 1) % 7;
        auto const weekends = [&](int begins_on) {
            auto const next = (begins_on - inside_from + 7) % 7, last = number - 4;
            return next <= last ? (last - next) / 7 + 1 : 0;
        };
        return 2 * std::max(weekends(saturday), weekends(friday));
    }
    static std::string counted(std::int64_t n, std::string_view unit) {
        return phrase(n, ' ', unit, n == 1 ? "" : "s");
    }
};

inline constexpr std::tuple duration_rules{time_duration_stated{}};

}  // namespace plenary::rules
