#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>

namespace plenary {

/// The number that two decimal digits make, or `no_digits`, which is too large for whatever two
/// digits stand for in a date or a time.
inline constexpr unsigned no_digits = 10'000;
constexpr unsigned two_digits(char const* at) {
    unsigned const tens = static_cast<unsigned char>(at[0]) - unsigned('0');
    unsigned const ones = static_cast<unsigned char>(at[1]) - unsigned('0');
    return tens < 10 && ones < 10 ? tens * 10 + ones : no_digits;
}

/// Writes `value` as exactly `count` decimal digits and returns the place behind them.
constexpr char* put_digits(char* out, std::unsigned_integral auto value, std::size_t count) {
    for (auto* at = out + count; at != out; value /= 10) *--at = char('0' + value % 10);
    return out + count;
}

}  // namespace plenary
