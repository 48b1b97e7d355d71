#pragma once

#include "plenary/model/meta.hpp"

#include <algorithm>
#include <string_view>

// What the entry of a thing says about the thing: whoever tells of it has to say it, too.

namespace plenary {

/// Whether a thing was withdrawn: its entry stays as a tombstone, which is not told of.
template <class Thing>
constexpr bool is_withdrawn(Thing const& thing) {
    return thing.meta && thing.meta->deleted;
}

/// Whether there is anything in a list that was not withdrawn.
template <class List>
constexpr bool any_left(List const& things) {
    return !std::all_of(things.begin(), things.end(), [](auto const& one) { return is_withdrawn(one); });
}

/// Whether the list in this field names all that there is; `unknown` where nothing is said.
template <class Thing>
constexpr listing_extent extent_of(Thing const& thing, std::string_view field_name) {
    if (thing.meta)
        for (auto const& l : thing.meta->listings)
            if (std::string_view(l.field_name) == field_name) return l.extent;
    return listing_extent::unknown;
}

/// How this field came into the record: of several bases the one farthest from the source. What is
/// said of the whole thing holds for each of its fields; `stated` where nothing is said.
template <class Thing>
constexpr provenance_basis basis_of(Thing const& thing, std::string_view field_name) {
    auto out = provenance_basis::stated;
    if (thing.meta)
        for (auto const& p : thing.meta->provenance)
            if (!p.field_name || std::string_view(*p.field_name) == field_name) out = std::max(out, p.basis);
    return out;
}

}  // namespace plenary
