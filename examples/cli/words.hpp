#pragma once

#include <plenary/model/values.hpp>

#include <string>
#include <vector>

// Values of a record in the words of a programme.

namespace cli {

/// "9 March 2026", "March 2026" or "2026".
std::string in_words(plenary::partial_date when);
/// "9–11 March 2026", "30 March – 2 April 2026".
std::string in_words(plenary::partial_date first, plenary::partial_date last);
/// "Monday 9 March 2026".
std::string with_weekday(plenary::date day);
/// "Monday 9 – Tuesday 10 March 2026", or the one day.
std::string with_weekdays(plenary::date first, plenary::date last);
/// "09:30–10:15", as the local clock shows it.
std::string clock_times(plenary::slot const& s);
/// "Pacific/Fiji", or the offset where the zone is not known.
std::string zone_of(plenary::instant const& when);

/// "about 5 days".
std::string in_words(plenary::duration const& lasts);
/// "about 40".
std::string in_words(plenary::quantity const& many);

/// "Fiji", "Fiji and Tonga", "Fiji, Tonga and Samoa".
std::string joined(std::vector<std::string> const& parts);

/// "identified priority" for `identified_priority`.
template <plenary::enumeration E>
std::string in_words(E value) {
    std::string out(plenary::name_of(value));
    for (char& c : out)
        if (c == '_') c = ' ';
    return out;
}

/// The words for what is there, or none.
template <class T>
std::string in_words(std::optional<T> const& given) {
    return given ? in_words(*given) : std::string();
}

/// "due 9 March 2026" for a text that is not empty.
std::string led_by(std::string_view lead, std::string_view text);

/// Whether a text has these words in it, whatever the case of ASCII letters.
bool mentions(std::string_view text, std::string_view words);

/// With a capital letter in front.
std::string capitalised(std::string text);

}  // namespace cli
