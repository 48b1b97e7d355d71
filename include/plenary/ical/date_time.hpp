#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/instant.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

// Dates and times of iCalendar (RFC 5545, section 3.3). Times are counted in seconds since
// 1970-01-01T00:00:00, of UTC or of the clock on some wall.

namespace plenary::ical {

inline constexpr std::int64_t seconds_per_day = 86'400;

/// The day of a time; not `ok()` outside the years 0001 to 9999.
constexpr date day_of(std::int64_t seconds) {
    std::int64_t const days = (seconds - (seconds < 0 ? seconds_per_day - 1 : 0)) / seconds_per_day;
    bool const fits = std::numeric_limits<std::int32_t>::min() / 2 < days &&
                      days < std::numeric_limits<std::int32_t>::max() / 2;
    return fits ? date_from_days(std::int32_t(days)) : date{};
}
constexpr std::uint32_t second_of_day(std::int64_t seconds) {
    return std::uint32_t((seconds % seconds_per_day + seconds_per_day) % seconds_per_day);
}
constexpr std::int64_t start_of(date day) {
    return days_since_epoch(day) * seconds_per_day;
}

/// A text of at most so many octets, on the stack.
template <std::size_t Most>
struct text_of_few {
    char buffer[Most];
    std::size_t size = 0;

