#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/digits.hpp"
#include "plenary/model/values.hpp"
#include "plenary/programme/words.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

// Dates, times and kinds in the words of a programme.

namespace plenary {

namespace detail {

inline constexpr std::size_t most_digits = 20;  ///< of a number, with its sign

template <class Part>
constexpr std::size_t most_characters(Part const& part) {
    if constexpr (std::is_integral_v<Part>) return most_digits;
    else return std::string_view(part).size();
}

/// Numbers and texts, one behind the other.
template <class... Parts>
std::string in_a_row(Parts const&... parts) {
    // What is short is put together before anything is allocated.
    char few[128];
    auto const most = (most_characters(parts) + ...);
    std::string many(most <= sizeof few ? 0 : most, '\0');
    auto* const begin = most <= sizeof few ? few : many.data();
    auto* end = begin;
    auto const add = [&](auto const& part) {
        if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(part)>>) {
            end = std::to_chars(end, end + most_digits, part).ptr;
        } else {
            std::string_view const text = part;
            end = std::copy(text.begin(), text.end(), end);
        }
    };
    (add(parts), ...);
    if (begin == few) return {few, end};
    many.resize(std::size_t(end - begin));
    return many;
}

}  // namespace detail

/// "9 March 2026", "March 2026" or "2026".
inline std::string in_words(partial_date when, words const& say = english) {
    if (!when.ok()) return std::string(say.unknown_date);
    if (when.month == 0) return detail::in_a_row(when.year);
    auto const month = say.months[std::size_t(when.month - 1)];
    return when.day == 0 ? detail::in_a_row(month, " ", when.year)
                         : detail::in_a_row(int(when.day), " ", month, " ", when.year);
}

/// "9–11 March 2026", "30 March – 2 April 2026".
inline std::string in_words(partial_date first, partial_date last, words const& say = english) {
    if (first == last || !first.ok() || !last.ok()) return in_words(first.ok() ? first : last, say);
    bool const days = first.is_day() && last.is_day() && first.year == last.year;
    if (days && first.month == last.month) return detail::in_a_row(int(first.day), "–", in_words(last, say));
    auto start = in_words(first, say);
    if (days) start.resize(start.size() - detail::in_a_row(" ", first.year).size());
    return detail::in_a_row(start, " – ", in_words(last, say));
}

/// "Monday 9 March 2026", of a day that is ok().
inline std::string with_weekday(date day, words const& say = english) {
    return detail::in_a_row(say.weekdays[std::size_t(weekday(day))], " ", in_words(partial_date(day), say));
}

/// "Monday 9 – Tuesday 10 March 2026", or the one day.
inline std::string with_weekdays(date first, date last, words const& say = english) {
    if (first == last) return with_weekday(first, say);
    auto start = with_weekday(first, say);
    // The month and year that both have are said once.
    for (auto const& common :
         {detail::in_a_row(" ", last.year), detail::in_a_row(" ", say.months[std::size_t(last.month - 1)])})
        if (start.ends_with(common)) start.resize(start.size() - common.size());
    return detail::in_a_row(start, " – ", with_weekday(last, say));
}

/// "09:30", as the local clock shows it.
template <class S>
std::string clock_time(basic_instant<S> const& when) {
    std::string out(5, ':');
    put_digits(out.data(), when.second_of_day / 3600, 2);
    put_digits(out.data() + 3, when.second_of_day / 60 % 60, 2);
    return out;
}

/// Whether a slot ends on another day than it begins, on the clock of the place.
template <class S>
bool ends_another_day(basic_slot<S> const& s) {
    return s.start.ok() && s.end && s.end->ok() && s.end->date != s.start.date;
}

/// "09:30–10:15", "22:00 – Tuesday 10 March 2026, 01:00"; empty where the beginning could not be read.
template <class S>
std::string clock_times(basic_slot<S> const& s, words const& say = english) {
    if (!s.start.ok()) return {};
    if (!s.end || !s.end->ok()) return clock_time(s.start);
    if (!ends_another_day(s)) return detail::in_a_row(clock_time(s.start), "–", clock_time(*s.end));
    return detail::in_a_row(clock_time(s.start), " – ", with_weekday(s.end->date, say), ", ",
                            clock_time(*s.end));
}

