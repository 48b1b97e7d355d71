#pragma once

#include "plenary/reflect/prefetch.hpp"

#include <bit>
#include <cstdint>
#include <vector>

namespace plenary {

/// The place of nothing in a list.
inline constexpr std::uint32_t no_thing = 0xFFFFFFFF;

namespace detail {

/// A hash table of places in a list that is kept elsewhere. An entry is a place and as much of a hash
/// as there is room for beside it, which spares most looks at what is in the list and is not meant,
/// and keeps the table small: what does not fit into the cache is most of what a look-up takes.
class places_by_hash {
public:
    /// Empty, and large enough for so many.
    void reset(std::size_t number) {
        entries_.assign(2 * number + 1, empty);
        bits_of_place_ = static_cast<int>(std::bit_width(number));  // no place has all of them set
    }
    /// Fetches where a look-up begins.
    [[gnu::always_inline]] void prefetch(std::uint32_t hash) const {
        detail::prefetch(&entries_[first_place(hash)]);
    }
    /// What stands there, most likely what is looked for, or `no_thing`.
    std::uint32_t likely_place(std::uint32_t hash) const { return place_in(entries_[first_place(hash)]); }
    /// The place with this hash for which `is_meant(place)`, or `no_thing`.
    std::uint32_t find(std::uint32_t hash, auto&& is_meant) const {
        return place_in(entries_[position_of(hash, is_meant)]);
    }
    /// Adds a place and returns `no_thing`; where there is one that is meant already, returns that.
    std::uint32_t add(std::uint32_t hash, std::uint32_t place, auto&& is_meant) {
        auto& found = entries_[position_of(hash, is_meant)];
        if (found != empty) [[unlikely]]
            return place_in(found);
        found = beside_place(hash) | place;
        return no_thing;
    }

private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF;

    std::uint32_t beside_place(std::uint32_t hash) const {
        return static_cast<std::uint32_t>(std::uint64_t(hash) << bits_of_place_);
    }
    std::uint32_t place_bits() const {
        return static_cast<std::uint32_t>((std::uint64_t(1) << bits_of_place_) - 1);
    }
    std::uint32_t place_in(std::uint32_t entry) const {
        return entry == empty ? no_thing : entry & place_bits();
    }
    std::size_t position_of(std::uint32_t hash, auto&& is_meant) const {
        auto const places = place_bits(), beside = beside_place(hash);
        std::size_t at = first_place(hash);
        for (auto entry = entries_[at]; entry != empty; entry = entries_[at]) {
            if ((entry & ~places) == beside && is_meant(entry & places)) break;
            if (++at == entries_.size()) at = 0;
        }
        return at;
    }

    /// By the highest bits: so there need not be as many entries as a power of two, which would be up
    /// to twice as many as are of use.
    std::size_t first_place(std::uint32_t hash) const { return std::uint64_t(hash) * entries_.size() >> 32; }

    std::vector<std::uint32_t> entries_;
    int bits_of_place_ = 0;
};

}  // namespace detail

}  // namespace plenary
