#pragma once

#include "plenary/core/identity.hpp"
#include "plenary/reflect/visit.hpp"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace plenary {

namespace detail {

// Always inlined: g++ takes a call of what only prefetches for one that does nothing.
[[gnu::always_inline]] inline void prefetch([[maybe_unused]] void const* address) {
#if defined(__GNUC__)
    __builtin_prefetch(address);
#endif
}

/// The beginning and the end, which is looked at first.
template <class Member>
[[gnu::always_inline]] inline void prefetch_text(Member const& member) {
    if constexpr (text_like<Member>) {
        std::string_view const text = member;
        prefetch(text.data());
        prefetch(text.data() + text.size());
    } else if constexpr (optional_like<Member>) {
        if constexpr (text_like<typename Member::value_type>)
            if (member) prefetch_text(*member);
    }
}

inline constexpr std::size_t cache_line = 64;
/// As many lines of a value as are looked at before the processor sees where this goes.
inline constexpr std::size_t most_lines = 5;

template <std::size_t Lines = most_lines>
[[gnu::always_inline]] inline void prefetch_lines(void const* address) {
    for (std::size_t i = 0; i != Lines; ++i) prefetch(static_cast<char const*>(address) + i * cache_line);
}
template <class T>
[[gnu::always_inline]] inline void prefetch_itself(T const& whole) {
    prefetch_lines<std::min((sizeof(T) + cache_line - 1) / cache_line, most_lines)>(std::addressof(whole));
}

/// Asks for what lies a good way beyond an address. What was read at one go lies in memory about as a
/// walk goes through it, so that this is where the walk will be soon, whatever it finds there.
[[gnu::always_inline]] inline void prefetch_beyond(void const* address, std::size_t size) {
    constexpr std::uintptr_t far = 16 * 1024;
    // Numbers, because what lies there is no part of what the address is of.
    auto const there = reinterpret_cast<std::uintptr_t>(address) + far;
    for (std::uintptr_t i = 0; i < size; i += cache_line) prefetch(std::bit_cast<void const*>(there + i));
}

template <class Member>
[[gnu::always_inline]] inline void prefetch_member(Member const& member) {
    if constexpr (is_ref<Member> || is_id<Member>) {
        prefetch(std::string_view(member.value).data());
    } else if constexpr (list_like<Member>) {
        if (!member.empty()) prefetch_itself(member[0]);
    } else if constexpr (optional_like<Member>) {
        // What std::optional holds stands within it; a box points elsewhere.
        using present = typename Member::value_type;
        if constexpr (!std::same_as<Member, std::optional<present>>) {
            if (member.has_value()) prefetch(std::addressof(*member));
        } else if constexpr (is_ref<present>) {
            if (member) prefetch_member(*member);
        }
    }
}

template <class T, std::size_t... I>
[[gnu::always_inline]] inline void prefetch_members(T const& whole, std::index_sequence<I...>) {
    (prefetch_member(field_at<T, I>::in(whole)), ...);
}
template <class T, std::size_t... I>
[[gnu::always_inline]] inline void prefetch_texts(T const& whole, std::index_sequence<I...>) {
    (prefetch_text(field_at<T, I>::in(whole)), ...);
}

}  // namespace detail

/// Asks the processor for what the identifiers, mentions and lists of `whole` point to, all at once
/// and before a walk gets there: else it waits for each of them, one after the other.
template <described T>
[[gnu::always_inline]] inline void prefetch_parts(T const& whole) {
    detail::prefetch_members(whole, std::make_index_sequence<field_count<T>>{});
}

/// The same for a walk that goes through every text, too.
template <described T>
[[gnu::always_inline]] inline void prefetch_all(T const& whole) {
    prefetch_parts(whole);
    detail::prefetch_texts(whole, std::make_index_sequence<field_count<T>>{});
}

namespace detail {

/// What the element at this place is made of; of one that is pointed to, itself some places before.
template <std::size_t Ahead, class List>
[[gnu::always_inline]] inline void prefetch_element(List const& list, std::size_t at) {
    if constexpr (std::is_pointer_v<typename List::value_type>) {
        if (at + Ahead < list.size()) prefetch_itself(*list[at + Ahead]);
        if (at < list.size()) prefetch_all(*list[at]);
    } else if (at < list.size()) {
        prefetch_all(list[at]);
    }
}

}  // namespace detail

/// Calls `visit` with each of a list. What they are made of is asked for some calls before, because
/// memory is slower than what writes.
template <class List, class Visit>
void for_each_fetched(List const& list, Visit&& visit) {
    constexpr std::size_t ahead = 4;
    for (std::size_t i = 0; i != ahead; ++i) detail::prefetch_element<ahead>(list, i);
    for (std::size_t i = 0; i != list.size(); ++i) {
        detail::prefetch_element<ahead>(list, i + ahead);
        visit(list[i]);
    }
}

}  // namespace plenary
