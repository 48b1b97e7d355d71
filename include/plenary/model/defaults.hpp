#pragma once

#include "plenary/model/record.hpp"
#include "plenary/reflect/types.hpp"

// g++ 12 loses default member initialisers that it first meets where nothing is evaluated, such as
// in the overload resolution for `.sessions = {{.id = {"s"}}}`: it stops with an internal error, or
// the linker misses constructors. Here it meets all of them in an evaluated place. Other compilers
// are not disturbed, and for those whose strings are not constexpr nothing is evaluated.

namespace plenary::detail {

template <bool>
struct evaluated {};

template <class T>
concept made_while_compiling = requires { typename evaluated<(static_cast<void>(T{}), true)>; };

template <class... T>
constexpr bool meet_defaults(boost::mp11::mp_list<T...>) {
    return ((made_while_compiling<T> || true) && ...);
}
static_assert(meet_defaults(types_within<record>{}));

}  // namespace plenary::detail
