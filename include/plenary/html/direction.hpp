#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/core/usual_character.hpp"

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

}  // namespace detail

/// Whether a text could change in which order what stands beside it is read, on a page that is read
/// from left to right.
inline bool may_run_backwards(std::string_view text) {
    constexpr unsigned char first_lead = 0xD6, last_lead = 0xDF;  // of U+0590 and U+07FF
    auto const *at = text.data(), *const end = at + text.size();
    // Characters that are not ASCII are few and far from each other, or side by side.
    while ((at = find_unusual(at, end)) != end) {
        do {
            auto const lead = static_cast<unsigned char>(*at);
            if (lead < first_lead || last_lead < lead) {
                auto const usual = end - at >= 3 ? usual_character(at) : 0;
                if (usual != 0 || lead < first_lead) {
                    at += std::max<std::size_t>(usual, 1);
                    continue;
                }
            }
            auto const point = decode_front({at, std::size_t(end - at)});
            if (point.valid && detail::may_run_backwards(point.value)) return true;
            at += point.size;
        } while (at != end && static_cast<unsigned char>(*at) >= 0x80);
    }
    return false;
}

}  // namespace plenary::html
