#pragma once

#include "plenary/model/record.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

// On which days something is, as far as its dates and clock times tell.

namespace plenary::rules::detail {

/// The last day on which a slot still has time, as the local clock shows it: one that ends at
/// midnight does not reach into the next day.
template <class S>
constexpr date last_day(basic_slot<S> const& when) {
    if (!when.end) return when.start.date;
    bool const at_midnight = when.end->second_of_day == 0 && when.end->nanosecond == 0;
    if (!at_midnight || when.end->date <= when.start.date) return when.end->date;
    return date_from_days(days_since_epoch(when.end->date) - 1);
}

template <class S>
constexpr bool is_dated(basic_slot<S> const& when) {
    return when.start.ok() && (!when.end || when.end->ok());
}

/// The days that a part takes for certain: it begins on one from the first to the second, and ends
/// on the third or later.
struct known_days {
    date begins_from, begins_by, ends_from;
};

template <class S>
constexpr known_days days_of(basic_period<S> const& dates) {
    return {dates.start.first(), dates.start.last(), (dates.end ? *dates.end : dates.start).first()};
}

/// The day on which a clock shows a time that is so many seconds ahead of UTC.
template <class S>
constexpr date day_at(basic_instant<S> const& when, std::int64_t seconds_ahead) {
    constexpr std::int64_t day = 86'400;
    auto const local = when.seconds_since_epoch() + seconds_ahead;
    return date_from_days(std::int32_t((local - (local % day + day) % day) / day));
}

/// A time in UTC whose offset is not known is of one of three days.
template <class S>
constexpr known_days days_of(basic_slot<S> const& when) {
    constexpr std::int64_t furthest_east = 14 * 3'600, furthest_west = -12 * 3'600;
    known_days out{when.start.date, when.start.date, last_day(when)};
    if (!when.start.offset_known) {
        out.begins_from = day_at(when.start, furthest_west);
        out.begins_by = day_at(when.start, furthest_east);
    }
    auto const& end = when.end ? *when.end : when.start;
    if (!end.offset_known) out.ends_from = day_at(end, furthest_west);
    return out;
}

/// The clocks by which the parts of a meeting are told. A session for those far away may be told by
/// theirs, which show another day.
template <class S>
class clocks_of_meeting {
public:
    explicit clocks_of_meeting(basic_meeting<S> const& m) : meeting_(m) {}

    /// Whether the days of a slot are as they should be by one of the others.
    bool any_other(basic_slot<S> const& when, auto&& are_right) {
        if (!when.start.offset_known) return false;
        if (number_ == 0) gather();
        return std::any_of(offsets_.begin(), offsets_.begin() + number_, [&](std::int16_t minutes) {
            return minutes != when.start.offset_minutes && are_right(days_by(when, minutes * 60));
        });
    }

private:
    static known_days days_by(basic_slot<S> const& when, std::int64_t seconds_ahead) {
        auto const start = day_at(when.start, seconds_ahead);
        if (!when.end) return {start, start, start};
        bool const whole_second = when.end->nanosecond == 0;
        return {start, start, std::max(start, day_at(*when.end, seconds_ahead - whole_second))};
    }
    void gather() {
        auto const add = [&](auto const& parts) {
            for (auto const& part : parts) {
                if (!part.slot || !is_dated(*part.slot) || !part.slot->start.offset_known) continue;
                auto const end = offsets_.begin() + number_;
                auto const offset = part.slot->start.offset_minutes;
                if (number_ != offsets_.size() && std::find(offsets_.begin(), end, offset) == end)
                    offsets_[number_++] = offset;
            }
        };
        add(meeting_.sessions);
        add(meeting_.site_visits);
    }

    basic_meeting<S> const& meeting_;
    std::array<std::int16_t, 8> offsets_{};  // nobody meets by more clocks
    std::size_t number_ = 0;
};

}  // namespace plenary::rules::detail
