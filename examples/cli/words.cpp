#include "words.hpp"

namespace cli {

std::string led_by(std::string_view lead, std::string_view text) {
    return text.empty() ? std::string() : std::string(lead).append(text);
}

std::string capitalised(std::string text) {
    if (!text.empty() && 'a' <= text[0] && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return text;
}

}  // namespace cli
