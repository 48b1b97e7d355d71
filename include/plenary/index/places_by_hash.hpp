#pragma once

#include "plenary/reflect/prefetch.hpp"

#include <cstdint>
#include <vector>

namespace plenary {

/// The place of nothing in a list.
inline constexpr std::uint32_t no_thing = 0xFFFFFFFF;

namespace detail {

/// A hash table of places in a list that is kept elsewhere. Hashes spare most looks at what is in
/// the list and is not meant.
class places_by_hash {
public:
    /// Empty, and large enough for so many.
    void reset(std::size_t number) { entries_.assign(2 * number + 1, {}); }
    /// Fetches where a look-up begins.
    [[gnu::always_inline]] void prefetch(std::uint32_t hash) const {
        detail::prefetch(&entries_[first_place(hash)]);
    }
    /// What stands there, most likely what is looked for, or `no_thing`.
    std::uint32_t likely_place(std::uint32_t hash) const { return entries_[first_place(hash)].place; }
    /// The place with this hash for which `is_meant(place)`, or `no_thing`.
    std::uint32_t find(std::uint32_t hash, auto&& is_meant) const {
        return entries_[position_of(hash, is_meant)].place;
    }
    /// Adds a place and returns `no_thing`; where there is one that is meant already, returns that.
    std::uint32_t add(std::uint32_t hash, std::uint32_t place, auto&& is_meant) {
        auto& found = entries_[position_of(hash, is_meant)];
        if (found.place != no_thing) [[unlikely]]
            return found.place;
        found.hash = hash;
        found.place = place;
        return no_thing;
    }

private:
    struct entry {
        std::uint32_t hash = 0;
        std::uint32_t place = no_thing;
    };
    std::size_t position_of(std::uint32_t hash, auto&& is_meant) const {
        std::size_t at = first_place(hash);
        while (entries_[at].place != no_thing && !(entries_[at].hash == hash && is_meant(entries_[at].place)))
            if (++at == entries_.size()) at = 0;
        return at;
    }

    /// By the highest bits: so there need not be as many entries as a power of two, which would be up
    /// to twice as many as are of use.
    std::size_t first_place(std::uint32_t hash) const { return std::uint64_t(hash) * entries_.size() >> 32; }

    std::vector<entry> entries_;
};

}  // namespace detail

}  // namespace plenary
