#pragma once

#include "plenary/core/words.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace plenary {

namespace detail {

// The size and up to sixteen bytes, eight at each end, tell the names of a vocabulary apart. Where
// two names differ in the middle only, no table is ever found and the list does not compile.
constexpr std::uint64_t name_digest(std::string_view name) {
    char const* const bytes = name.data();
    std::size_t const size = name.size();
    std::uint64_t const salt = size * 0xA0761D6478BD642F;
    if (size >= 8)
        return (load<std::uint64_t>(bytes) ^ salt) * 0xE7037ED1A0B428DB +
               load<std::uint64_t>(bytes + size - 8);
    if (size >= 4)
        return (load<std::uint32_t>(bytes) | std::uint64_t(load<std::uint32_t>(bytes + size - 4)) << 32) ^
               salt;
    std::uint64_t few = 0;
    for (char const c : name) few = few << 8 | static_cast<unsigned char>(c);
    return few ^ salt;
}

}  // namespace detail

/// Names with a perfect hash over them, wherever they are kept.
class name_lookup {
public:
    static constexpr std::size_t npos = std::size_t(-1);

    constexpr name_lookup(std::span<std::string_view const> names, std::uint8_t const* slots,
                          std::uint64_t factor, int shift)
        : names_(names), slots_(slots), factor_(factor), shift_(shift) {}

    /// The place of a name in the list, or `npos`.
    constexpr std::size_t find(std::string_view name) const {
        std::size_t const where = slots_[detail::name_digest(name) * factor_ >> shift_];
        return where < names_.size() && same_text(names_[where], name) ? where : npos;
    }
    constexpr std::span<std::string_view const> names() const { return names_; }

private:
    std::span<std::string_view const> names_;
    std::uint8_t const* slots_;
    std::uint64_t factor_;
    int shift_;
};

/// Finds the place of a name in a list of names by one multiplication, one load and one
/// comparison: a perfect hash whose factor is searched for while compiling.
template <std::size_t Count>
class name_table {
    static_assert(Count < 255);
    static constexpr std::size_t slots = std::bit_ceil(Count * 4 + 1);
    static constexpr int shift = 64 - std::countr_zero(slots);

public:
    static constexpr std::size_t npos = name_lookup::npos;

    /// Does not compile (runs out of constexpr steps) when two names are equal.
    consteval explicit name_table(std::array<std::string_view, Count> const& names) : names_(names) {
        std::array<std::uint64_t, Count> digests{};
        for (std::size_t i = 0; i != Count; ++i) digests[i] = detail::name_digest(names_[i]);
        do factor_ = (factor_ + 1) * 0x9E3779B97F4A7C15 | 1;
        while (!fill(digests));
    }

    constexpr name_lookup lookup() const { return {names_, slot_.data(), factor_, shift}; }
    constexpr std::size_t find(std::string_view name) const { return lookup().find(name); }
    constexpr auto const& names() const { return names_; }

private:
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
