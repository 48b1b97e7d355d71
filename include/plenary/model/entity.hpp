#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/identity.hpp"
#include "plenary/fwd.hpp"
#include "plenary/reflect/constraints.hpp"
#include "plenary/reflect/fields.hpp"
#include "plenary/reflect/pattern.hpp"

// What many entities share: how long their texts may be, what identifiers look like, and the
// notes of the two members that every entity has.

namespace plenary {

/// A name, a title, a label: what fits on a line or two of a programme.
inline constexpr length name_length{1, 300};
/// A paragraph or a page.
inline constexpr length prose_length{1, 20'000};

inline constexpr length identifier_length{1, 120};
inline constexpr pattern<"^[A-Za-z0-9][A-Za-z0-9._:-]*$"> identifier_form{
    "letters, digits, '.', '_', ':' and '-', a letter or digit first"};

template <auto Member>
constexpr auto id_field() {
    return field<Member>("Identifier, unique in the record whatever the kind of thing.", identifier_length,
                         identifier_form);
}

template <auto Member>
constexpr auto meta_field() {
    return field<Member>("What is known about the entry itself: origin, changes, sharing.");
}

}  // namespace plenary
