#pragma once

#include "plenary/core/storage.hpp"

#include <boost/describe/class.hpp>

namespace plenary {

/// The identifier of one `Entity`, unique in its record. Identifiers of different entities are
/// different types: comparing them does not compile.
template <template <class> class Entity, class S>
struct id_of {
    text<S> value;
    friend bool operator==(id_of const&, id_of const&) = default;
    BOOST_DESCRIBE_CLASS(id_of, (), (value), (), ())
};

/// A mention of an `Entity` by its identifier. It may dangle; a rule checks that it does not.
template <template <class> class Entity, class S>
struct ref_to {
    text<S> value;
    friend bool operator==(ref_to const&, ref_to const&) = default;
    friend bool operator==(ref_to const& r, id_of<Entity, S> const& id) { return r.value == id.value; }
    BOOST_DESCRIBE_CLASS(ref_to, (), (value), (), ())
};

/// A mention of a thing of whatever kind.
template <class S>
struct ref_to_any {
    text<S> value;
    friend bool operator==(ref_to_any const&, ref_to_any const&) = default;
    BOOST_DESCRIBE_CLASS(ref_to_any, (), (value), (), ())
};

template <class T>
inline constexpr bool is_id = false;
template <template <class> class Entity, class S>
inline constexpr bool is_id<id_of<Entity, S>> = true;

template <class T>
inline constexpr bool is_ref = false;
template <template <class> class Entity, class S>
inline constexpr bool is_ref<ref_to<Entity, S>> = true;
template <class S>
inline constexpr bool is_ref<ref_to_any<S>> = true;

/// Identifiers and mentions: in every format they look like their text.
template <class T>
concept named = is_id<T> || is_ref<T>;

}  // namespace plenary
