#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/reflect/types.hpp"
#include "plenary/reflect/visit.hpp"

#include <array>

namespace plenary::csv {

/// The tables of a record, one for each of these types. Another type of thing becomes a table by
/// being named here.
template <class S>
using tables =
    boost::mp11::mp_list<basic_meeting<S>, basic_session<S>, basic_contribution<S>, basic_participation<S>,
                         basic_site_visit<S>, basic_outcome<S>, basic_follow_up<S>, basic_membership<S>>;

namespace detail {

template <class List, class Thing>
inline constexpr bool is_list_of = false;
template <list_like List, class Thing>
inline constexpr bool is_list_of<List, Thing> = std::same_as<typename List::value_type, Thing>;

/// The name of the field of `Holder` that lists `Thing`s, empty where there is none.
template <class Holder, class Thing>
constexpr std::string_view list_name() {
    std::string_view out;
    for_each_field<Holder>([&]<class Field>(Field) {
        if constexpr (is_list_of<typename Field::type, Thing>) out = Field::name;
    });
    return out;
}

template <class S, class Thing>
struct holding {
    template <class T>
    using holds = std::bool_constant<!list_name<T, Thing>().empty()>;
    using all = boost::mp11::mp_copy_if<types_within<basic_record<S>>, holds>;
    using things = boost::mp11::mp_remove<all, basic_record<S>>;
};

template <class T, class Thing>
inline constexpr bool leads_to = false;
template <described T, class Thing>
inline constexpr bool leads_to<T, Thing> = boost::mp11::mp_contains<types_within<T>, Thing>::value;

}  // namespace detail

/// The types of things that hold `Thing`s in a list. Their names are the names of columns that say
/// which one does, such as `meeting` in the table of sessions.
template <class S, class Thing>
using holders_of = typename detail::holding<S, Thing>::things;

/// "sessions": what a record calls its lists of them.
template <class S, class Thing>
inline constexpr std::string_view table_name =
    detail::list_name<boost::mp11::mp_front<typename detail::holding<S, Thing>::all>, Thing>();

/// The names of all tables.
template <class S>
inline constexpr auto table_names = []<class... Thing>(boost::mp11::mp_list<Thing...>) {
    return std::array{table_name<S, Thing>...};
}(tables<S>{});

/// Calls `visit(list, holder, at)` for each list of `Thing`s in a record or a part of it, in the
/// order of the document. `holder` is the entity that has the list, `at` the place of the list.
template <class Thing, class Whole>
void for_each_list(Whole& whole, path const& at, auto const& visit) {
    for_each_field<std::remove_const_t<Whole>>([&]<class Field>(Field) {
        using type = typename Field::present;
        auto& member = Field::in(whole);
        path const here(at, Field::name);
        if constexpr (detail::is_list_of<type, Thing>) {
            visit(member, whole, here);
        } else if constexpr (list_like<type>) {
            if constexpr (detail::leads_to<typename type::value_type, Thing>) {
                for (std::size_t n = 0; n != member.size(); ++n) {
                    if (n + 2 < member.size()) prefetch_parts(member[n + 2]);
                    for_each_list<Thing>(member[n], path(here, n), visit);
                }
            }
        } else if constexpr (detail::leads_to<type, Thing>) {
            if constexpr (!Field::optional) for_each_list<Thing>(member, here, visit);
            else if (member) for_each_list<Thing>(*member, here, visit);
        }
    });
}

}  // namespace plenary::csv