    constexpr operator std::string_view() const { return {buffer, size}; }
    constexpr void add(std::string_view more) {
        size = std::size_t(std::copy(more.begin(), more.end(), buffer + size) - buffer);
    }
};
using short_text = text_of_few<24>;

/// 20251201
constexpr short_text basic_date(date day) {
    short_text out;
    auto* at = put_digits(out.buffer, unsigned(day.year), 4);
    at = put_digits(at, unsigned(day.month), 2);
    out.size = std::size_t(put_digits(at, unsigned(day.day), 2) - out.buffer);
    return out;
}
/// 20251201T090000
constexpr short_text basic_time(date day, std::uint32_t clock) {
    auto out = basic_date(day);
    auto* at = out.buffer + out.size;
    *at++ = 'T';
    at = put_digits(at, clock / 3600, 2);
    at = put_digits(at, clock / 60 % 60, 2);
    out.size = std::size_t(put_digits(at, clock % 60, 2) - out.buffer);
    return out;
}
constexpr short_text basic_time(std::int64_t seconds) {
    return basic_time(day_of(seconds), second_of_day(seconds));
}
/// 20251201T010000Z
constexpr short_text utc_time(std::int64_t seconds) {
    auto out = basic_time(seconds);
    out.buffer[out.size++] = 'Z';
    return out;
}
template <class S>
constexpr short_text utc_time(basic_instant<S> const& when) {
    // Most are on the same day in UTC, which then need not be computed.
    auto const clock = std::int64_t(when.second_of_day) - when.offset_minutes * 60;
    if (clock < 0 || seconds_per_day <= clock) return utc_time(when.seconds_since_epoch());
    auto out = basic_time(when.date, std::uint32_t(clock));
    out.buffer[out.size++] = 'Z';
    return out;
}
/// +0800, or +053020 where there are seconds (section 3.3.14); zero is +0000.
constexpr short_text utc_offset(std::int32_t seconds) {
    short_text out;
    auto const size = unsigned(seconds < 0 ? -seconds : seconds);
    auto* at = out.buffer;
    *at++ = seconds < 0 ? '-' : '+';
    at = put_digits(at, size / 3600, 2);
    at = put_digits(at, size / 60 % 60, 2);
    if (size % 60 != 0) at = put_digits(at, size % 60, 2);
    out.size = std::size_t(at - out.buffer);
    return out;
}

/// A date or a time as it was read.
struct time_value {
    std::int64_t wall = 0;  ///< in UTC where `utc`, else on a clock that the text does not name
    bool has_time = false;
    bool utc = false;
    bool usual = true;  ///< written as iCalendar wants it, not as other standards do
};

namespace detail {

constexpr bool take_digits(std::string_view& text, std::size_t count, unsigned& out) {
    if (text.size() < count) return false;
    out = 0;
    for (std::size_t i = 0; i != count; ++i) {
        if (!is_digit(text[i])) return false;
        out = out * 10 + unsigned(text[i] - '0');
    }
    text.remove_prefix(count);
    return true;
}
constexpr bool take_letter(std::string_view& text, char upper) {
    if (text.empty() || to_upper(text.front()) != upper) return false;
    text.remove_prefix(1);
    return true;
}

}  // namespace detail

/// Reads DATE and DATE-TIME (sections 3.3.4 and 3.3.5), in lower case and with the hyphens and
/// colons of RFC 3339, too. A leap second is read as the second before it.
constexpr std::optional<time_value> parse_time(std::string_view text) {
    using namespace detail;
    time_value out;
    text = trimmed(text);
    unsigned year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    auto const skip = [&](char separator) {
        if (text.empty() || text.front() != separator) return;
        text.remove_prefix(1);
        out.usual = false;
    };
    if (!take_digits(text, 4, year)) return std::nullopt;
    skip('-');
    if (!take_digits(text, 2, month)) return std::nullopt;
    skip('-');
    if (!take_digits(text, 2, day) || month > 12 || day > 31) return std::nullopt;
    date const d{std::int16_t(year), std::uint8_t(month), std::uint8_t(day)};
    if (!d.ok()) return std::nullopt;
    out.wall = start_of(d);
    if (text.empty()) return out;

    if (!take_letter(text, 'T') || !take_digits(text, 2, hour)) return std::nullopt;
    skip(':');
    if (!take_digits(text, 2, minute)) return std::nullopt;
    skip(':');
    if (!text.empty() && is_digit(text.front()) && !take_digits(text, 2, second)) return std::nullopt;
    if (hour > 23 || minute > 59 || second > 60) return std::nullopt;
    out.wall += hour * 3600 + minute * 60 + (second == 60 ? 59 : second);
    out.has_time = true;
    out.utc = take_letter(text, 'Z');
    return text.empty() ? std::optional(out) : std::nullopt;
}

/// Reads UTC-OFFSET: seconds.
constexpr std::optional<std::int32_t> parse_offset(std::string_view text) {
    text = trimmed(text);
    if (text.empty() || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    int const sign = text[0] == '-' ? -1 : 1;
    text.remove_prefix(1);
    unsigned hours = 0, minutes = 0, seconds = 0;
    if (!detail::take_digits(text, 2, hours)) return std::nullopt;
    if (text.starts_with(':')) text.remove_prefix(1);
    if (!detail::take_digits(text, 2, minutes)) return std::nullopt;
    if (!text.empty() && !detail::take_digits(text, 2, seconds)) return std::nullopt;
    if (!text.empty() || hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
    return sign * std::int32_t(hours * 3600 + minutes * 60 + seconds);
}

/// How long something lasts: days are nominal, the rest is exact (section 3.3.6).
struct time_span {
    std::int64_t days = 0;
    std::int64_t seconds = 0;
};

/// Reads DURATION, such as PT1H30M or P2W.
constexpr std::optional<time_span> parse_span(std::string_view text) {
    text = trimmed(text);
    time_span out;
    bool const negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (!detail::take_letter(text, 'P') || text.empty()) return std::nullopt;
    bool in_time = false;
    while (!text.empty()) {
        if (detail::take_letter(text, 'T')) {
            if (in_time || text.empty()) return std::nullopt;
            in_time = true;
        }
        std::int64_t amount = 0;
        std::size_t digits = 0;
        for (; digits != text.size() && is_digit(text[digits]); ++digits) {
            if (digits == 9) return std::nullopt;
            amount = amount * 10 + (text[digits] - '0');
        }
        text.remove_prefix(digits);
        if (digits == 0 || text.empty()) return std::nullopt;
        if (!in_time && detail::take_letter(text, 'W')) out.days += amount * 7;
        else if (!in_time && detail::take_letter(text, 'D')) out.days += amount;
        else if (in_time && detail::take_letter(text, 'H')) out.seconds += amount * 3600;
        else if (in_time && detail::take_letter(text, 'M')) out.seconds += amount * 60;
        else if (in_time && detail::take_letter(text, 'S')) out.seconds += amount;
        else return std::nullopt;
    }
    if (negative) out = {-out.days, -out.seconds};
    return out;
}

}  // namespace plenary::ical
