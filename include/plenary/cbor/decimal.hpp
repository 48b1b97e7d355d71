#pragma once

#include "plenary/cbor/head.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Numbers of generic values are texts in JSON's grammar, exact however long. CBOR has floats, whole
// numbers of any size (tags 2 and 3) and decimal fractions (tag 4) for them.

namespace plenary::cbor {

/// Beyond this many digits, numbers are cut when they are written, and bignums are left as they
/// are when they are read: converting between bases takes time in proportion to the square.
inline constexpr std::size_t most_digits = 1'000;
inline constexpr std::size_t most_bignum_bytes = 416;

/// A float as a generic value shows it: with a point or an exponent, so that it is no integer.
inline std::string float_text(double d) {
    if (std::isnan(d)) return "NaN";
    if (std::isinf(d)) return d < 0 ? "-Infinity" : "Infinity";
    char digits[32];
    std::string out(digits, std::to_chars(digits, digits + sizeof digits, d).ptr);
    if (out.find_first_of(".e") == out.npos) out += ".0";
    return out;
}

/// A number taken apart: digits × 10^exponent.
struct decimal {
    bool negative = false;
    bool whole = true;   ///< written without point and exponent
    std::string digits;  ///< without leading zeros; empty for zero
    std::int64_t exponent = 0;

    /// Nothing for a text that is not in JSON's grammar, or has an exponent beyond all reason.
    static std::optional<decimal> parse(std::string_view lexeme) {
        decimal out;
        if (lexeme.starts_with('-')) {
            out.negative = true;
            lexeme.remove_prefix(1);
        }
        auto const e = lexeme.find_first_of("eE");
        if (e != lexeme.npos) {
            auto power = lexeme.substr(e + 1);
            if (power.starts_with('+')) power.remove_prefix(1);
            auto const [end, error] =
                std::from_chars(power.data(), power.data() + power.size(), out.exponent);
            constexpr std::int64_t beyond_reason = 1'000'000'000'000'000;
            if (error != std::errc() || end != power.data() + power.size()) return {};
            if (out.exponent > beyond_reason || out.exponent < -beyond_reason) return {};
            lexeme = lexeme.substr(0, e);
            out.whole = false;
        }
        auto const point = lexeme.find('.');
        out.digits = lexeme.substr(0, point);
        if (point != lexeme.npos) {
            out.digits += lexeme.substr(point + 1);
            out.exponent -= std::int64_t(lexeme.size() - point - 1);
            out.whole = false;
        }
        if (out.digits.empty() || out.digits.find_first_not_of("0123456789") != out.digits.npos) return {};
        out.digits.erase(0, out.digits.find_first_not_of('0'));
        if (out.digits.size() > most_digits) {
            out.exponent += std::int64_t(out.digits.size() - most_digits);
            out.digits.resize(most_digits);
            out.whole = false;
        }
        return out;
    }
};

/// How many bytes of a whole number, highest first, say nothing.
constexpr std::size_t leading_zeros(std::string_view bytes) {
    return std::min(bytes.find_first_not_of('\0'), bytes.size());
}

/// The bytes of a whole number, highest first and without leading zeros; for negative numbers
/// those of -1 - n, as CBOR has them.
inline std::string bytes_of(std::string_view digits, bool negative) {
    constexpr std::size_t step = 9;
    std::vector<std::uint32_t> words;  // lowest first
    for (std::size_t at = 0; at < digits.size();) {
        auto const part =
            digits.substr(at, at == 0 && digits.size() % step != 0 ? digits.size() % step : step);
        std::uint64_t carry = 0;
        std::from_chars(part.data(), part.data() + part.size(), carry);
        for (auto& word : words) {
            carry += std::uint64_t(word) * 1'000'000'000;
            word = std::uint32_t(carry);
            carry >>= 32;
        }
        if (carry != 0) words.push_back(std::uint32_t(carry));
        at += part.size();
    }
    for (std::size_t i = 0; negative && i != words.size(); ++i)
        if (words[i]-- != 0) break;
    std::string out;
    for (auto word = words.rbegin(); word != words.rend(); ++word)
        for (int shift = 24; shift >= 0; shift -= 8)
            if (char const byte = static_cast<char>(*word >> shift & 0xFF); byte != 0 || !out.empty())
                out += byte;
    return out;
}

/// The digits of a whole number in as many bytes, highest first; `negative` stands for -1 - n.
inline std::string digits_of(std::string_view bytes, bool negative) {
    std::vector<std::uint32_t> words(bytes.size() / 4 + 2);  // lowest first
    for (std::size_t i = 0; i != bytes.size(); ++i) {
        auto const place = bytes.size() - 1 - i;
        words[place / 4] |= std::uint32_t(static_cast<unsigned char>(bytes[i])) << (place % 4 * 8);
    }
    for (std::size_t i = 0; negative && i != words.size(); ++i)
        if (++words[i] != 0) break;
    std::string out;  // lowest first
    while (!words.empty()) {
        std::uint64_t rest = 0;
        for (auto word = words.rbegin(); word != words.rend(); ++word) {
            rest = rest << 32 | *word;
            *word = std::uint32_t(rest / 1'000'000'000);
            rest %= 1'000'000'000;
        }
        for (int i = 0; i != 9; ++i, rest /= 10) out += static_cast<char>('0' + rest % 10);
        while (!words.empty() && words.back() == 0) words.pop_back();
    }
    while (out.size() > 1 && out.back() == '0') out.pop_back();
    if (negative) out += '-';
    std::reverse(out.begin(), out.end());
    return out;
}

/// The text of whole × 10^exponent, with a point or an exponent.
inline std::string decimal_text(std::string_view whole, std::int64_t exponent) {
    constexpr std::int64_t farthest_point = 40;
    if (exponent >= 0 || exponent < -farthest_point)
        return std::string(whole) + 'e' + std::to_string(exponent);
    bool const negative = whole.starts_with('-');
    std::string out(whole.substr(negative));
    auto const places = std::size_t(-exponent);
    if (out.size() <= places) out.insert(0, places + 1 - out.size(), '0');
    out.insert(out.size() - places, 1, '.');
    return negative ? '-' + out : out;
}

}  // namespace plenary::cbor
