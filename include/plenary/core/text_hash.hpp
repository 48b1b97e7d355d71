#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace plenary {

/// A hash of a whole text, eight bytes at a time. Different seeds give unrelated hashes, so that
/// nobody who writes a document can choose identifiers that collide.
inline std::uint64_t text_hash(std::string_view text, std::uint64_t seed) {
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
    std::uint64_t hash = seed ^ (text.size() * factor);
    auto const mix = [&](std::uint64_t word) {
        hash = (hash ^ word) * factor;
        hash ^= hash >> 29;
    };
    char const* at = text.data();
    std::size_t left = text.size();
    for (; left > 8; at += 8, left -= 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        mix(word);
    }
    std::uint64_t word = 0;
    if (text.size() >= 8) {
        std::memcpy(&word, at + left - 8, 8);  // overlaps what was mixed in already
    } else {
        for (std::size_t i = 0; i != left; ++i) word = word << 8 | static_cast<unsigned char>(at[i]);
    }
    mix(word);
    return hash ^ hash >> 32;
}

}  // namespace plenary
