#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/unicode.hpp"

#include <algorithm>

// From left to right, or from right to left.

namespace plenary::html {

/// Whether a language (BCP 47) is written from right to left, by its script or, without one, by
/// itself.
constexpr bool is_right_to_left(std::string_view tag) {
    constexpr std::string_view scripts[] = {"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"};
    constexpr std::string_view languages[] = {"ar", "arc", "ckb", "dv", "fa", "he",
                                              "ps", "sd",  "syr", "ug", "ur", "yi"};
    auto const language = tag.substr(0, tag.find('-'));
    auto const behind = tag.substr(std::min(tag.size(), language.size() + 1));
    auto const second = behind.substr(0, behind.find('-'));
    auto const is = [](std::string_view part) {
        return [part](std::string_view one) { return equal_ignoring_case(part, one); };
    };
    if (second.size() == 4) return std::any_of(std::begin(scripts), std::end(scripts), is(second));
    return std::any_of(std::begin(languages), std::end(languages), is(language));
}

namespace detail {

/// Letters, digits and marks that run from right to left, or will once Unicode has any there
/// (DerivedBidiClass.txt: R, AL, AN and what is reserved for them), and the controls of UAX #9.
constexpr bool may_run_backwards(char32_t c) {
    return (0x0590 <= c && c <= 0x08FF) || c == 0x200E || c == 0x200F || (0x202A <= c && c <= 0x202E) ||
           (0x2066 <= c && c <= 0x2069) || (0xFB1D <= c && c <= 0xFDFF) || (0xFE70 <= c && c <= 0xFEFF) ||
           (0x10800 <= c && c <= 0x10FFF) || (0x1E800 <= c && c <= 0x1EFFF);
}

inline constexpr unsigned char first_backwards_lead = 0xD6;  // of U+0590

/// Whether there is a byte in a text that a character which runs backwards could begin with.
constexpr bool has_backwards_lead(std::string_view text) {
    constexpr std::uint64_t each = 0x0101010101010101, high = 0x80 * each;
    auto const leads = [&](std::size_t at) {
        auto const word = load<std::uint64_t>(text.data() + at);
        return ((word & ~high) + (0x100 - first_backwards_lead) * each) & word & high;
    };
    if (text.size() < 8)
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<unsigned char>(c) >= first_backwards_lead; });
    auto found = leads(text.size() - 8);
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) found |= leads(at);
    return found != 0;
}

}  // namespace detail

/// Whether a text could change in which order what stands beside it is read, on a page that is read
/// from left to right.
constexpr bool may_run_backwards(std::string_view text) {
    if (!detail::has_backwards_lead(text)) return false;
    auto const may_begin = [](char c) {
        return static_cast<unsigned char>(c) >= detail::first_backwards_lead;
    };
    for (std::size_t at = 0; at != text.size();) {
        if (!may_begin(text[at])) {
            ++at;
            continue;
        }
        auto const point = decode_front(text.substr(at));
        if (point.valid && detail::may_run_backwards(point.value)) return true;
        at += point.size;
    }
    return false;
}

}  // namespace plenary::html
