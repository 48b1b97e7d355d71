#pragma once

#include "plenary/ical/recurrence.hpp"

namespace plenary::ical {

/// Goes through the days of a recurrence, in order (RFC 5545, section 3.3.10). Days are counted
/// from 1970-01-01.
class recurring_days {
public:
    recurring_days(recurrence_rule const& rule, date start)
        : rule_(rule), start_(start), first_(days_since_epoch(start)) {}

    /// Begins with the period that holds this day. Only for rules without COUNT: what was passed
    /// over is not counted.
    void skip_to(std::int32_t day) {
        if (day <= first_) return;
        auto const passed = day - first_;
        // One period less than could have passed, as they begin before the first day.
        period_ = std::max<std::int64_t>(0, passed / (longest_period() * rule_.interval) - 1);
    }

    /// Calls `visit(day)` for each day on or after the start, which is always the first. Ends where
    /// `visit` returns false, behind the year 9999, or when `steps`, which counts the days looked
    /// at, is used up.
    void for_each(std::int64_t& steps, auto&& visit) {
        if (period_ == 0 && !visit(first_)) return;
        for (; steps > 0; ++period_) {
            days_.clear();
            if (!collect(steps)) return;
            choose();
            for (auto const day : days_)
                if (day > first_ && !visit(day)) return;
        }
    }

private:
    std::int64_t longest_period() const {
        constexpr std::array<std::int64_t, 4> days{366, 31, 7, 1};
        return days[std::size_t(rule_.frequency)];
    }

    /// The days of one period; false where there are no more periods.
    bool collect(std::int64_t& steps) {
        auto const passed = period_ * rule_.interval;
        if (rule_.frequency == frequency::yearly) {
            auto const year = start_.year + passed;
            if (year > 9999) return false;
            steps -= 12;
            year_days(int(year), steps);
        } else if (rule_.frequency == frequency::monthly) {
            auto const month = start_.year * 12 + start_.month - 1 + passed;
            if (month / 12 > 9999) return false;
            steps -= 1;
            if (allows_month(int(month % 12 + 1))) month_days(int(month / 12), int(month % 12 + 1), steps);
        } else if (rule_.frequency == frequency::weekly) {
            auto const week = first_ - (weekday(start_) - rule_.week_start + 7) % 7 + passed * 7;
            if (!date_ok(week + 7)) return false;
            steps -= 7;
            for (int i = 0; i != 7; ++i) {
                auto const day = std::int32_t(week + i);
                int const which = (rule_.week_start + i) % 7;
                bool const listed = rule_.by_day.empty() ? which == weekday(start_) : allows_weekday(which);
                if (listed && date_ok(day) && allows_month(date_from_days(day).month)) days_.push_back(day);
            }
        } else {
            if (!date_ok(first_ + passed)) return false;
            steps -= 1;
            auto const day = date_from_days(std::int32_t(first_ + passed));
            if (allows_month(day.month) && allows_month_day(day) &&
                (rule_.by_day.empty() || allows_weekday(weekday(day))))
                days_.push_back(std::int32_t(first_ + passed));
        }
        return true;
    }

    static bool date_ok(std::int64_t day) { return day <= days_since_epoch({9999, 12, 31}); }

    void year_days(int year, std::int64_t& steps) {
        bool const whole_year = rule_.by_month.empty() && rule_.by_month_day.empty() && !rule_.by_day.empty();
        if (whole_year) {
            weekdays_within({std::int16_t(year), 1, 1}, is_leap(year) ? 366 : 365, steps);
        } else if (rule_.by_month.empty() && rule_.by_month_day.empty()) {
            if (start_.day <= days_in_month(year, start_.month))
                days_.push_back(days_since_epoch({std::int16_t(year), start_.month, start_.day}));
        } else {
            for (int month = 1; month <= 12; ++month)
                if (allows_month(month)) month_days(year, month, steps);
        }
    }

    void month_days(int year, int month, std::int64_t& steps) {
        date const first{std::int16_t(year), std::uint8_t(month), 1};
        int const size = days_in_month(year, month);
        if (rule_.by_month_day.empty() && !rule_.by_day.empty()) return weekdays_within(first, size, steps);
        if (rule_.by_month_day.empty()) {
            if (start_.day <= size) days_.push_back(days_since_epoch(first) + start_.day - 1);
            return;
        }
        steps -= size;
        for (int i = 1; i <= size; ++i) {
            date const day{first.year, first.month, std::uint8_t(i)};
            if (allows_month_day(day) && (rule_.by_day.empty() || is_listed(weekday(day), i, size)))
                days_.push_back(days_since_epoch(day));
        }
    }
    /// The listed weekdays of a month or a year, numbered within it.
    void weekdays_within(date first, int size, std::int64_t& steps) {
        steps -= size;
        auto const base = days_since_epoch(first);
        for (int i = 1, day = weekday(first); i <= size; ++i, day = (day + 1) % 7)
            if (is_listed(day, i, size)) days_.push_back(base + i - 1);
    }
    bool is_listed(int day, int position, int size) const {
        return std::any_of(rule_.by_day.begin(), rule_.by_day.end(), [&](weekday_rule const& listed) {
            int const from_start = (position - 1) / 7 + 1, from_end = (size - position) / 7 + 1;
            return listed.weekday == day &&
                   (listed.which == 0 || listed.which == from_start || listed.which == -from_end);
        });
    }

    static bool holds(std::vector<int> const& list, int n) {
        return std::find(list.begin(), list.end(), n) != list.end();
    }
    bool allows_month(int month) const { return rule_.by_month.empty() || holds(rule_.by_month, month); }
    bool allows_month_day(date day) const {
        auto const& list = rule_.by_month_day;
        return list.empty() || holds(list, day.day) ||
               holds(list, day.day - days_in_month(day.year, day.month) - 1);
    }
    bool allows_weekday(int day) const {
        return std::any_of(rule_.by_day.begin(), rule_.by_day.end(),
                           [&](auto const& d) { return d.weekday == day; });
    }

    void choose() {
        if (rule_.by_set_pos.empty()) return;
        auto const size = int(days_.size());
        std::vector<std::int32_t> chosen;
        for (int i = 0; i != size; ++i)
            if (holds(rule_.by_set_pos, i + 1) || holds(rule_.by_set_pos, i - size))
                chosen.push_back(days_[std::size_t(i)]);
        days_ = std::move(chosen);
    }

    recurrence_rule const& rule_;
    date start_;
    std::int32_t first_;
    std::int64_t period_ = 0;
    std::vector<std::int32_t> days_;
};

}  // namespace plenary::ical
