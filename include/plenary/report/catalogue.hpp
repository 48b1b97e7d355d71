#pragma once

#include "plenary/reflect/types.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/validate/constraints.hpp"
#include "plenary/validate/rule.hpp"

#include <vector>

// All that can be found wrong with a document, for looking codes up: gathered from where each kind
// is defined.

namespace plenary {

/// What reading finds, in any format.
inline std::vector<finding_kind> reading_kinds() {
    return {read_codes::all.begin(), read_codes::all.end()};
}

/// What the fields of a `T`, and of all it contains, find: the constraints noted on them and what
/// their types promise. In the order of their codes.
template <described T>
std::vector<finding_kind> field_kinds() {
    std::vector<finding_kind> out(field_codes::all.begin(), field_codes::all.end());
    for_each_type<T>([&]<class U>(std::type_identity<U>) {
        for_each_field<U>([&]<class Field>(Field) {
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

/// How bad a finding of a kind is, where neither the caller nor the rule itself says otherwise.
inline severity severity_under(profile meant, finding_kind const& kind) {
    return level_for(kind, {.profile = meant}).apply(kind.severity);
}

}  // namespace plenary
