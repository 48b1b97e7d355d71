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

template <class Found, class T>
struct reach {
    using type = Found;
};

template <class Found, class T, class Indices>
struct reach_fields;
template <class Found, class T>
struct reach_fields<Found, T, std::index_sequence<>> {
    using type = Found;
};
template <class Found, class T, std::size_t I, std::size_t... Rest>
struct reach_fields<Found, T, std::index_sequence<I, Rest...>>
    : reach_fields<typename reach<Found, typename innermost<typename field_at<T, I>::type>::type>::type, T,
                   std::index_sequence<Rest...>> {};

template <class Found, described T>
    requires(!boost::mp11::mp_contains<Found, T>::value)
struct reach<Found, T>
    : reach_fields<boost::mp11::mp_push_back<Found, T>, T, std::make_index_sequence<field_count<T>>> {};

}  // namespace detail

/// Every described type that a `T` is made of, itself first, each once, in the order of declaration.
template <described T>
using types_within = typename detail::reach<boost::mp11::mp_list<>, T>::type;

}  // namespace plenary