/// "Monday 9 March 2026, 09:30–10:15".
template <class S>
std::string day_and_times(basic_slot<S> const& s, words const& say = english) {
    return s.start.ok() ? detail::in_a_row(with_weekday(s.start.date, say), ", ", clock_times(s, say))
                        : std::string();
}

/// "Pacific/Fiji", or "UTC +12:00" where the zone is not known.
template <class S>
std::string zone_of(basic_instant<S> const& when) {
    if (!std::string_view(when.zone).empty()) return std::string(when.zone);
    if (!when.offset_known || when.offset_minutes == 0) return "UTC";
    std::string out = when.offset_minutes < 0 ? "UTC -hh:mm" : "UTC +hh:mm";
    auto const minutes = unsigned(when.offset_minutes < 0 ? -when.offset_minutes : when.offset_minutes);
    put_digits(out.data() + 5, minutes / 60, 2);
    put_digits(out.data() + 8, minutes % 60, 2);
    return out;
}

/// "about 5 days".
template <class S>
std::string in_words(basic_duration<S> const& lasts, words const& say = english) {
    auto const& unit = say.units[std::size_t(lasts.unit)];
    return detail::in_a_row(lasts.exactness == exactness::about ? say.about : "", lasts.amount, " ",
                            lasts.amount == 1 ? unit.one : unit.several);
}

/// "about 40".
template <class S>
std::string in_words(basic_quantity<S> const& many, words const& say = english) {
    return detail::in_a_row(many.exactness == exactness::about ? say.about : "", many.amount);
}

/// "identified priority" for `identified_priority`.
template <enumeration E>
std::string in_words(E value, words const& say = english) {
    auto const name = name_of(value);
    for (auto const& [listed, given] : say.enumerators)
        if (listed == name) return std::string(given);
    std::string out(name);
    for (char& c : out)
        if (c == '_') c = ' ';
    return out;
}

/// What stands over one or several of a kind: "identified priorities".
template <enumeration E>
std::string heading_of(E kind, bool over_several, words const& say = english) {
    if (over_several)
        for (auto const& [listed, given] : say.headings)
            if (listed == name_of(kind)) return std::string(given);
    return in_words(kind, say);
}

/// Whether a text begins with these words, whatever the case of ASCII letters, and with or without
/// hyphens: "Break-out" begins with "breakout".
constexpr bool begins_with_words(std::string_view text, std::string_view asked) {
    for (char const c : text) {
        if (asked.empty()) return true;
        if (to_lower(c) == to_lower(asked[0])) asked.remove_prefix(1);
        else if (c != '-') return false;
    }
    return asked.empty();
}

/// Whether a text has these words in it anywhere.
constexpr bool has_words(std::string_view text, std::string_view asked) {
    if (asked.empty()) return true;
    auto const has_from = [&](char first) {
        for (auto at = text.find(first); at != text.npos; at = text.find(first, at + 1))
            if (begins_with_words(text.substr(at), asked)) return true;
        return false;
    };
    char const lower = to_lower(asked[0]), upper = to_upper(asked[0]);
    return has_from(lower) || (upper != lower && has_from(upper));
}

/// Whether a kind says anything: these two stand for whatever is not known, or has no word.
template <enumeration E>
constexpr bool is_telling(E kind) {
    auto const name = name_of(kind);
    return name != "other" && name != "unknown";
}

/// Whether a kind says anything that a title does not: nobody needs to read "Opening (opening)".
template <enumeration E>
constexpr bool is_worth_telling(E kind, std::string_view words_of_kind, std::string_view title) {
    return is_telling(kind) && (title.empty() || !has_words(title, words_of_kind));
}

/// A kind in words; empty where it is not worth telling.
template <enumeration E>
std::string telling_kind(E kind, std::string_view title = {}, words const& say = english) {
    auto out = in_words(kind, say);
    if (!is_worth_telling(kind, out, title)) out.clear();
    return out;
}

/// "Fiji", "Fiji and Tonga", "Fiji, Tonga and Samoa".
inline std::string joined(std::vector<std::string> const& parts, words const& say = english) {
    std::string out;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        if (i != 0) out += i + 1 == parts.size() ? say.and_ : ", ";
        out += parts[i];
    }
    return out;
}

}  // namespace plenary
