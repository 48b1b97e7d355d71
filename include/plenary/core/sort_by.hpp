#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace plenary {

/// Sorts by `key(element)`; what has the same key stays in the order in which it came. What
/// std::stable_sort does, without the function that libstdc++ uses for it and calls deprecated.
template <class T>
void sort_by(std::vector<T>& all, auto const& key) {
    // What comes in order, as most does, needs no memory.
    bool in_order = true;
    for (std::size_t i = 1; i < all.size() && in_order; ++i) in_order = !(key(all[i]) < key(all[i - 1]));
    if (in_order) return;
    std::vector<std::pair<decltype(key(all[0])), std::size_t>> order;
    order.reserve(all.size());
    for (std::size_t i = 0; i != all.size(); ++i) order.emplace_back(key(all[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<T> sorted;
    sorted.reserve(all.size());
    for (auto const& [_, i] : order) sorted.push_back(std::move(all[i]));
    all = std::move(sorted);
}

}  // namespace plenary
