#pragma once

#include "plenary/diagnose/suggestion.hpp"
#include "plenary/model/marks.hpp"

#include <algorithm>
#include <array>

// Marks that were meant and cannot be read, because a name is misspelt or of a later version of the
// format. As nobody can tell what they say, what has one is as if it were labelled red.

namespace plenary::detail {

/// Whether a name is `sharing`, or is likely meant to be.
inline bool reads_like_sharing(std::string_view name) {
    return !only_name_near(name, std::array{std::string_view("sharing")}).empty();
}

/// An unknown member that is marks, or has them as `meta` would.
template <class S>
bool is_misread_mark(basic_member<S> const& unknown) {
    auto const& inner = unknown.value.members;
    return reads_like_sharing(unknown.name) ||
           std::any_of(inner.begin(), inner.end(), [](auto const& m) { return reads_like_sharing(m.name); });
}

/// Whether a thing has marks of its own that cannot be read.
template <class T>
bool has_misread_mark(T const& thing) {
    auto const stands_in = [](auto const& unknown) {
        return unknown && std::any_of(unknown->begin(), unknown->end(),
                                      [](auto const& m) { return is_misread_mark(m); });
    };
    if (stands_in(thing.extra)) return true;
    if constexpr (has_meta<T>) {
        if (!thing.meta) return false;
        auto const* const own = sharing_of(thing);
        return stands_in(thing.meta->extra) || (own && own->extra && !own->extra->empty());
    } else {
        return false;
    }
}

/// Whether it has, and the audience is none for what is labelled red.
template <class T>
bool hides_misread(T const& thing, sharing_label label) {
    return label != sharing_label::red && has_misread_mark(thing);
}

}  // namespace plenary::detail
