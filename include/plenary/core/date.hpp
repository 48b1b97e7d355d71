#pragma once

#include "plenary/core/digits.hpp"
#include "plenary/core/joined_text.hpp"
#include "plenary/core/scalar.hpp"

#include <compare>
#include <cstdint>

namespace plenary {

constexpr bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days in a month from 1 to 12.
constexpr int days_in_month(int year, int month) {
    constexpr std::int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/// A day of the proleptic Gregorian calendar (ISO 8601), years 0001 to 9999. The default is no
/// day at all, as is what remains of a text that could not be read: ask `ok()`.
struct date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    constexpr bool ok() const {
        return 1 <= year && year <= 9999 && 1 <= month && month <= 12 && 1 <= day &&
               (day <= 28 || day <= days_in_month(year, month));  // few need a look at the month
    }
    friend constexpr auto operator<=>(date const&, date const&) = default;
};

/// Days since 1970-01-01 of a day that is `ok()`.
constexpr std::int32_t days_since_epoch(date d) {
    // The year is counted from March, so that the leap day is its last and every month's first
    // day is a fixed number of days into it.
    int const year = d.month > 2 ? d.year : d.year - 1;
    int const month = (d.month + 9) % 12;
    int const day_of_year = (153 * month + 2) / 5 + d.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719'468;
}

/// The inverse of `days_since_epoch`; days outside the years 0001 to 9999 give a date that is not
/// `ok()`.
constexpr date date_from_days(std::int32_t days) {
    constexpr std::int32_t first = days_since_epoch({1, 1, 1}), last = days_since_epoch({9999, 12, 31});
    if (days < first || days > last) return {};
    std::int32_t const since_march_0000 = days + 719'468;
    std::int32_t const era = since_march_0000 / 146'097;  // 400 years
    std::int32_t const day_of_era = since_march_0000 % 146'097;
    std::int32_t const year_of_era =
        (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    std::int32_t const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    std::int32_t const month = (5 * day_of_year + 2) / 153;
    std::int32_t const day = day_of_year - (153 * month + 2) / 5 + 1;
    std::int32_t const year = year_of_era + era * 400 + (month >= 10);
    return {std::int16_t(year), std::uint8_t(month < 10 ? month + 3 : month - 9), std::uint8_t(day)};
}

/// 0 for Monday to 6 for Sunday (ISO 8601 counts them from 1).
constexpr int weekday(date d) {
    return ((days_since_epoch(d) + 3) % 7 + 7) % 7;
}

/// What to do about a text that is not a date although it should be one; empty where that cannot
/// be said.
constexpr std::string_view hint_for_date(std::string_view text) {
    bool const like_a_month = text.size() >= 7 && text[4] == '-' && two_digits(&text[0]) != no_digits &&
                              two_digits(&text[2]) != no_digits && two_digits(&text[5]) != no_digits;
    unsigned const month = like_a_month ? two_digits(&text[5]) : 1;
    if (month < 1 || 12 < month) return "months are 01 to 12";
    if (!like_a_month || text.size() < 10 || text[7] != '-' || two_digits(&text[8]) == no_digits) {
        if (text.find_first_of("/. ") != text.npos)
            return "write year, month and day in digits with hyphens, such as 2026-03-09";
        bool const digits_only = text.find_first_not_of("0123456789-") == text.npos;
        return digits_only ? "write four digits for the year, two for the month and two for the day" : "";
    }
    if (text.size() != 10) return "write only the date";
    unsigned const year = two_digits(&text[0]) * 100 + two_digits(&text[2]);
    if (year == 0) return "years are 0001 to 9999";
    constexpr std::string_view lengths[] = {"that month has 28 days", "that month has 29 days",
                                            "that month has 30 days", "that month has 31 days"};
    return lengths[days_in_month(int(year), int(month)) - 28];
}

// Regular expressions that patterns are put together of, without what only some engines have.
namespace detail::forms {

inline constexpr std::string_view start = "^", end = "$";
inline constexpr std::string_view opening = "(", alternative = "|", closing = ")";
inline constexpr std::string_view year = "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
inline constexpr std::string_view day_of_any_year =
    "-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])"
    ")";
inline constexpr std::string_view leap_day =
    "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29";
inline constexpr std::string_view date =
    joined_text<opening, year, day_of_any_year, alternative, leap_day, closing>;

}  // namespace detail::forms

/// RFC 3339 full-date.
template <>
struct scalar<date> {
    static constexpr std::string_view expected = "a date such as 2026-03-09";
    static constexpr std::string_view pattern =
        joined_text<detail::forms::start, detail::forms::date, detail::forms::end>;
    static constexpr std::string_view type_name = "date";
    static constexpr std::string_view format = "date";

    static constexpr bool parse(std::string_view text, date& out) {
        if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
        char const* const at = text.data();
        unsigned const year = two_digits(at) * 100 + two_digits(at + 2);
        unsigned const month = two_digits(at + 5), day = two_digits(at + 8);
        if (year > 9999 || month > 12 || day > 31) return false;
        date const d{std::int16_t(year), std::uint8_t(month), std::uint8_t(day)};
        if (!d.ok()) return false;
        out = d;
        return true;
    }
    static constexpr char* write(date d, char* out) {
        out = put_digits(out, unsigned(d.year), 4);
        *out++ = '-';
        out = put_digits(out, unsigned(d.month), 2);
        *out++ = '-';
        return put_digits(out, unsigned(d.day), 2);
    }
    static constexpr void print(date d, auto&& take) {
        char buffer[10];
        take(std::string_view(buffer, std::size_t(write(d, buffer) - buffer)));
    }
    static constexpr std::string_view hint(std::string_view text) { return hint_for_date(text); }
};

}  // namespace plenary
