#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary {

/// Finds the where of a name in a list of names by one multiplication, one load and one
/// comparison: a perfect hash whose factor is searched for while compiling.
template <std::size_t Count>
class name_table {
    static_assert(Count < 255);
    static constexpr std::size_t slots = std::bit_ceil(Count * 4 + 1);
    static constexpr int shift = 64 - std::countr_zero(slots);

public:
    static constexpr std::size_t npos = std::size_t(-1);

    /// Does not compile (runs out of constexpr steps) when two names are equal.
    consteval explicit name_table(std::array<std::string_view, Count> const& names) : names_(names) {
        std::array<std::uint64_t, Count> digests{};
        for (std::size_t i = 0; i != Count; ++i) digests[i] = digest(names_[i]);
        do factor_ = (factor_ + 1) * 0x9E3779B97F4A7C15 | 1;
        while (!fill(digests));
    }

    constexpr std::size_t find(std::string_view name) const {
        if constexpr (Count == 0) return npos;
        std::size_t const where = slot_[digest(name) * factor_ >> shift];
        return where < Count && names_[where] == name ? where : npos;
    }
    constexpr std::string_view operator[](std::size_t where) const { return names_[where]; }
    constexpr auto const& names() const { return names_; }

private:
    // The size and up to sixteen bytes, eight at each end, tell names of a vocabulary apart; where
    // two names differ in the middle only, `fill` never succeeds and the list does not compile.
    static constexpr std::uint64_t digest(std::string_view name) {
        std::size_t const size = name.size();
        if (size < 8) return short_word(name) ^ size * 0xA0761D6478BD642F;
        return (word(name.data()) ^ size * 0xA0761D6478BD642F) * 0xE7037ED1A0B428DB +
               word(name.data() + size - 8);
    }
    static constexpr std::uint64_t word(char const* bytes) {
        std::uint64_t out = 0;
        for (int i = 8; i-- != 0;) out = out << 8 | static_cast<unsigned char>(bytes[i]);
        return out;
    }
    static constexpr std::uint64_t short_word(std::string_view name) {
        std::uint64_t out = 0;
        for (char const c : name) out = out << 8 | static_cast<unsigned char>(c);
        return out;
    }
    constexpr bool fill(std::array<std::uint64_t, Count> const& digests) {
        slot_.fill(255);
        for (std::size_t i = 0; i != Count; ++i) {
            auto& taken_by = slot_[digests[i] * factor_ >> shift];
            if (taken_by != 255) return false;
            taken_by = static_cast<std::uint8_t>(i);
        }
        return true;
    }

    std::array<std::string_view, Count> names_;
    std::array<std::uint8_t, slots> slot_{};
    std::uint64_t factor_ = 1;
};

}  // namespace plenary
