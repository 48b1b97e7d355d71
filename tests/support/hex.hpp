#pragma once

#include <string>
#include <string_view>

namespace tests {

/// Bytes from hexadecimal digits; spaces are for the eye.
inline std::string bytes(std::string_view hex) {
    auto const value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string digits, out;
    for (char const c : hex)
        if (c != ' ') digits += c;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        out += static_cast<char>(value(digits[i]) * 16 + value(digits[i + 1]));
    return out;
}

inline std::string hex(std::string_view bytes) {
    std::string out;
    for (char const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        out += "0123456789abcdef"[byte >> 4];
        out += "0123456789abcdef"[byte & 15];
    }
    return out;
}

}  // namespace tests
