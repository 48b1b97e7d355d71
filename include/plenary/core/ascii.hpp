#pragma once

#include <algorithm>
#include <string>
#include <string_view>

// Letters and blanks of ASCII: what codes and tags are made of, whatever the locale.

namespace plenary {

constexpr bool is_upper(char c) {
    return 'A' <= c && c <= 'Z';
}
constexpr bool is_lower(char c) {
    return 'a' <= c && c <= 'z';
}
constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}
constexpr bool is_digit(char c) {
    return '0' <= c && c <= '9';
}
constexpr bool is_hex_digit(char c) {
    return is_digit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F');
}
/// Space, tab and line ends.
constexpr bool is_blank(char c) {
    return c == ' ' || ('\t' <= c && c <= '\r');
}
constexpr char to_lower(char c) {
    return is_upper(c) ? char(c - 'A' + 'a') : c;
}
constexpr char to_upper(char c) {
    return is_lower(c) ? char(c - 'a' + 'A') : c;
}

inline std::string lower_case(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_lower);
    return out;
}
inline std::string upper_case(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), to_upper);
    return out;
}

/// `text` without the blanks around it.
constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

/// Less, equal or greater (below, at or above zero) when case does not count.
constexpr int compare_ignoring_case(std::string_view a, std::string_view b) {
    for (std::size_t i = 0; i != a.size() && i != b.size(); ++i)
        if (int const difference = to_lower(a[i]) - to_lower(b[i]); difference != 0) return difference;
    return int(a.size() > b.size()) - int(a.size() < b.size());
}
constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return a.size() == b.size() && compare_ignoring_case(a, b) == 0;
}

}  // namespace plenary
