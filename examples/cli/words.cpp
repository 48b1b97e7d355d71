#include "words.hpp"

#include <plenary/diagnose/phrase.hpp>

#include <algorithm>
#include <array>

namespace cli {

using namespace plenary;

namespace {

constexpr std::array<std::string_view, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string_view month_of(partial_date when) {
    return months[std::size_t(when.month - 1)];
}

}  // namespace

std::string in_words(partial_date when) {
    if (!when.ok()) return "an unknown date";
    if (when.month == 0) return phrase(when.year);
    auto const month = phrase(month_of(when), ' ', when.year);
    return when.day == 0 ? month : phrase(int(when.day), ' ', month);
}

std::string in_words(partial_date first, partial_date last) {
    if (first == last || !first.ok() || !last.ok()) return in_words(first.ok() ? first : last);
    bool const days = first.is_day() && last.is_day() && first.year == last.year;
    if (days && first.month == last.month) return phrase(int(first.day), "–", in_words(last));
    if (days) return phrase(int(first.day), ' ', month_of(first), " – ", in_words(last));
    return phrase(in_words(first), " – ", in_words(last));
}

std::string with_weekday(date day) {
    return phrase(weekdays[std::size_t(weekday(day))], ' ', in_words(partial_date(day)));
}

std::string with_weekdays(date first, date last) {
    if (first == last) return with_weekday(first);
    std::string start = with_weekday(first);
    // The month and year that both have are said once.
    for (auto const& common : {phrase(' ', last.year), phrase(' ', month_of(last))})
        if (start.ends_with(common)) start.resize(start.size() - common.size());
    return phrase(start, " – ", with_weekday(last));
}

std::string clock_times(slot const& s) {
    auto const clock = [](instant const& when) {
        char digits[5];
        *put_digits(digits, when.second_of_day / 3600, 2) = ':';
        put_digits(digits + 3, when.second_of_day / 60 % 60, 2);
        return std::string(digits, sizeof digits);
    };
    if (!s.start.ok()) return {};
    return s.end && s.end->ok() ? clock(s.start) + "–" + clock(*s.end) : clock(s.start);
}

std::string zone_of(instant const& when) {
    if (!when.zone.empty()) return when.zone;
    constexpr std::size_t offset_at = std::string_view("2026-03-09T10:00:00").size();
    auto whole_seconds = when;
    whole_seconds.nanosecond = 0;
    return phrase("UTC ", to_text(whole_seconds).substr(offset_at));
}

std::string in_words(duration const& lasts) {
    return phrase(lasts.exactness == exactness::about ? "about " : "", lasts.amount, ' ', name_of(lasts.unit),
                  lasts.amount == 1 ? "" : "s");
}

std::string in_words(quantity const& many) {
    return phrase(many.exactness == exactness::about ? "about " : "", many.amount);
}

std::string joined(std::vector<std::string> const& parts) {
    std::string out;
    for (std::size_t i = 0; i != parts.size(); ++i) {
        if (i != 0) out += i + 1 == parts.size() ? " and " : ", ";
        out += parts[i];
    }
    return out;
}

std::string led_by(std::string_view lead, std::string_view text) {
    return text.empty() ? std::string() : phrase(lead, text);
}

bool mentions(std::string_view text, std::string_view words) {
    auto const same_letter = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    return std::search(text.begin(), text.end(), words.begin(), words.end(), same_letter) != text.end();
}

std::string capitalised(std::string text) {
    if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

}  // namespace cli
