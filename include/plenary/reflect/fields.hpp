#pragma once

#include "plenary/core/identity.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace plenary {

/// A struct whose members are known by name: every entity, and every value with parts.
template <class T>
concept described = boost::describe::has_describe_members<T>::value && requires { T::notes(); };

/// Members that the struct does not declare are kept in `extra`, as all of the model do.
template <class T>
concept keeps_unknown = described<T> && requires(T& t) { t.extra; };

/// A name that a member had in an older version of the format, and the one that it has now.
struct former_name {
    std::string_view former, current;
};

/// Members of the struct had other names once: `former_names()` beside `notes()` returns them as an
/// array. They are read under these as well, and written under the current ones.
template <class T>
concept renames_members = described<T> && requires { T::former_names(); };

/// Constraints of one member. They are its bases, not a tuple: that compiles in half the time.
template <class... Constraints>
struct constraint_list : Constraints... {
    constexpr void for_each(auto&& visit) const { (visit(static_cast<Constraints const&>(*this)), ...); }
};

/// What a struct says about one of its members beyond the type: prose and constraints.
template <auto Member, class... Constraints>
struct field_note {
    static constexpr auto member = Member;
    static constexpr std::size_t constraint_count = sizeof...(Constraints);
    std::string_view prose;
    constraint_list<Constraints...> constraints;
};

/// The notes of one struct, in the order in which it describes its members.
template <class... Notes>
struct field_notes : Notes... {
    using list = boost::mp11::mp_list<Notes...>;
};
template <class... Notes>
field_notes(Notes...) -> field_notes<Notes...>;

/// The member may be absent: std::optional, or a box of the storage policy.
template <class T>
concept optional_like = requires(T const& t) {
    typename T::value_type;
    { t.has_value() } -> std::same_as<bool>;
    *t;
};

template <class T>
struct present_type {
    using type = T;
};
template <optional_like T>
struct present_type<T> {
    using type = typename T::value_type;
};

/// The type of a member once it is there.
template <class T>
using present_t = typename present_type<T>::type;

/// What constraints look at: the text of an identifier or mention, otherwise the value itself.
template <class T>
constexpr auto const& judged(T const& checked) {
    if constexpr (named<T>) return checked.value;
    else return checked;
}

/// `Constraint` can judge values of type `T`.
template <class Constraint, class T>
concept constrains = requires(Constraint const& c, T const& checked) {
    { c.admits(judged(checked)) } -> std::same_as<bool>;
};

namespace detail {

template <class T, class Member>
Member type_behind(Member T::*);

}  // namespace detail

/// Makes the note of one member: `field<&s::title>("Title as printed.", length{1, 300})`.
template <auto Member, class... Constraints>
constexpr auto field(std::string_view prose, Constraints... constraints) {
    using type = present_t<decltype(detail::type_behind(Member))>;
    static_assert((constrains<Constraints, type> && ...),
                  "this constraint does not apply to a member of this type");
    return field_note<Member, Constraints...>{prose, {constraints...}};
}

namespace detail {

template <described T>
using descriptors = boost::describe::describe_members<T, boost::describe::mod_public>;

template <class T>
inline constexpr auto notes_of = T::notes();

template <class T>
using note_list = typename std::remove_cvref_t<decltype(notes_of<T>)>::list;

template <auto A, auto B>
constexpr bool same_member() {
    if constexpr (std::is_same_v<decltype(A), decltype(B)>) return A == B;
    else return false;
}

}  // namespace detail

/// How many described members `T` has.
template <described T>
inline constexpr std::size_t field_count = boost::mp11::mp_size<detail::descriptors<T>>::value;

/// One member of a described type, as every generic algorithm of the library sees it.
template <described T, std::size_t Index>
struct field_at {
    using owner = T;
    using descriptor = boost::mp11::mp_at_c<detail::descriptors<T>, Index>;
    using type = std::remove_cvref_t<decltype(std::declval<T&>().*descriptor::pointer)>;
    using present = present_t<type>;

    using note_type = boost::mp11::mp_at_c<detail::note_list<T>, Index>;

    static_assert(boost::mp11::mp_size<detail::note_list<T>>::value == field_count<T>,
                  "notes() needs one note for each described member");
    static_assert(detail::same_member<note_type::member, descriptor::pointer>(),
                  "notes() must list the members in the order of BOOST_DESCRIBE_CLASS");

    static constexpr std::size_t index = Index;
    static constexpr std::string_view name = descriptor::name;
    static constexpr note_type const& note = detail::notes_of<T>;
    static constexpr bool optional = optional_like<type>;

    static constexpr auto& in(T& entity) { return entity.*descriptor::pointer; }
    static constexpr auto& in(T const& entity) { return entity.*descriptor::pointer; }
};

/// Calls `visit(field)` for each member of `T`, in order of declaration. `visit` gets an empty
/// object of type `field_at<T, I>`.
template <described T, class Visit>
constexpr void for_each_field(Visit&& visit) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit(field_at<T, I>{}), ...);
    }(std::make_index_sequence<field_count<T>>{});
}

namespace detail {

template <class T, class Indices>
struct all_fields;
template <class T, std::size_t... I>
struct all_fields<T, std::index_sequence<I...>> {
    using type = boost::mp11::mp_list<field_at<T, I>...>;
};

}  // namespace detail

/// Calls `visit(field)` for those members of `T` for which `Which<field_at<T, I>>::value`. Where a
/// walk is about few members, it compiles in much less time than one that looks at all of them.
template <described T, template <class> class Which, class Visit>
constexpr void for_each_field_where(Visit&& visit) {
    using all = typename detail::all_fields<T, std::make_index_sequence<field_count<T>>>::type;
    [&]<class... Field>(boost::mp11::mp_list<Field...>) {
        (visit(Field{}), ...);
    }(boost::mp11::mp_copy_if<all, Which>{});
}

/// There are constraints on the member: for `for_each_field_where`.
template <class Field>
using is_constrained = std::bool_constant<Field::note_type::constraint_count != 0>;

/// The names of the members of `T`, in order of declaration.
template <described T>
inline constexpr auto field_names = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<std::string_view, sizeof...(I)>{
        std::string_view(boost::mp11::mp_at_c<detail::descriptors<T>, I>::name)...};
}(std::make_index_sequence<field_count<T>>{});

/// The place of a member in the order of declaration, or `field_count<T>`.
template <described T>
constexpr std::size_t field_index(std::string_view name) {
    std::size_t i = 0;
    while (i != field_count<T> && field_names<T>[i] != name) ++i;
    return i;
}

/// The former names of the members of `T`; none for nearly every type.
template <described T>
inline constexpr auto former_names = [] {
    if constexpr (renames_members<T>) return T::former_names();
    else return std::array<former_name, 0>{};
}();

}  // namespace plenary
