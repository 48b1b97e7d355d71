#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The one header that knows processors. Each has a `block`: sixteen bytes that answer which of
// them a JSON text may not hold as they are, and which are not ASCII.
#if defined(__SSE2__) || defined(_M_X64)
#    define PLENARY_HAS_SSE2 1
#    include <emmintrin.h>
#elif defined(__aarch64__) || defined(_M_ARM64)
#    define PLENARY_HAS_NEON 1
#    include <arm_neon.h>
#endif

namespace plenary {

/// Two sets of bytes within a block, as masks whose lowest bits belong to the first byte.
/// `bits_per_byte` bits stand for each byte.
template <unsigned bits_per_byte>
struct block_masks {
    std::uint64_t special;    ///< '"', '\\' and everything below 0x20
    std::uint64_t non_ascii;  ///< everything from 0x80
    static constexpr unsigned width = bits_per_byte;
};

/// Eight bytes at a time in an ordinary register, for processors without a block of their own.
struct portable_block {
    static constexpr std::size_t size = 8;

    static block_masks<8> masks(char const* bytes) {
        constexpr std::uint64_t ones = 0x0101010101010101, highs = ones * 0x80;
        std::uint64_t word = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&word, bytes, size);
        } else {
            for (std::size_t i = size; i-- != 0;) word = word << 8 | static_cast<unsigned char>(bytes[i]);
        }
        // Adding or subtracting below 0x80 cannot carry into the next byte, so each test is exact.
        std::uint64_t const low = word & ~highs;
        auto const is_zero = [=](std::uint64_t x) { return ~((x & ~highs) + (ones * 0x7F)) & ~x & highs; };
        std::uint64_t const below_space = ~(low + ones * (0x80 - 0x20)) & ~word & highs;
        return {below_space | is_zero(word ^ ones * '"') | is_zero(word ^ ones * '\\'), word & highs};
    }
    static bool is_printable(char const* bytes) {
        constexpr std::uint64_t ones = 0x0101010101010101, highs = ones * 0x80;
        std::uint64_t word;
        std::memcpy(&word, bytes, size);
        // 0x20 to 0x7E: adding 1 must not reach 0x80, adding 0x60 to what is below 0x80 must.
        return ((word | (word + ones)) & highs) == 0 && (((word & ~highs) + ones * 0x60) & highs) == highs;
    }
};

#if defined(PLENARY_HAS_SSE2)
struct native_block {
    static constexpr std::size_t size = 16;

    static block_masks<1> masks(char const* bytes) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
        auto const control = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(0x1F)), block);
        auto const quote = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
        auto const escape = _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'));
        auto const special = _mm_or_si128(control, _mm_or_si128(quote, escape));
        return {std::uint64_t(unsigned(_mm_movemask_epi8(special))),
                std::uint64_t(unsigned(_mm_movemask_epi8(block)))};
    }
    static bool is_printable(char const* bytes) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
        // As signed bytes, everything from 0x80 is below the space.
        auto const outside = _mm_or_si128(_mm_cmplt_epi8(block, _mm_set1_epi8(0x20)),
                                          _mm_cmpeq_epi8(block, _mm_set1_epi8(0x7F)));
        return _mm_movemask_epi8(outside) == 0;
    }
};
#elif defined(PLENARY_HAS_NEON)
struct native_block {
    static constexpr std::size_t size = 16;

    static block_masks<4> masks(char const* bytes) {
        auto const block = vld1q_u8(reinterpret_cast<std::uint8_t const*>(bytes));
        auto const special =
            vorrq_u8(vcltq_u8(block, vdupq_n_u8(0x20)),
                     vorrq_u8(vceqq_u8(block, vdupq_n_u8('"')), vceqq_u8(block, vdupq_n_u8('\\'))));
        return {nibbles(special), nibbles(vcgeq_u8(block, vdupq_n_u8(0x80)))};
    }
    static bool is_printable(char const* bytes) {
        auto const block = vld1q_u8(reinterpret_cast<std::uint8_t const*>(bytes));
        return vminvq_u8(block) >= 0x20 && vmaxvq_u8(block) <= 0x7E;
    }

private:
    // NEON has no movemask: narrowing by four bits leaves a nibble for each byte.
    static std::uint64_t nibbles(uint8x16_t bytes) {
        auto const narrow = vshrn_n_u16(vreinterpretq_u16_u8(bytes), 4);
        return vget_lane_u64(vreinterpret_u64_u8(narrow), 0);
    }
};
#else
using native_block = portable_block;
#endif

/// How far a text runs without a byte that JSON would escape, and whether it is ASCII so far.
struct text_run {
    char const* end;  ///< at the first '"', '\\' or byte below 0x20, or at the end of the range
    bool ascii;
};

/// Never looks beyond `last`: the remainder that fills no block is read byte by byte.
template <class Block = native_block>
inline text_run scan_text(char const* first, char const* last) {
    std::uint64_t non_ascii = 0;
    for (; std::size_t(last - first) >= Block::size; first += Block::size) {
        auto const masks = Block::masks(first);
        if (masks.special != 0) {
            auto const before = (masks.special & (0 - masks.special)) - 1;
            non_ascii |= masks.non_ascii & before;
            return {first + unsigned(std::countr_zero(masks.special)) / masks.width, non_ascii == 0};
        }
        non_ascii |= masks.non_ascii;
    }
    for (; first != last; ++first) {
        auto const byte = static_cast<unsigned char>(*first);
        if (byte < 0x20 || byte == '"' || byte == '\\') break;
        non_ascii |= byte & 0x80u;
    }
    return {first, non_ascii == 0};
}

/// Copies a text as far as `scan_text` would run and returns where that is. `out` has room for
/// all of it; bytes behind the copied ones may be written, too.
template <class Block = native_block>
inline char const* copy_text(char const* first, char const* last, char* out) {
    for (; std::size_t(last - first) >= Block::size; first += Block::size, out += Block::size) {
        std::memcpy(out, first, Block::size);
        auto const masks = Block::masks(first);
        if (masks.special != 0) return first + unsigned(std::countr_zero(masks.special)) / masks.width;
    }
    if constexpr (Block::size > portable_block::size) return copy_text<portable_block>(first, last, out);
    for (; first != last; ++first) {
        auto const byte = static_cast<unsigned char>(*first);
        if (byte < 0x20 || byte == '"' || byte == '\\') break;
        *out++ = *first;
    }
    return first;
}

/// The first byte that is not printable ASCII, or `last`.
template <class Block = native_block>
inline char const* find_unusual(char const* first, char const* last) {
    while (std::size_t(last - first) >= Block::size && Block::is_printable(first)) first += Block::size;
    while (first != last && 0x20 <= *first && *first <= 0x7E) ++first;
    return first;
}

/// Nothing but printable ASCII: what nearly every text is, and what needs no closer look.
template <class Block = native_block>
inline bool is_printable_ascii(char const* first, char const* last) {
    for (; std::size_t(last - first) >= Block::size; first += Block::size)
        if (!Block::is_printable(first)) return false;
    if constexpr (Block::size > portable_block::size) return is_printable_ascii<portable_block>(first, last);
    for (; first != last; ++first)
        if (*first < 0x20 || *first > 0x7E) return false;
    return true;
}

}  // namespace plenary
