#pragma once

#include "plenary/reflect/visit.hpp"

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/set.hpp>

namespace plenary {

namespace detail {

/// What a member is made of, once its optionals and lists are taken away.
template <class T>
struct innermost {
    using type = T;
};
template <optional_like T>
struct innermost<T> : innermost<typename T::value_type> {};
template <list_like T>
struct innermost<T> : innermost<typename T::value_type> {};

template <class T>
using is_described = std::bool_constant<described<T>>;

/// What the member of a descriptor is made of.
template <class Descriptor>
using made_of = typename innermost<decltype(type_behind(Descriptor::pointer))>::type;

/// The described types that members of `T` are made of, each once. Looked at by itself, because
/// what a compiler does for a type in a long list it does for the whole list.
template <described T>
using parts_of = boost::mp11::mp_unique<
    boost::mp11::mp_filter<is_described, boost::mp11::mp_transform<made_of, descriptors<T>>>>;

/// Looks into each type found, beginning with the one at `At`, until none brings a new one.
template <class Found, std::size_t At, bool = At == boost::mp11::mp_size<Found>::value>
struct reach {
    using type = Found;
};
template <class Found, std::size_t At>
struct reach<Found, At, false>
    : reach<boost::mp11::mp_set_union<Found, parts_of<boost::mp11::mp_at_c<Found, At>>>, At + 1> {};

}  // namespace detail

/// Every described type that a `T` is made of, each once: itself, then those that its own members
/// are made of, in order, then those of their members, and so on.
template <described T>
using types_within = typename detail::reach<boost::mp11::mp_list<T>, 0>::type;

/// Calls `visit(std::type_identity<U>{})` for each of them.
template <described T, class Visit>
constexpr void for_each_type(Visit&& visit) {
    [&]<class... U>(boost::mp11::mp_list<U...>) { (visit(std::type_identity<U>{}), ...); }(types_within<T>{});
}

}  // namespace plenary
