#pragma once

#include "plenary/core/words.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <type_traits>

// The one header that knows processors. Each has a block: a few bytes of text that say which of
// them JSON must escape and which are not ASCII.
#if defined(__SSE2__) || defined(_M_X64)
#    define PLENARY_HAS_SSE2 1
#    include <emmintrin.h>
#    if defined(__SSSE3__)
#        include <tmmintrin.h>
#    endif
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

    explicit portable_block(char const* bytes) : word_(load<std::uint64_t>(bytes)) {}
    /// Of a text that is shorter; one of its bytes may stand there twice.
    explicit portable_block(std::uint64_t word) : word_(word) {}
    void store(char* out) const {
        for (std::size_t i = 0; i != size; ++i) out[i] = static_cast<char>(word_ >> 8 * i & 0xFF);
    }

    block_masks<8> masks() const {
        // Within seven bits nothing carries into the next byte, so that each test is exact.
        std::uint64_t const below_space = ~((word_ & ~highs) + ones * (0x80 - 0x20)) & ~word_ & highs;
        return {below_space | is_zero(word_ ^ ones * '"') | is_zero(word_ ^ ones * '\\'), word_ & highs};
    }
    /// The bytes that are special or not ASCII, in a form that is put together with that of others.
    using flags = std::uint64_t;
    flags unusual() const {
        auto const found = masks();
        return found.special | found.non_ascii;
    }
    static flags either(flags a, flags b) { return a | b; }
    static bool is_none(flags found) { return found == 0; }
    /// The bytes that are not printable ASCII, or are one of these characters of it.
    template <char... Special>
    flags unprintable() const {
        std::uint64_t const from_space = (word_ & ~highs) + ones * (0x80 - 0x20);
        std::uint64_t const from_delete = (word_ & ~highs) + ones;
        std::uint64_t const printable = from_space & ~from_delete & ~word_ & highs;
        return (printable ^ highs) | (0 | ... | is_zero(word_ ^ ones * std::uint64_t(Special)));
    }
    /// The place of the first of them, or `size` where there is none.
    static std::size_t first_of(flags found) {
        return found == 0 ? size : std::size_t(std::countr_zero(found)) / 8;
    }

private:
    static constexpr std::uint64_t ones = 0x0101010101010101, highs = ones * 0x80;
    static constexpr std::uint64_t is_zero(std::uint64_t x) { return ~((x & ~highs) + ~highs) & ~x & highs; }

    std::uint64_t word_;
};

#if defined(PLENARY_HAS_SSE2)
#    if defined(__SSSE3__)
namespace detail {

/// Characters of ASCII, each at the place that its low four bits say. Of several with the same the
/// first is there; where there is none stands a character that has others.
struct by_low_bits {
    alignas(16) char characters[16] = {1};

    constexpr explicit by_low_bits(std::initializer_list<char> all) {
        for (char const c : all)
            if (auto& there = characters[c & 15]; (there & 15) != (c & 15)) there = c;
    }
    constexpr bool has(char c) const { return characters[c & 15] == c; }
};

}  // namespace detail
#    endif

class native_block {
public:
    static constexpr std::size_t size = 16;

    explicit native_block(char const* bytes)
        : bytes_(_mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes))) {}
    /// Of a text that has from 8 to 15 bytes: the first and the last eight.
    native_block(std::uint64_t front, std::uint64_t back)
        : bytes_(_mm_set_epi64x(std::int64_t(back), std::int64_t(front))) {}
    void store(char* out) const { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), bytes_); }

    block_masks<1> masks() const {
        auto const control = _mm_cmpeq_epi8(_mm_min_epu8(bytes_, _mm_set1_epi8(0x1F)), bytes_);
        auto const quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
        auto const escape = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
        auto const special = _mm_or_si128(control, _mm_or_si128(quote, escape));
        return {unsigned(_mm_movemask_epi8(special)), unsigned(_mm_movemask_epi8(bytes_))};
    }
    using flags = __m128i;
    flags unusual() const {
        // As signed bytes, everything from 0x80 is below the space.
        auto const below = _mm_cmplt_epi8(bytes_, _mm_set1_epi8(0x20));
        auto const quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
        return either(either(below, quote), _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\')));
    }
    static flags either(flags a, flags b) { return _mm_or_si128(a, b); }
    static bool is_none(flags found) { return _mm_movemask_epi8(found) == 0; }
    template <char... Special>
    flags unprintable() const {
        // As signed bytes, everything from 0x80 is below the space.
        return either(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(0x20)), any_of<0x7F, Special...>());
    }
    static std::size_t first_of(flags found) {
        auto const mask = unsigned(_mm_movemask_epi8(found));
        return mask == 0 ? size : std::size_t(std::countr_zero(mask));
    }

