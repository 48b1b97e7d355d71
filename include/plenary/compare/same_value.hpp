#pragma once

#include "plenary/core/any_value.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plenary {

namespace detail {

/// A number of JSON's grammar by what it is worth: 0.digits times ten to the power of `exponent`.
/// Without digits it is zero.
struct decimal {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;

    explicit decimal(std::string_view lexeme) {
        negative = lexeme.starts_with('-');
        lexeme.remove_prefix(negative);
        auto const letter = std::min(lexeme.find_first_of("eE"), lexeme.size());
        bool behind_point = false;
        for (char const c : lexeme.substr(0, letter)) {
            if (c == '.') {
                behind_point = true;
                continue;
            }
            if (!digits.empty() || c != '0') {
                digits += c;
                exponent += !behind_point;
            } else {
                exponent -= behind_point;
            }
        }
        while (digits.ends_with('0')) digits.pop_back();
        exponent += power(lexeme.substr(letter));
        if (digits.empty()) *this = zero();
    }
    friend bool operator==(decimal const&, decimal const&) = default;

private:
    decimal() = default;
    static decimal zero() { return {}; }

    /// Powers that no memory could hold are all the same.
    static std::int64_t power(std::string_view behind) {
        constexpr std::int64_t most = std::int64_t(1) << 40;
        std::int64_t out = 0;
        for (char const c : behind)
            if ('0' <= c && c <= '9') out = std::min(out * 10 + (c - '0'), most);
        return behind.find('-') != behind.npos ? -out : out;
    }
};

template <class S>
decimal worth_of(basic_any_value<S> const& number) {
    return decimal(number.kind == value_kind::integer ? std::to_string(number.integer)
                                                      : std::string(std::string_view(number.text)));
}

}  // namespace detail

/// Whether two values say the same, as RFC 6902, section 4.6 puts it: numbers by what they are
/// worth, objects whatever the order of their members.
template <class S, class Other>
bool same_value(basic_any_value<S> const& a, basic_any_value<Other> const& b) {
    auto const is_number = [](value_kind kind) {
        return kind == value_kind::integer || kind == value_kind::number;
    };
    if (is_number(a.kind) && is_number(b.kind)) return detail::worth_of(a) == detail::worth_of(b);
    if (a.kind != b.kind || a.integer != b.integer || std::string_view(a.text) != std::string_view(b.text))
        return false;
    if (a.items.size() != b.items.size() || a.members.size() != b.members.size()) return false;
    for (std::size_t i = 0; i != a.items.size(); ++i)
        if (!same_value(a.items[i], b.items[i])) return false;

    auto const by_name = [](auto const& members) {
        std::vector<decltype(&members[0])> out;
        for (auto const& m : members) out.push_back(&m);
        std::sort(out.begin(), out.end(),
                  [](auto* x, auto* y) { return x->name != y->name ? x->name < y->name : x < y; });
        return out;
    };
    if (a.members.empty()) return true;
    auto const left = by_name(a.members);
    auto const right = by_name(b.members);
    for (std::size_t i = 0; i != left.size(); ++i)
        if (std::string_view(left[i]->name) != std::string_view(right[i]->name) ||
            !same_value(left[i]->value, right[i]->value))
            return false;
    return true;
}

}  // namespace plenary
