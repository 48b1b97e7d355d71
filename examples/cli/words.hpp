#pragma once

#include <plenary/programme/wording.hpp>

#include <string>
#include <string_view>

namespace cli {

using plenary::in_words;

/// The words for what is there, or none.
template <class T>
std::string in_words(std::optional<T> const& given) {
    return given ? in_words(*given) : std::string();
}

/// "due 9 March 2026" for a text that is not empty.
std::string led_by(std::string_view lead, std::string_view text);

/// With a capital letter in front.
std::string capitalised(std::string text);

}  // namespace cli
