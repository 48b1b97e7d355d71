#pragma once

#include "plenary/core/words.hpp"

#include <cstddef>
#include <cstdint>
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
    char const* const bytes = text.data();
    if (text.size() > 16) {
        for (std::size_t at = 0; at + 8 < text.size(); at += 8) mix(load<std::uint64_t>(bytes + at));
        mix(load<std::uint64_t>(bytes + text.size() - 8));  // overlaps what was mixed in already
    } else if (text.size() >= 4) {
        auto const words = words_of_short_text(bytes, text.size());
        mix(words.front);
        mix(words.back);
    } else {
        std::uint64_t word = 0;
        for (char const c : text) word = word << 8 | static_cast<unsigned char>(c);
        mix(word);
    }
    return hash ^ hash >> 32;
}

}  // namespace plenary
