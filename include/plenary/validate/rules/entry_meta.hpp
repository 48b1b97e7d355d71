#pragma once

#include "plenary/model/marks.hpp"
#include "plenary/validate/check.hpp"

// What the meta of an entry says, whether the entry has one or not.

namespace plenary::rules {

/// The entry only keeps its identifier from being given again: it need not be complete.
template <has_meta T>
bool is_tombstone(T const& entry) {
    return entry.meta && entry.meta->deleted;
}

/// What the entry says about the extent of one of its lists; null where it says nothing.
template <has_meta T>
auto const* listing_of(T const& entry, std::string_view list_name) {
    using found = typename std::remove_cvref_t<decltype(entry.meta->listings)>::value_type;
    found const* out = nullptr;
    if (!entry.meta) return out;
    for (auto const& l : entry.meta->listings)
        if (std::string_view(l.field_name) == list_name) out = &l;
    return out;
}

/// The list names examples: that something is not in it proves nothing.
template <has_meta T>
bool is_illustrative(T const& entry, std::type_identity_t<field_name<T>> list_name) {
    auto const* const found = listing_of(entry, list_name.text);
    return found && found->extent == listing_extent::illustrative;
}

}  // namespace plenary::rules
