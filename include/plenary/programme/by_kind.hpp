#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/core/sort_by.hpp"
#include "plenary/programme/said.hpp"

#include <vector>

namespace plenary {

/// Things of one kind.
template <enumeration Kind, class Thing>
struct things_of_kind {
    Kind kind;
    std::vector<Thing const*> things{};
};

/// The things of a list by kind: kinds in the order of their declaration, things in that of the
/// list, and nothing that was withdrawn. For outcomes, findings and documents.
template <class List>
auto by_kind(List const& all) {
    using thing = typename List::value_type;
    using kind = decltype(thing::kind);
    std::vector<thing const*> order;
    for (auto const& one : all)
        if (!is_withdrawn(one)) order.push_back(&one);
    sort_by(order, [](thing const* one) { return one->kind; });
    std::vector<things_of_kind<kind, thing>> out;
    for (auto const* one : order) {
        if (out.empty() || out.back().kind != one->kind) out.push_back({one->kind});
        out.back().things.push_back(one);
    }
    return out;
}

}  // namespace plenary
