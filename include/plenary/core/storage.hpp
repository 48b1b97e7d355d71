#pragma once

#include "plenary/core/arena_list.hpp"
#include "plenary/core/box.hpp"

#include <concepts>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace plenary {

/// A storage policy says what the text, the lists and the rarely present parts of an entity are
/// made of. Write another one by giving the three names below; a list whose elements may not be
/// incomplete also needs `nested`, which serves the few types that contain themselves.
template <class S>
concept storage = std::convertible_to<typename S::text, std::string_view> && requires {
    typename S::template list<int>;
    typename S::template box<int>;
};

/// Every entity owns its text and its lists. The default.
struct owning {
    using text = std::string;
    template <class T>
    using list = std::vector<T>;
    template <class T>
    using box = plenary::box<T>;
};

/// Text and lists live in a memory resource of the caller's, which must outlive the entity.
/// Aggregates cannot hand a resource to their members: make entities with `construct`.
struct pooled {
    using text = std::pmr::string;
    template <class T>
    using list = std::pmr::vector<T>;
    template <class T>
    using box = plenary::box<T, std::pmr::polymorphic_allocator<>>;
};

/// Text points into a buffer and lists into an arena; both must outlive the entity. Entities are
/// trivially copyable and meant to be read, not changed.
struct borrowed {
    using text = std::string_view;
    template <class T>
    using list = arena_list<T>;
    template <class T>
    using box = arena_box<T>;
};

template <storage S>
using text = typename S::text;

template <class T, storage S>
using list = typename S::template list<T>;

/// An optional that costs one pointer while empty: for parts that few entities have.
template <class T, storage S>
using boxed = typename S::template box<T>;

namespace detail {

template <class T, class S>
struct nested_list {
    using type = typename S::template list<T>;
};
template <class T, class S>
    requires requires { typename S::template nested<T>; }
struct nested_list<T, S> {
    using type = typename S::template nested<T>;
};

}  // namespace detail

/// A list of elements that are still incomplete where the member is declared.
template <class T, storage S>
using nested_list = typename detail::nested_list<T, S>::type;

}  // namespace plenary
