#pragma once

#include "plenary/core/any_value.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

// JSON Pointers (RFC 6901) into generic values.

namespace plenary {

/// A pointer that begins at the root: empty, or each step behind a '/', with '~' only in ~0 and ~1.
constexpr bool is_pointer(std::string_view pointer) {
    if (!pointer.empty() && pointer.front() != '/') return false;
    for (std::size_t i = 0; i != pointer.size(); ++i)
        if (pointer[i] == '~' &&
            (i + 1 == pointer.size() || (pointer[i + 1] != '0' && pointer[i + 1] != '1')))
            return false;
    return true;
}

/// The first step of a pointer that is not empty, decoded; the pointer loses it.
inline std::string take_step(std::string_view& pointer) {
    auto const end = std::min(pointer.find('/', 1), pointer.size());
    std::string out;
    for (std::size_t i = 1; i < end; ++i) {
        if (pointer[i] == '~') out += pointer[++i] == '0' ? '~' : '/';
        else out += pointer[i];
    }
    pointer.remove_prefix(end);
    return out;
}

/// The pointer to what holds the place that `pointer` is about; of the root, the root.
constexpr std::string_view parent_of(std::string_view pointer) {
    auto const slash = pointer.rfind('/');
    return pointer.substr(0, slash == pointer.npos ? 0 : slash);
}

/// True where `inner` is the place of `outer` or inside it.
constexpr bool is_at_or_in(std::string_view inner, std::string_view outer) {
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// The place of an element in a list, as a pointer writes it: no sign and no leading zeros.
inline std::optional<std::size_t> list_place(std::string_view step) {
    std::size_t out = 0;
    auto const end = step.data() + step.size();
    if (step.empty() || (step[0] == '0' && step.size() > 1)) return {};
    auto const [next, error] = std::from_chars(step.data(), end, out);
    if (error != std::errc() || next != end) return {};
    return out;
}

/// The first member of that name, or null.
inline auto* find_member(auto& object, std::string_view name) {
    auto const found =
        std::find_if(object.members.begin(), object.members.end(), [&](auto& m) { return m.name == name; });
    return found == object.members.end() ? nullptr : &*found;
}

/// What a step leads to; null where there is nothing.
template <class Any>
Any* child_of(Any& parent, std::string_view step) {
    if (parent.kind == value_kind::object) {
        auto* const member = find_member(parent, step);
        return member ? &member->value : nullptr;
    }
    auto const position = list_place(step);
    bool const there = parent.kind == value_kind::list && position && *position < parent.items.size();
    return there ? &parent.items[*position] : nullptr;
}

/// The value that a well-formed pointer leads to; null where there is none.
template <class Any>
Any* find_value(Any& root, std::string_view pointer) {
    auto* at = &root;
    while (at && !pointer.empty()) at = child_of(*at, take_step(pointer));
    return at;
}

}  // namespace plenary
