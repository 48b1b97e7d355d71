#pragma once

#include "plenary/index/index.hpp"
#include "plenary/share/policy.hpp"

#include <set>
#include <string>

namespace plenary::detail {

/// Identifiers of what was mentioned in a record and is no more, now that something has gone:
/// entries of lists of what is mentioned, but for those with a label of their own. What only such
/// entries mention is among them.
template <std::same_as<owning> S>
std::set<std::string, std::less<>> unmentioned(basic_record<S> const& whole, index<S> const& now,
                                               index<S> const& before) {
    auto const things = now.things();
    std::vector<bool> may_go(things.size());
    std::vector<std::size_t> mentions(things.size());
    for (std::uint32_t i = 0; i != things.size(); ++i) mentions[i] = now.mention_count(i);
    for_each_field<record>([&]<class Field>(Field) {
        if constexpr (lists_mentioned<Field>)
            for (auto const& entry : Field::in(whole)) {
                auto const& id = judged(entry.id);
                auto const at = now.place_of(id), then = before.place_of(id);
                if (things[at].address == &entry)
                    may_go[at] = before.mention_count(then) != 0 && !has_own_label(entry);
            }
    });

    std::vector<std::pair<std::uint32_t, std::uint32_t>> links;  // from holder to target
    for (auto const& m : now.mentions())
        if (m.target != no_thing && may_go[m.holder]) links.push_back({m.holder, m.target});
    std::sort(links.begin(), links.end());

    std::set<std::string, std::less<>> out;
    std::vector<std::uint32_t> leaving;
    for (std::uint32_t i = 0; i != things.size(); ++i)
        if (may_go[i] && mentions[i] == 0) leaving.push_back(i);
    while (!leaving.empty()) {
        auto const i = leaving.back();
        leaving.pop_back();
        out.insert(std::string(things[i].id));
        auto at = std::lower_bound(links.begin(), links.end(), std::pair(i, std::uint32_t(0)));
        for (; at != links.end() && at->first == i; ++at)
            if (--mentions[at->second] == 0 && may_go[at->second]) leaving.push_back(at->second);
    }
    return out;
}

}  // namespace plenary::detail
