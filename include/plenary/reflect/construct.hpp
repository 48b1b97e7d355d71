#pragma once

#include "plenary/core/storage.hpp"
#include "plenary/reflect/fields.hpp"

#include <boost/mp11/algorithm.hpp>

#include <memory>
#include <memory_resource>
#include <utility>

namespace plenary {

namespace detail {

/// Calls `visit` with each member of a struct that Describe knows, and with its unknown members.
template <class T>
void for_each_part(T& whole, auto&& visit) {
    boost::mp11::mp_for_each<boost::describe::describe_members<T, boost::describe::mod_public>>(
        [&](auto part) { visit(whole.*part.pointer); });
    if constexpr (keeps_unknown<T>) visit(whole.extra);
}

/// Some part of `T` allocates from a memory resource that it must be given when it is made.
template <class T>
constexpr bool takes_resource() {
    if constexpr (std::uses_allocator_v<T, std::pmr::polymorphic_allocator<>>) {
        return true;
    } else if constexpr (boost::describe::has_describe_members<T>::value) {
        bool found = false;
        if constexpr (keeps_unknown<T>) found = takes_resource<decltype(T::extra)>();
        boost::mp11::mp_for_each<boost::mp11::mp_transform<
            boost::mp11::mp_identity, boost::describe::describe_members<T, boost::describe::mod_public>>>(
            [&](auto part) {
                using descriptor = typename decltype(part)::type;
                using type = std::remove_cvref_t<decltype(std::declval<T&>().*descriptor::pointer)>;
                found = found || takes_resource<type>();
            });
        return found;
    } else {
        return false;
    }
}

}  // namespace detail

/// A fresh `T` whose text and lists draw from `memory`, if they can; optional parts stay absent.
///
/// Entities are aggregates, so std::pmr members cannot hand their resource down; this does.
/// Members keep their default initialisers.
template <class T>
T construct(std::pmr::memory_resource& memory) {
    if constexpr (std::uses_allocator_v<T, std::pmr::polymorphic_allocator<>>) {
        return T(std::pmr::polymorphic_allocator<>(&memory));
    } else if constexpr (detail::takes_resource<T>()) {
        T whole{};
        detail::for_each_part(whole, [&]<class Part>(Part& part) {
            if constexpr (detail::takes_resource<Part>()) {
                std::destroy_at(std::addressof(part));
                ::new (static_cast<void*>(std::addressof(part))) Part(construct<Part>(memory));
            }
        });
        return whole;
    } else {
        return T{};
    }
}

/// Fills an optional member, or a box, with a fresh value that draws from `memory`.
template <optional_like O>
auto& emplace_in(O& member, std::pmr::memory_resource& memory) {
    using T = typename O::value_type;
    if constexpr (std::same_as<O, arena_box<T>>) {
        member = O(*::new (memory.allocate(sizeof(T), alignof(T))) T{});
        return *member;
    } else {
        return member.emplace(construct<T>(memory));
    }
}

}  // namespace plenary
