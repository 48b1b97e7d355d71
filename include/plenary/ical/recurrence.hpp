#pragma once

#include "plenary/diagnose/phrase.hpp"
#include "plenary/ical/date_time.hpp"
#include "plenary/ical/text.hpp"
#include "plenary/ical/time_zone.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace plenary::ical {

/// The base of a recurrence. What recurs within a day makes no meetings and is not followed.
enum class frequency { yearly, monthly, weekly, daily };

/// MO, or -1SU: the last Sunday; `which` is 0 for every one.
struct weekday_rule {
    int which;
    int weekday;  ///< 0 for Monday
};

/// RECUR (RFC 5545, section 3.3.10), as far as it is followed.
struct recurrence_rule {
    ical::frequency frequency = frequency::daily;
    std::int64_t interval = 1;
    std::optional<std::int64_t> count{};
    std::optional<time_value> until{};
    std::vector<weekday_rule> by_day{};
    std::vector<int> by_month_day{}, by_month{}, by_set_pos{};
    int week_start = 0;
};

namespace detail {

inline bool parse_number(std::string_view text, std::int64_t least, std::int64_t most, auto& out) {
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int64_t value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || most < value)
        return false;
    out = static_cast<std::remove_reference_t<decltype(out)>>(value);
    return true;
}

/// Numbers between -most and -1 or, with a sign or none, between 1 and `most`.
inline bool parse_numbers(std::string_view list, int most, bool negative, std::vector<int>& out) {
    while (!list.empty()) {
        int n = 0;
        if (!parse_number(trimmed(take_part(list, ',')), negative ? -most : 1, most, n) || n == 0)
            return false;
        out.push_back(n);
    }
    return !out.empty();
}

inline bool parse_weekday(std::string_view text, int& out) {
    for (std::size_t i = 0; i != weekday_names.size(); ++i)
        if (equal_ignoring_case(text, weekday_names[i])) {
            out = int(i);
            return true;
        }
    return false;
}

inline bool parse_weekdays(std::string_view list, std::vector<weekday_rule>& out) {
    while (!list.empty()) {
        auto const text = trimmed(take_part(list, ','));
        weekday_rule rule{0, 0};
        if (text.size() < 2 || !parse_weekday(text.substr(text.size() - 2), rule.weekday)) return false;
        auto const which = text.substr(0, text.size() - 2);
        if (!which.empty() && (!parse_number(which, -53, 53, rule.which) || rule.which == 0)) return false;
        out.push_back(rule);
    }
    return !out.empty();
}

inline bool parse_frequency(std::string_view text, frequency& out) {
    constexpr std::array<std::string_view, 4> names{"YEARLY", "MONTHLY", "WEEKLY", "DAILY"};
    for (std::size_t i = 0; i != names.size(); ++i)
        if (equal_ignoring_case(text, names[i])) {
            out = static_cast<frequency>(i);
            return true;
        }
    return false;
}

inline bool parse_part(std::string_view name, std::string_view value, recurrence_rule& out) {
    auto const is = [&](std::string_view upper) { return equal_ignoring_case(name, upper); };
    constexpr std::int64_t most = 1'000'000;  // more would leave the calendar's years
    if (is("FREQ")) return parse_frequency(value, out.frequency);
    if (is("INTERVAL")) return parse_number(value, 1, most, out.interval);
    if (is("COUNT")) return parse_number(value, 1, most, out.count.emplace());
    if (is("UNTIL")) return (out.until = parse_time(value)).has_value();
    if (is("BYDAY")) return parse_weekdays(value, out.by_day);
    if (is("BYMONTHDAY")) return parse_numbers(value, 31, true, out.by_month_day);
    if (is("BYMONTH")) return parse_numbers(value, 12, false, out.by_month);
    if (is("BYSETPOS")) return parse_numbers(value, 366, true, out.by_set_pos);
    return is("WKST") && parse_weekday(value, out.week_start);
}

}  // namespace detail

/// Reads a rule. Returns what of it cannot be followed, or "".
inline std::string parse_recurrence(std::string_view text, recurrence_rule& out) {
    constexpr std::size_t longest = 2'000;  // every part once, with all its values
    bool has_frequency = false;
    if (text.size() > longest) return phrase("a rule of ", text.size(), " octets");
    while (!text.empty()) {
        auto const part = trimmed(take_part(text, ';'));
        if (part.empty()) continue;
        auto const equals = part.find('=');
        auto const name = part.substr(0, equals);
        auto const value = equals == part.npos ? std::string_view() : part.substr(equals + 1);
        if (!detail::parse_part(trimmed(name), trimmed(value), out)) return in_quotes(part);
        has_frequency = has_frequency || equal_ignoring_case(trimmed(name), "FREQ");
    }
    if (!has_frequency) return "a rule without FREQ";
    bool const numbered =
        std::any_of(out.by_day.begin(), out.by_day.end(), [](auto const& d) { return d.which != 0; });
    bool const in_months = out.frequency == frequency::monthly || out.frequency == frequency::yearly;
    if (numbered && !in_months) return "numbered weekdays in a rule that is neither monthly nor yearly";
    if (!out.by_month_day.empty() && out.frequency == frequency::weekly) return "BYMONTHDAY in a weekly rule";
    return {};
}

}  // namespace plenary::ical
