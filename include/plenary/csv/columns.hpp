#pragma once

#include "plenary/reflect/constraints.hpp"
#include "plenary/reflect/types.hpp"
#include "plenary/reflect/visit.hpp"

// The one definition of which columns a table has. A member without parts is a column, and so is
// a list of such; the parts of a value are columns of their own, such as `slot.start`. Lists of
// things have tables of their own, and lists of values with several parts fit into no cell. What
// few things have, such as `meta`, comes last.

namespace plenary::csv {

namespace detail {

template <class T>
inline constexpr bool takes_exactly_one = false;
template <auto... Members>
inline constexpr bool takes_exactly_one<exactly_one<Members...>> = true;

}  // namespace detail

/// A value that is exactly one of its members, such as a party: in a list it stands as
/// `organisation:un`.
template <class T>
concept choice = described<T> && requires { requires detail::takes_exactly_one<decltype(T::whole())>; };

/// A list that has room in a cell.
template <class T>
concept cell_list = list_like<T> && (leaf<typename T::value_type> || choice<typename T::value_type>);

/// The way from a thing to one of its columns: a field, then a field of that field, and so on.
template <class... Fields>
struct column_path {
    using first = boost::mp11::mp_front<boost::mp11::mp_list<Fields...>>;
    using thing = typename first::owner;
    using last = boost::mp11::mp_back<boost::mp11::mp_list<Fields...>>;
    using member_type = typename last::type;

    /// "slot.start"
    static constexpr std::string_view name() { return {text_.data(), text_.size()}; }
    static constexpr bool is_list = cell_list<member_type>;
    /// A value has to be there wherever what it is part of is there.
    static constexpr bool required = !last::optional && !is_list;

    /// The member, or null where it is part of what is absent.
    static member_type const* find(thing const& whole) { return find_in<Fields...>(whole); }
    /// The member, made where it is absent.
    static member_type& reach(thing& whole) { return reach_in<Fields...>(whole); }

private:
    template <class First, class... Rest>
    static member_type const* find_in(typename First::owner const& whole) {
        auto const& member = First::in(whole);
        if constexpr (sizeof...(Rest) == 0) return &member;
        else if constexpr (!First::optional) return find_in<Rest...>(member);
        else return member ? find_in<Rest...>(*member) : nullptr;
    }
    template <class First, class... Rest>
    static member_type& reach_in(typename First::owner& whole) {
        auto& member = First::in(whole);
        if constexpr (sizeof...(Rest) == 0) {
            return member;
        } else if constexpr (!First::optional) {
            return reach_in<Rest...>(member);
        } else {
            if (!member) member.emplace();
            return reach_in<Rest...>(*member);
        }
    }

    static constexpr auto text_ = [] {
        std::array<char, (Fields::name.size() + ... + (sizeof...(Fields) - 1))> out{};
        std::size_t at = 0;
        auto const put = [&](std::string_view part) {
            if (at != 0) out[at++] = '.';
            for (char const c : part) out[at++] = c;
        };
        (put(Fields::name), ...);
        return out;
    }();
};

namespace detail {

using boost::mp11::mp_append;
using boost::mp11::mp_list;

template <class T, class... Before>
struct columns_below;

/// The columns that one field makes.
template <class Field, class... Before>
constexpr auto columns_of_field() {
    using type = typename Field::present;
    if constexpr (leaf<type> || cell_list<typename Field::type>)
        return mp_list<column_path<Before..., Field>>{};
    else if constexpr (described<type> && !thing_type<type>)
        return typename columns_below<type, Before..., Field>::type{};
    else return mp_list<>{};
}

template <class T, class... Before>
struct columns_below {
    template <std::size_t... I>
    static auto all(std::index_sequence<I...>)
        -> mp_append<decltype(columns_of_field<field_at<T, I>, Before...>())...>;
    using type = decltype(all(std::make_index_sequence<field_count<T>>{}));
};

/// Whether a column belongs to what its thing keeps apart, because few of its kind have it.
template <class Path>
using is_rare =
    std::bool_constant<Path::first::optional && !std::same_as<typename Path::first::type,
                                                              std::optional<typename Path::first::present>>>;

template <class Paths>
using rare_last =
    mp_append<boost::mp11::mp_remove_if<Paths, is_rare>, boost::mp11::mp_copy_if<Paths, is_rare>>;

}  // namespace detail

/// The columns of the table of `Thing`s, as a list of `column_path`s; the first is its identifier.
template <thing_type Thing>
using columns_of = detail::rare_last<typename detail::columns_below<Thing>::type>;

}  // namespace plenary::csv
