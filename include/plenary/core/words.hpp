#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace plenary {

/// A number from as many bytes, the lowest first.
template <class Word>
constexpr Word load(char const* bytes) {
    Word out = 0;
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated()) {
        std::memcpy(&out, bytes, sizeof(Word));
    } else {
        for (std::size_t i = sizeof(Word); i-- != 0;)
            out = static_cast<Word>(out << 8 | static_cast<unsigned char>(bytes[i]));
    }
    return out;
}

/// What a text of four to sixteen bytes consists of: its bytes, some of them twice, in a way that
/// does not depend on how many there are, which processors would guess wrong.
struct short_text_words {
    std::uint64_t front, back;
};
constexpr short_text_words words_of_short_text(char const* bytes, std::size_t size) {
    auto const from = [&](std::size_t at) { return std::uint64_t(load<std::uint32_t>(bytes + at)); };
    std::size_t const inner = size / 8 * 4;
    return {from(0) | from(inner) << 32, from(size - 4) | from(size - 4 - inner) << 32};
}

/// Whether two texts of one size are equal: for short ones, where calling memcmp costs more than
/// the comparison.
constexpr bool same_bytes(char const* a, char const* b, std::size_t size) {
    if (size > 16) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + size - 8) == load<std::uint64_t>(b + size - 8);
    }
    if (size >= 4) {
        auto const of_a = words_of_short_text(a, size), of_b = words_of_short_text(b, size);
        return ((of_a.front ^ of_b.front) | (of_a.back ^ of_b.back)) == 0;
    }
    for (std::size_t i = 0; i != size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}
constexpr bool same_text(std::string_view a, std::string_view b) {
    return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

}  // namespace plenary
