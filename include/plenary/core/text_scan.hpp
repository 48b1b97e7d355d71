#pragma once

#include "plenary/core/words.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The one header that knows processors. Each has a block: a few bytes of text that say which of
// them JSON must escape and which are not ASCII.
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
class portable_block {
public:
    static constexpr std::size_t size = 8;

    explicit portable_block(char const* bytes) : word_(load<std::uint64_t>(bytes)), bytes_(bytes) {}
    void store(char* out) const { std::memcpy(out, bytes_, size); }

    block_masks<8> masks() const {
        // Within seven bits nothing carries into the next byte, so that each test is exact.
        std::uint64_t const below_space = ~((word_ & ~highs) + ones * (0x80 - 0x20)) & ~word_ & highs;
        return {below_space | is_zero(word_ ^ ones * '"') | is_zero(word_ ^ ones * '\\'), word_ & highs};
    }
    /// Which bytes are not printable ASCII, or are one of these characters of it.
    template <char... Special>
    block_masks<8> unusual() const {
        std::uint64_t const from_space = (word_ & ~highs) + ones * (0x80 - 0x20);
        std::uint64_t const from_delete = (word_ & ~highs) + ones;
        std::uint64_t const printable = from_space & ~from_delete & ~word_ & highs;
        return {(printable ^ highs) | (0 | ... | is_zero(word_ ^ ones * std::uint64_t(Special))), 0};
    }

private:
    static constexpr std::uint64_t ones = 0x0101010101010101, highs = ones * 0x80;
    static constexpr std::uint64_t is_zero(std::uint64_t x) { return ~((x & ~highs) + ~highs) & ~x & highs; }

    std::uint64_t word_;
    char const* bytes_;
};

#if defined(PLENARY_HAS_SSE2)
class native_block {
public:
    static constexpr std::size_t size = 16;

    explicit native_block(char const* bytes)
        : bytes_(_mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes))) {}
    void store(char* out) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), bytes_); }

    block_masks<1> masks() const {
        auto const control = _mm_cmpeq_epi8(_mm_min_epu8(bytes_, _mm_set1_epi8(0x1F)), bytes_);
        auto const quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
        auto const escape = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
        auto const special = _mm_or_si128(control, _mm_or_si128(quote, escape));
        return {unsigned(_mm_movemask_epi8(special)), unsigned(_mm_movemask_epi8(bytes_))};
    }
    template <char... Special>
    block_masks<1> unusual() const {
        // As signed bytes, everything from 0x80 is below the space.
        auto out = _mm_or_si128(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(0x20)),
                                _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(0x7F)));
        ((out = _mm_or_si128(out, _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(Special)))), ...);
        return {unsigned(_mm_movemask_epi8(out)), 0};
    }

private:
    __m128i bytes_;
};
#elif defined(PLENARY_HAS_NEON)
class native_block {
public:
    static constexpr std::size_t size = 16;

    explicit native_block(char const* bytes)
        : bytes_(vld1q_u8(reinterpret_cast<std::uint8_t const*>(bytes))) {}
    void store(char* out) const { vst1q_u8(reinterpret_cast<std::uint8_t*>(out), bytes_); }

    block_masks<4> masks() const {
        auto const quote = vceqq_u8(bytes_, vdupq_n_u8('"')), escape = vceqq_u8(bytes_, vdupq_n_u8('\\'));
        auto const special = vorrq_u8(vcltq_u8(bytes_, vdupq_n_u8(0x20)), vorrq_u8(quote, escape));
        return {nibbles(special), nibbles(vcgeq_u8(bytes_, vdupq_n_u8(0x80)))};
    }
    template <char... Special>
    block_masks<4> unusual() const {
        auto out = vorrq_u8(vcltq_u8(bytes_, vdupq_n_u8(0x20)), vcgtq_u8(bytes_, vdupq_n_u8(0x7E)));
        ((out = vorrq_u8(out, vceqq_u8(bytes_, vdupq_n_u8(Special)))), ...);
        return {nibbles(out), 0};
    }

private:
    // NEON has no movemask: narrowing by four bits leaves a nibble for each byte.
    static std::uint64_t nibbles(uint8x16_t bytes) {
        return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(bytes), 4)), 0);
    }

    uint8x16_t bytes_;
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
        auto const masks = Block(first).masks();
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

/// Copies a text as far as `scan_text` would run and returns the run, which may be called other
/// than ASCII for the sake of what follows it. `out` has room for all of the text; bytes behind the
/// copied ones may be written, too.
template <class Block = native_block>
inline text_run copy_text(char const* first, char const* last, char* out, std::uint64_t non_ascii = 0) {
    for (; std::size_t(last - first) >= Block::size; first += Block::size, out += Block::size) {
        Block const block(first);
        block.store(out);
        auto const masks = block.masks();
        non_ascii |= masks.non_ascii;
        if (masks.special != 0)
            return {first + unsigned(std::countr_zero(masks.special)) / masks.width, non_ascii == 0};
    }
    if constexpr (Block::size > portable_block::size)
        return copy_text<portable_block>(first, last, out, non_ascii);
    for (; first != last; ++first) {
        auto const byte = static_cast<unsigned char>(*first);
        if (byte < 0x20 || byte == '"' || byte == '\\') break;
        non_ascii |= byte & 0x80u;
        *out++ = *first;
    }
    return {first, non_ascii == 0};
}

/// Copies a text up to the first byte that is not printable ASCII, or that is one of these
/// characters, and returns the place of that byte, or `last`. `out` has room for all of the text;
/// bytes behind the copied ones may be written, too.
template <char... Special>
inline char const* copy_printable(char const* first, char const* last, char* out) {
    auto const copy_blocks = [&]<class Block>(std::type_identity<Block>) {
        for (; std::size_t(last - first) >= Block::size; first += Block::size, out += Block::size) {
            Block const block(first);
            block.store(out);
            auto const unusual = block.template unusual<Special...>();
            if (unusual.special == 0) continue;
            first += unsigned(std::countr_zero(unusual.special)) / unusual.width;
            return true;
        }
        return false;
    };
    if (copy_blocks(std::type_identity<native_block>{})) return first;
    if constexpr (native_block::size > portable_block::size)
        if (copy_blocks(std::type_identity<portable_block>{})) return first;
    auto const is_usual = [](char c) { return 0x20 <= c && c <= 0x7E && ((c != Special) && ...); };
    while (first != last && is_usual(*first)) *out++ = *first++;
    return first;
}

/// The first byte that is not printable ASCII, or `last`.
template <class Block = native_block>
inline char const* find_unusual(char const* first, char const* last) {
    auto const place_in = [](char const* at) {
        auto const found = Block(at).unusual();
        return found.special == 0 ? Block::size : unsigned(std::countr_zero(found.special)) / found.width;
    };
    auto const* at = first;
    for (; std::size_t(last - at) >= Block::size; at += Block::size)
        if (auto const place = place_in(at); place != Block::size) return at + place;
    // Again some of what was seen, rather than the remainder byte by byte.
    if (at != first) return last - Block::size + place_in(last - Block::size);
    if constexpr (Block::size > portable_block::size) return find_unusual<portable_block>(first, last);
    while (at != last && 0x20 <= *at && *at <= 0x7E) ++at;
    return at;
}

/// Nothing but printable ASCII: what nearly every text is, and what needs no closer look.
template <class Block = native_block>
inline bool is_printable_ascii(char const* first, char const* last) {
    return find_unusual<Block>(first, last) == last;
}

}  // namespace plenary