private:
    flags is(char c) const { return _mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c)); }
#    if defined(__SSSE3__)
    /// The bytes that are one of these characters: each is compared to the one with the same low bits,
    /// which are all that is left to compare.
    template <char... Character>
    flags any_of() const {
        static constexpr detail::by_low_bits table({Character...});
        auto const each = _mm_load_si128(reinterpret_cast<__m128i const*>(table.characters));
        auto out = _mm_cmpeq_epi8(bytes_, _mm_shuffle_epi8(each, bytes_));
        auto const add = [&]<char C>(std::integral_constant<char, C>) {
            if constexpr (!table.has(C)) out = either(out, is(C));
        };
        (add(std::integral_constant<char, Character>{}), ...);
        return out;
    }
#    else
    template <char First, char... Others>
    flags any_of() const {
        auto out = is(First);
        ((out = either(out, is(Others))), ...);
        return out;
    }
#    endif

    __m128i bytes_;
};
#elif defined(PLENARY_HAS_NEON)
class native_block {
public:
    static constexpr std::size_t size = 16;

    explicit native_block(char const* bytes)
        : bytes_(vld1q_u8(reinterpret_cast<std::uint8_t const*>(bytes))) {}
    native_block(std::uint64_t front, std::uint64_t back)
        : bytes_(vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(front), vcreate_u64(back)))) {}
    void store(char* out) const { vst1q_u8(reinterpret_cast<std::uint8_t*>(out), bytes_); }

    block_masks<4> masks() const {
        auto const quote = vceqq_u8(bytes_, vdupq_n_u8('"')), escape = vceqq_u8(bytes_, vdupq_n_u8('\\'));
        auto const special = vorrq_u8(vcltq_u8(bytes_, vdupq_n_u8(0x20)), vorrq_u8(quote, escape));
        return {nibbles(special), nibbles(vcgeq_u8(bytes_, vdupq_n_u8(0x80)))};
    }
    using flags = uint8x16_t;
    flags unusual() const {
        auto const quote = vceqq_u8(bytes_, vdupq_n_u8('"')), escape = vceqq_u8(bytes_, vdupq_n_u8('\\'));
        auto const outside = vorrq_u8(vcltq_u8(bytes_, vdupq_n_u8(0x20)), vcgeq_u8(bytes_, vdupq_n_u8(0x80)));
        return either(outside, either(quote, escape));
    }
    static flags either(flags a, flags b) { return vorrq_u8(a, b); }
    static bool is_none(flags found) { return vmaxvq_u8(found) == 0; }
    template <char... Special>
    flags unprintable() const {
        auto out = either(vcltq_u8(bytes_, vdupq_n_u8(0x20)), vcgtq_u8(bytes_, vdupq_n_u8(0x7E)));
        ((out = either(out, vceqq_u8(bytes_, vdupq_n_u8(Special)))), ...);
        return out;
    }
    static std::size_t first_of(flags found) {
        auto const mask = nibbles(found);
        return mask == 0 ? size : std::size_t(std::countr_zero(mask)) / 4;
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

#if defined(PLENARY_HAS_SSE2)
/// Two blocks at a time: what most texts fill, so that their size is guessed right more often.
class wide_block {
public:
    static constexpr std::size_t size = 32;

    explicit wide_block(char const* bytes) : front_(bytes), back_(bytes + native_block::size) {}
    block_masks<1> masks() const {
        auto const a = front_.masks(), b = back_.masks();
        return {a.special | b.special << native_block::size, a.non_ascii | b.non_ascii << native_block::size};
    }

private:
    native_block front_, back_;
};
#else
using wide_block = native_block;
#endif

}  // namespace plenary
