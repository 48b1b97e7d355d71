#pragma once

#include "plenary/core/date.hpp"

namespace plenary {

/// A year, a month or a day, as precise as the source is: 2026, 2026-03 or 2026-03-09.
/// `month` and `day` are 0 where the source does not give them.
struct partial_date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    constexpr partial_date() = default;
    constexpr explicit partial_date(int y, int m = 0, int d = 0)
        : year(std::int16_t(y)), month(std::uint8_t(m)), day(std::uint8_t(d)) {}
    constexpr partial_date(date d) : year(d.year), month(d.month), day(d.day) {}

    /// The first day that it can mean.
    constexpr date first() const {
        return {year, month ? month : std::uint8_t(1), day ? day : std::uint8_t(1)};
    }
    /// The last day that it can mean.
    constexpr date last() const {
        auto const m = month ? month : std::uint8_t(12);
        if (day != 0 || m > 12) return {year, m, day};
        return {year, m, std::uint8_t(days_in_month(year, m))};
    }
    constexpr bool ok() const { return first().ok() && (month != 0 || day == 0); }
    constexpr bool is_day() const { return day != 0; }

    friend constexpr bool operator==(partial_date const&, partial_date const&) = default;
};

/// Every day that `a` can mean comes before every day that `b` can mean.
constexpr bool entirely_before(partial_date a, partial_date b) {
    return a.last() < b.first();
}

namespace detail::forms {

inline constexpr std::string_view month_at_most = "(-(0[1-9]|1[0-2]))?";
inline constexpr std::string_view partial_date =
    joined_text<opening, year, month_at_most, alternative, date, closing>;

}  // namespace detail::forms

/// ISO 8601 calendar date, reduced to a month or a year where the rest is not known.
template <>
struct scalar<partial_date> {
    static constexpr std::string_view expected = "a year, month or day such as 2026, 2026-03 or 2026-03-09";
    static constexpr std::string_view pattern =
        joined_text<detail::forms::start, detail::forms::partial_date, detail::forms::end>;
    static constexpr std::string_view type_name = "partial_date";

    static constexpr bool parse(std::string_view text, partial_date& out) {
        if (date day; scalar<date>::parse(text, day)) {
            out = day;
            return true;
        }
        bool const has_month = text.size() == 7 && text[4] == '-';
        if (text.size() != 4 && !has_month) return false;
        unsigned const year = two_digits(text.data()) * 100 + two_digits(text.data() + 2);
        unsigned const month = has_month ? two_digits(text.data() + 5) : 0;
        if (year == 0 || year > 9999 || month > 12 || (has_month && month == 0)) return false;
        out = partial_date(int(year), int(month));
        return true;
    }
    static constexpr void print(partial_date d, auto&& take) {
        char buffer[10];
        char* end = put_digits(buffer, unsigned(d.year), 4);
        for (auto const part : {d.month, d.day}) {
            if (part == 0) break;
            *end++ = '-';
            end = put_digits(end, unsigned(part), 2);
        }
        take(std::string_view(buffer, std::size_t(end - buffer)));
    }
    static constexpr std::string_view hint(std::string_view text) { return hint_for_date(text); }
};

}  // namespace plenary
