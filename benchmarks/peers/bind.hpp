#pragma once

#include <plenary/core/enumeration.hpp>
#include <plenary/core/scalar.hpp>
#include <plenary/reflect/visit.hpp>
#include <plenary/serialize/read.hpp>

#include <array>
#include <string_view>

// How the other libraries fill the same structs: what one would write by hand for each of them,
// generated over the fields. A library brings a `Node` with the five functions used here.

namespace benchmarks {

template <class Node, class T>
void bind(Node node, T& out);

template <class Node, class T, std::size_t I>
void bind_field(Node node, T& out) {
    bind(node, plenary::field_at<T, I>::in(out));
}

template <class Node, class T, std::size_t... I>
constexpr auto field_binders(std::index_sequence<I...>) {
    return std::array<void (*)(Node, T&), sizeof...(I)>{&bind_field<Node, T, I>...};
}

template <class Node, class T>
void bind(Node node, T& out) {
    using namespace plenary;
    if constexpr (optional_like<T>) {
        bind(node, out.emplace());
    } else if constexpr (std::same_as<T, bool>) {
        out = node.boolean();
    } else if constexpr (std::floating_point<T>) {
        out = node.number();
    } else if constexpr (std::integral<T>) {
        out = static_cast<T>(node.integer());
    } else if constexpr (named<T>) {
        bind(node, out.value);
    } else if constexpr (text_like<T>) {
        out = node.text();
    } else if constexpr (scalar_type<T>) {
        scalar<T>::parse(node.text(), out);
    } else if constexpr (described<T>) {
        static constexpr auto binders = field_binders<Node, T>(std::make_index_sequence<field_count<T>>{});
        node.for_each_member([&](std::string_view name, Node member) {
            auto const where = plenary::detail::field_table<T>.find(name);
            if (where != plenary::detail::field_table<T>.npos) binders[where](member, out);
        });
    } else {
        if constexpr (requires { node.size(); }) out.reserve(node.size());
        node.for_each_element([&](Node element) { bind(element, out.emplace_back()); });
    }
}

/// Borrowed text, but lists as most people have them.
struct views_in_vectors {
    using text = std::string_view;
    template <class T>
    using list = std::vector<T>;
    template <class T>
    using box = plenary::box<T>;
};

}  // namespace benchmarks
