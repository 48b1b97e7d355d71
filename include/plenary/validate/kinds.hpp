#pragma once

#include "plenary/reflect/types.hpp"
#include "plenary/validate/constraints.hpp"
#include "plenary/validate/rule.hpp"

#include <vector>

// The kinds of findings that a check can make, gathered from where each is defined.

namespace plenary {

/// What the fields of a `T`, and of all it contains, find: the constraints noted on them and what
/// their types promise. In the order of their codes.
template <described T>
std::vector<finding_kind> field_kinds() {
    std::vector<finding_kind> out(field_codes::all.begin(), field_codes::all.end());
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        for_each_field_where<U, is_constrained>([&]<class Field>(Field) {
            Field::note.constraints.for_each([&](auto const& constraint) { out.push_back(constraint.kind); });
        });
        if constexpr (requires { U::whole(); }) out.push_back(U::whole().kind);
    });
    std::sort(out.begin(), out.end(), [](auto& a, auto& b) { return a.code < b.code; });
    out.erase(std::unique(out.begin(), out.end(), [](auto& a, auto& b) { return a.code == b.code; }),
              out.end());
    return out;
}

/// What rules find, in their order.
template <rule... Rules>
std::vector<finding_kind> rule_kinds(std::tuple<Rules...> const&) {
    return {Rules::info...};
}

}  // namespace plenary
