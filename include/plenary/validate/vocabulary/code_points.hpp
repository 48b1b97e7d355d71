#pragma once

#include <algorithm>
#include <span>

// Classes of code points, by the blocks of Unicode 15 (Blocks.txt) and the properties named. They
// serve to tell where an invisible character has a meaning.

namespace plenary::vocabulary {

struct code_point_range {
    char32_t first, last;
};

constexpr bool is_in(std::span<code_point_range const> sorted, char32_t c) {
    auto const behind =
        std::upper_bound(sorted.begin(), sorted.end(), c,
                         [](char32_t wanted, code_point_range r) { return wanted < r.first; });
    return behind != sorted.begin() && c <= std::prev(behind)->last;
}

/// White_Space.
inline constexpr code_point_range white_space[] = {
    {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x1680, 0x1680},
    {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

/// Letters that stand for themselves wherever they stand, and punctuation like them: Latin, Greek,
/// Cyrillic, Hebrew, Arabic, Thai, Latin of Vietnam, dashes and quotation marks, Hiragana and
/// Katakana, ideographs, Hangul. No mark that belongs to a letter before it.
inline constexpr code_point_range plain_letters[] = {
    {0x00C0, 0x024F}, {0x0391, 0x03A1}, {0x03A3, 0x03CE}, {0x0400, 0x0481}, {0x048A, 0x052F},
    {0x05D0, 0x05EA}, {0x0620, 0x064A}, {0x0E01, 0x0E3A}, {0x0E3F, 0x0E5B}, {0x1E00, 0x1EFF},
    {0x2010, 0x2027}, {0x3041, 0x3096}, {0x30A1, 0x30FA}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}};

/// Letters and marks of scripts that are written from right to left: Hebrew, Arabic, Syriac,
/// Thaana, N'Ko and others.
inline constexpr code_point_range right_to_left[] = {{0x0591, 0x060B},  {0x060D, 0x061B}, {0x061D, 0x08FF},
                                                     {0xFB1D, 0xFDFF},  {0xFE70, 0xFEFC}, {0x10800, 0x10FFF},
                                                     {0x1E800, 0x1EFFF}};

/// Scripts in which U+200C and U+200D decide how letters join (Unicode 15, section 23.2): Arabic
/// and its kin, the scripts of India and South-East Asia, Mongolian.
inline constexpr code_point_range joining[] = {{0x0620, 0x08FF}, {0x0900, 0x0DFF},   {0x0F40, 0x0FBC},
                                               {0x1000, 0x109F}, {0x1700, 0x18AF},   {0x1A20, 0x1AAF},
                                               {0x1B00, 0x1BFF}, {0xA8E0, 0xA9DF},   {0xFB50, 0xFDFF},
                                               {0xFE70, 0xFEFC}, {0x10A00, 0x10A5F}, {0x11000, 0x11FFF}};

/// Scripts that set no spaces between words, where U+200B marks them: Thai, Lao, Tibetan, Myanmar,
/// Khmer, Tai.
inline constexpr code_point_range without_spaces[] = {{0x0E00, 0x0FFF}, {0x1000, 0x109F}, {0x1780, 0x17FF},
                                                      {0x1950, 0x19FF}, {0x1A20, 0x1AAF}, {0xA9E0, 0xA9FF},
                                                      {0xAA60, 0xAADF}};

/// What U+200D joins into one picture: near enough Extended_Pictographic, skin tones and U+FE0F
/// (Unicode Technical Standard 51).
inline constexpr code_point_range pictographs[] = {{0xA9, 0xA9},     {0xAE, 0xAE},      {0x2122, 0x2122},
                                                   {0x2190, 0x2BFF}, {0x3030, 0x303D},  {0x3297, 0x3299},
                                                   {0xFE0F, 0xFE0F}, {0x1F000, 0x1FAFF}};

/// What a variation selector of the supplement may follow (Unicode Technical Standard 37).
inline constexpr code_point_range ideographs[] = {
    {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF}};

inline constexpr code_point_range mongolian[] = {{0x1820, 0x18AA}};
inline constexpr code_point_range hangul_jamo[] = {{0x1100, 0x11FF}, {0xA960, 0xA97C}, {0xD7B0, 0xD7FB}};

}  // namespace plenary::vocabulary
