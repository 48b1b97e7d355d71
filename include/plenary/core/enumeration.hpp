#pragma once

#include "plenary/core/name_table.hpp"
#include "plenary/core/scalar.hpp"

#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <type_traits>

namespace plenary {

template <class E>
concept enumeration = std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value;

/// The names of a described enumeration in order of declaration, which is that of its values from
/// zero. A trailing underscore, there because the word is reserved in C++, is no part of a name.
template <enumeration E>
inline constexpr auto enumerator_names = [] {
    return []<class... D>(boost::mp11::mp_list<D...>) {
        static_assert(((static_cast<std::size_t>(D::value) < sizeof...(D)) && ...));
        constexpr auto plain = [](std::string_view name) {
            return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
        };
        return name_table<sizeof...(D)>({plain(D::name)...});
    }(boost::mp11::mp_rename<boost::describe::describe_enumerators<E>, boost::mp11::mp_list>{});
}();

/// The name of an enumerator, empty for a value that has none.
template <enumeration E>
constexpr std::string_view name_of(E value) {
    auto const where = static_cast<std::size_t>(value);
    constexpr auto& names = enumerator_names<E>.names();
    return where < names.size() ? names[where] : std::string_view();
}

template <enumeration E>
struct scalar<E> {
    static constexpr std::string_view expected = "one of the listed names";
    static constexpr std::string_view pattern = {};

    static constexpr bool parse(std::string_view text, E& out) {
        auto const where = enumerator_names<E>.find(text);
        if (where == enumerator_names<E>.npos) return false;
        out = static_cast<E>(where);
        return true;
    }
    static constexpr void print(E value, auto&& take) { take(name_of(value)); }
};

}  // namespace plenary
