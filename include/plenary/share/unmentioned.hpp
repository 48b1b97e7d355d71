#pragma once

#include "plenary/index/index.hpp"
#include "plenary/share/policy.hpp"

#include <set>
#include <string>

namespace plenary::detail {

/// That one thing mentions another, as places in `things()`: holder and target.
using mention_link = std::pair<std::uint32_t, std::uint32_t>;

/// Marks what the marked things mention, too, and what that mentions, and so on. The links are in
/// ascending order.
inline void mark_mentioned(std::vector<bool>& marked, std::vector<mention_link> const& links) {
    std::vector<std::uint32_t> fresh;
    for (std::uint32_t i = 0; i != marked.size(); ++i)
        if (marked[i]) fresh.push_back(i);
    while (!fresh.empty()) {
        auto const holder = fresh.back();
        fresh.pop_back();
        auto at = std::lower_bound(links.begin(), links.end(), mention_link(holder, 0));
        for (; at != links.end() && at->first == holder; ++at) {
            if (marked[at->second]) continue;
            marked[at->second] = true;
            fresh.push_back(at->second);
        }
    }
}

/// Identifiers of what only things mentioned that have gone, or that go with them: entries of lists
/// of what is mentioned, but for those with a label of their own. Whether one goes is asked of those
/// alone that lost a mention, and of what they mention. They stay where something leads to them from
/// the rest, so that those that mention themselves or one another do not keep each other.
template <std::same_as<owning> S>
std::set<std::string, std::less<>> unmentioned(basic_record<S> const& whole, index<S> const& now,
                                               index<S> const& before) {
    auto const things = now.things();
    std::vector<bool> may_go(things.size()), in_doubt(things.size());
    for_each_field<record>([&]<class Field>(Field) {
        if constexpr (lists_mentioned<Field>)
            for (auto const& entry : Field::in(whole)) {
                auto const& id = judged(entry.id);
                auto const at = now.place_of(id);
                if (things[at].address != &entry || has_own_label(entry)) continue;
                may_go[at] = true;
                in_doubt[at] = now.mention_count(at) < before.mention_count(before.place_of(id));
            }
    });

    std::vector<mention_link> links;
    for (auto const& m : now.mentions())
        if (m.target != no_thing && may_go[m.target]) links.push_back({m.holder, m.target});
    std::sort(links.begin(), links.end());

    mark_mentioned(in_doubt, links);
    std::vector<bool> stays = in_doubt;
    stays.flip();
    mark_mentioned(stays, links);

    std::set<std::string, std::less<>> out;
    for (std::uint32_t i = 0; i != things.size(); ++i)
        if (!stays[i]) out.insert(std::string(things[i].id));
    return out;
}

}  // namespace plenary::detail
