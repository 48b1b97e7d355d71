#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>

namespace plenary {

/// Reads fixed forms such as "2026-03-09" from the front of a text. After the first mismatch
/// `ok()` stays false and everything read is zero.
class digit_scanner {
public:
    constexpr explicit digit_scanner(std::string_view text) : rest_(text) {}

    /// Exactly `count` decimal digits.
    constexpr unsigned number(std::size_t count) {
        if (rest_.size() < count) return fail();
        unsigned value = 0;
        for (char const c : rest_.substr(0, count)) {
            if (c < '0' || c > '9') return fail();
            value = value * 10 + unsigned(c - '0');
        }
        rest_.remove_prefix(count);
        return value;
    }
    constexpr bool accept(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    constexpr void require(char c) {
        if (!accept(c)) fail();
    }
    constexpr unsigned fail() {
        ok_ = false;
        rest_ = {};
        return 0;
    }
    constexpr bool ok() const { return ok_; }
    constexpr bool at_end() const { return rest_.empty(); }
    constexpr std::string_view rest() const { return rest_; }

private:
    std::string_view rest_;
    bool ok_ = true;
};

/// Writes `value` as exactly `count` decimal digits and returns the place behind them.
constexpr char* put_digits(char* out, std::unsigned_integral auto value, std::size_t count) {
    for (auto* at = out + count; at != out; value /= 10) *--at = char('0' + value % 10);
    return out + count;
}

}  // namespace plenary
