#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::vocabulary {

/// A code point that looks like others and does not compare equal to them.
struct other_form {
    char32_t point;
    std::u32string_view usual;  ///< what is usually written for it; empty where that is not tabled
    bool equivalent;            ///< canonically: it means the same, and NFC would replace it
};

/// Canonical singletons, Roman numerals and Latin ligatures (Unicode 14, UnicodeData.txt).
inline constexpr std::array<other_form, 72> other_forms{
    {{0x0340, U"\u0300", true}, {0x0341, U"\u0301", true}, {0x0343, U"\u0313", true},
     {0x0374, U"\u02B9", true}, {0x037E, U";", true},      {0x0387, U"\u00B7", true},
     {0x1F71, U"\u03AC", true}, {0x1F73, U"\u03AD", true}, {0x1F75, U"\u03AE", true},
     {0x1F77, U"\u03AF", true}, {0x1F79, U"\u03CC", true}, {0x1F7B, U"\u03CD", true},
     {0x1F7D, U"\u03CE", true}, {0x1FBB, U"\u0386", true}, {0x1FBE, U"\u03B9", true},
     {0x1FC9, U"\u0388", true}, {0x1FCB, U"\u0389", true}, {0x1FD3, U"\u0390", true},
     {0x1FDB, U"\u038A", true}, {0x1FE3, U"\u03B0", true}, {0x1FEB, U"\u038E", true},
     {0x1FEE, U"\u0385", true}, {0x1FEF, U"`", true},      {0x1FF9, U"\u038C", true},
     {0x1FFB, U"\u038F", true}, {0x1FFD, U"\u00B4", true}, {0x2000, U"\u2002", true},
     {0x2001, U"\u2003", true}, {0x2126, U"\u03A9", true}, {0x212A, U"K", true},
     {0x212B, U"\u00C5", true}, {0x2160, U"I", false},     {0x2161, U"II", false},
     {0x2162, U"III", false},   {0x2163, U"IV", false},    {0x2164, U"V", false},
     {0x2165, U"VI", false},    {0x2166, U"VII", false},   {0x2167, U"VIII", false},
     {0x2168, U"IX", false},    {0x2169, U"X", false},     {0x216A, U"XI", false},
     {0x216B, U"XII", false},   {0x216C, U"L", false},     {0x216D, U"C", false},
     {0x216E, U"D", false},     {0x216F, U"M", false},     {0x2170, U"i", false},
     {0x2171, U"ii", false},    {0x2172, U"iii", false},   {0x2173, U"iv", false},
     {0x2174, U"v", false},     {0x2175, U"vi", false},    {0x2176, U"vii", false},
     {0x2177, U"viii", false},  {0x2178, U"ix", false},    {0x2179, U"x", false},
     {0x217A, U"xi", false},    {0x217B, U"xii", false},   {0x217C, U"l", false},
     {0x217D, U"c", false},     {0x217E, U"d", false},     {0x217F, U"m", false},
     {0x2329, U"\u3008", true}, {0x232A, U"\u3009", true}, {0xFB00, U"ff", false},
     {0xFB01, U"fi", false},    {0xFB02, U"fl", false},    {0xFB03, U"ffi", false},
     {0xFB04, U"ffl", false},   {0xFB05, U"st", false},    {0xFB06, U"st", false}}};
static_assert(std::is_sorted(other_forms.begin(), other_forms.end(),
                             [](other_form const& a, other_form const& b) { return a.point < b.point; }));

inline constexpr std::u32string_view full_width_text =
    U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// What is known about a code point, with an empty `usual` and `point` 0 for what may stay. Full
/// width punctuation may: it is usual in Chinese, Japanese and Korean text.
constexpr other_form find_other_form(char32_t c) {
    auto const within = [&](char32_t first, char32_t last) { return first <= c && c <= last; };
    if (within(0xFF10, 0xFF19)) return {c, full_width_text.substr(c - 0xFF10, 1), false};
    if (within(0xFF21, 0xFF3A)) return {c, full_width_text.substr(10 + c - 0xFF21, 1), false};
    if (within(0xFF41, 0xFF5A)) return {c, full_width_text.substr(36 + c - 0xFF41, 1), false};
    // Compatibility ideographs but for the twelve that are none (Unicode 14, section 18.1).
    constexpr std::u32string_view unified =
        U"\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29";
    if ((0xF900 <= c && c <= 0xFAD9 && unified.find(c) == unified.npos) || (0x2F800 <= c && c <= 0x2FA1D))
        return {c, {}, true};
    if (0x1D400 <= c && c <= 0x1D7FF) return {c, {}, false};  // letters and digits of mathematics
    auto const found =
        std::lower_bound(other_forms.begin(), other_forms.end(), c,
                         [](other_form const& f, char32_t wanted) { return f.point < wanted; });
    return found != other_forms.end() && found->point == c ? *found : other_form{};
}

}  // namespace plenary::vocabulary
