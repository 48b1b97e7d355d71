#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/reflect/fields.hpp"

#include <type_traits>

namespace plenary {

/// A type as a value that can be compared: equal for equal types.
using type_tag = char const*;

namespace detail {

template <class T>
inline constexpr char tag_storage = 0;

template <class T>
inline constexpr bool is_any_value = false;
template <class S>
inline constexpr bool is_any_value<basic_any_value<S>> = true;

}  // namespace detail

template <class T>
inline constexpr type_tag tag_of = &detail::tag_storage<T>;

template <class T>
concept text_like = std::convertible_to<T const&, std::string_view> && !enumeration<T>;

/// A value without parts, whatever the format: a number, a text, a date, an identifier.
template <class T>
concept leaf = std::is_arithmetic_v<T> || text_like<T> || named<T> || scalar_type<T>;

/// A list of values of the model.
template <class T>
concept list_like = !leaf<T> && !described<T> && !optional_like<T> && requires(T const& t) {
    typename T::value_type;
    t[0];
    t.size();
};

/// The member is a list: for `for_each_field_where`.
template <class Field>
using is_list = std::bool_constant<list_like<typename Field::type>>;

/// A document must give the member: it is neither optional nor a list.
template <class Field>
inline constexpr bool is_required =
    !Field::optional && (leaf<typename Field::present> || described<typename Field::present>);

/// `T` has an identifier and is a thing of its own, not just a part of one.
template <class T>
concept thing_type =
    described<T> && requires(T const& t) { requires is_id<std::remove_cvref_t<decltype(t.id)>>; };

}  // namespace plenary
