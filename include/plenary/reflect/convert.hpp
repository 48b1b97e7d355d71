#pragma once

#include "plenary/reflect/construct.hpp"
#include "plenary/reflect/visit.hpp"

#include <memory_resource>
#include <string_view>

namespace plenary {

namespace detail {

template <class To, class From>
void convert_into(To& to, From const& from, std::pmr::memory_resource& memory);

template <class List, class From>
void convert_list(List& to, From const& from, std::pmr::memory_resource& memory) {
    using T = typename List::value_type;
    if constexpr (std::same_as<List, arena_list<T>>) {
        if (from.empty()) return;
        auto* const first = static_cast<T*>(memory.allocate(from.size() * sizeof(T), alignof(T)));
        auto* out = first;
        for (auto const& element : from) convert_into(*::new (out++) T{}, element, memory);
        to = List(first, from.size());
    } else {
        if constexpr (requires { to.reserve(from.size()); }) to.reserve(from.size());
        for (auto const& element : from) {
            to.push_back(construct<T>(memory));
            convert_into(to.back(), element, memory);
        }
    }
}

/// Every part that Describe knows, and the unknown members, one by one.
template <class To, class From>
void convert_parts(To& to, From const& from, std::pmr::memory_resource& memory) {
    using to_parts = boost::describe::describe_members<To, boost::describe::mod_public>;
    using from_parts = boost::describe::describe_members<From, boost::describe::mod_public>;
    [&]<class... A, class... B>(boost::mp11::mp_list<A...>, boost::mp11::mp_list<B...>) {
        (convert_into(to.*A::pointer, from.*B::pointer, memory), ...);
    }(boost::mp11::mp_rename<to_parts, boost::mp11::mp_list>{},
      boost::mp11::mp_rename<from_parts, boost::mp11::mp_list>{});
    if constexpr (keeps_unknown<To>) convert_into(to.extra, from.extra, memory);
}

template <class To, class From>
void convert_into(To& to, From const& from, std::pmr::memory_resource& memory) {
    if constexpr (optional_like<To>) {
        if (from.has_value()) convert_into(emplace_in(to, memory), *from, memory);
    } else if constexpr (text_like<To>) {
        std::string_view const text = from;
        if constexpr (std::same_as<To, std::string_view>) to = text;
        else to.assign(text.data(), text.size());
    } else if constexpr (boost::describe::has_describe_members<To>::value) {
        convert_parts(to, from, memory);
    } else if constexpr (list_like<To>) {
        convert_list(to, from, memory);
    } else {
        to = from;
    }
}

}  // namespace detail

/// The same value in another storage policy: `convert<pmr::meeting>(m, pool)`. A borrowed result
/// points to the texts of `from` and keeps its lists in `memory`; both must outlive it.
template <class To, class From>
To convert(From const& from, std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    To to = construct<To>(memory);
    detail::convert_into(to, from, memory);
    return to;
}

}  // namespace plenary
