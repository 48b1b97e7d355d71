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

/// The types found so far, and `T` behind them if it is described and new.
template <class Found, class T>
struct with_type {
    using type = Found;
};
template <class Found, described T>
    requires(!boost::mp11::mp_contains<Found, T>::value)
struct with_type<Found, T> {
    using type = boost::mp11::mp_push_back<Found, T>;
};

template <class Found, class T, class Indices>
struct with_fields;
template <class Found, class T>
struct with_fields<Found, T, std::index_sequence<>> {
    using type = Found;
};
template <class Found, class T, std::size_t I, std::size_t... Rest>
struct with_fields<Found, T, std::index_sequence<I, Rest...>>
    : with_fields<typename with_type<Found, typename innermost<typename field_at<T, I>::type>::type>::type, T,
                  std::index_sequence<Rest...>> {};

/// Looks into each type found, beginning with the one at `At`, until none brings a new one.
template <class Found, std::size_t At, bool = At == boost::mp11::mp_size<Found>::value>
struct reach {
    using type = Found;
};
template <class Found, std::size_t At>
struct reach<Found, At, false> {
    using here = boost::mp11::mp_at_c<Found, At>;
    using type =
        typename reach<typename with_fields<Found, here, std::make_index_sequence<field_count<here>>>::type,
                       At + 1>::type;
};

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
