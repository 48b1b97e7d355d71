#pragma once

#include "plenary/model/session.hpp"
#include "plenary/reflect/visit.hpp"

// What an entry says about who may see it and what is inside it: what the rules on sharing and
// the redaction of a record have to understand alike.

namespace plenary {

template <class T>
concept has_meta = described<T> && requires(T const& t) {
    t.meta->deleted;
    t.meta->listings;
    t.meta->sharing;
};

/// What the entry itself says about who may see it; null where it says nothing.
template <has_meta T>
auto const* sharing_of(T const& entry) {
    return entry.meta && entry.meta->sharing ? &*entry.meta->sharing : nullptr;
}

namespace detail {

template <class T>
inline constexpr bool may_hold_things = false;
template <optional_like T>
inline constexpr bool may_hold_things<T> = has_meta<typename T::value_type>;
template <list_like T>
inline constexpr bool may_hold_things<T> = has_meta<typename T::value_type>;

template <class Field>
using holds_inner = std::bool_constant<may_hold_things<typename Field::type>>;

}  // namespace detail

/// Calls `visit(inner)` for each thing that stands in `outer` itself.
template <has_meta T>
void for_each_directly_inside(T const& outer, auto&& visit) {
    for_each_field_where<T, detail::holds_inner>([&]<class Field>(Field) {
        auto const& member = Field::in(outer);
        if constexpr (Field::optional) {
            if (member) visit(*member);
        } else {
            for (auto const& inner : member) visit(inner);
        }
    });
}

/// Calls `visit(inner)` for each thing inside `outer`, and for those inside it where that returned
/// true. Compiled once for each type of visitor and of thing: where a visitor has the type of
/// `outer` in its own, that is once for each two types of things.
template <has_meta T>
void for_each_inside(T const& outer, auto&& visit) {
    for_each_directly_inside(outer, [&](auto const& inner) {
        if (visit(inner)) for_each_inside(inner, visit);
    });
}

/// 0 for the strictest label.
constexpr int openness(sharing_label label) {
    return static_cast<int>(label == sharing_label::white ? sharing_label::clear : label);
}

/// That there is an embargo, and by then it has not ended. One that is no time never ends.
template <class S>
bool under_embargo(basic_sharing<S> const& own, instant const& now) {
    return own.embargo && !(now.ok() && own.embargo->ok() && !before(now, *own.embargo));
}

template <class S>
bool released(basic_sharing<S> const& own) {
    return own.released.value_or(false);
}

/// Calls `visit(name, parties)` for each list that says who spoke or for whom: what the Chatham
/// House Rule forbids to reveal.
template <class Entry>
void for_each_attribution(Entry& entry, auto&& visit) {
    if constexpr (requires { entry.on_behalf_of; }) {
        visit("by", entry.by);
        visit("on_behalf_of", entry.on_behalf_of);
    }
}

/// A collective such as "member states" reveals neither who spoke nor for whom.
template <class S>
bool names_somebody(basic_party<S> const& who) {
    return who.organisation || who.group || who.person;
}

}  // namespace plenary
