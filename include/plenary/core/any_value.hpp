#pragma once

#include "plenary/core/storage.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>

namespace plenary {

template <class S>
struct basic_member;

/// What a generic value is: everything that JSON (RFC 8259) or CBOR (RFC 8949) can say.
enum class value_kind : std::uint8_t {
    null,
    boolean,  ///< `integer` is 0 or 1
    integer,  ///< fits in `integer`
    number,   ///< any other number, as its text: exact, however long
    text,     ///< well-formed UTF-8
    bytes,    ///< CBOR only
    list,     ///< `items`
    object,   ///< `members`
    tagged,   ///< CBOR only: tag number in `integer`, what it tags in `items`
    simple,   ///< CBOR only: a simple value without a meaning of its own, in `integer`
};

/// A value of a type that the model does not know, kept as it came.
template <class S = owning>
struct basic_any_value {
    value_kind kind = value_kind::null;
    std::int64_t integer = 0;
    plenary::text<S> text{};  ///< for text, bytes and numbers
    nested_list<basic_any_value, S> items{};
    nested_list<basic_member<S>, S> members{};

    friend bool operator==(basic_any_value const&, basic_any_value const&) = default;
    BOOST_DESCRIBE_CLASS(basic_any_value, (), (kind, integer, text, items, members), (), ())
};

/// A name and its value. `after` says where an unknown member stood among the declared ones:
/// behind the first `after` of them. That is how it looks and no part of what it says: members
/// that stand elsewhere are equal all the same.
template <class S = owning>
struct basic_member {
    text<S> name{};
    basic_any_value<S> value{};
    std::uint16_t after = 0;

    friend bool operator==(basic_member const& a, basic_member const& b) {
        return a.name == b.name && a.value == b.value;
    }
    BOOST_DESCRIBE_CLASS(basic_member, (), (name, value, after), (), ())
};

/// The members of an object that the type does not declare.
template <class S>
using unknown_members = boxed<list<basic_member<S>, S>, S>;

using any_value = basic_any_value<owning>;
using any_value_view = basic_any_value<borrowed>;
namespace pmr {
using any_value = basic_any_value<pooled>;
}

}  // namespace plenary
