#include "words.hpp"

#include <algorithm>

namespace cli {

std::string led_by(std::string_view lead, std::string_view text) {
    return text.empty() ? std::string() : std::string(lead).append(text);
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
