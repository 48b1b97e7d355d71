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

/// Whether two texts of one size are equal: for short ones, where calling memcmp costs more than
/// the comparison.
constexpr bool same_bytes(char const* a, char const* b, std::size_t size) {
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + size - 8) == load<std::uint64_t>(b + size - 8);
    }
    if (size >= 4)
        return load<std::uint32_t>(a) == load<std::uint32_t>(b) &&
               load<std::uint32_t>(a + size - 4) == load<std::uint32_t>(b + size - 4);
    for (std::size_t i = 0; i != size; ++i)
        if (a[i] != b[i]) return false;
    return true;
}
constexpr bool same_text(std::string_view a, std::string_view b) {
    return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

}  // namespace plenary
