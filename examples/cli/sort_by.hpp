#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace cli {

/// Sorts by `key(element)`; what has the same key stays in the order in which it came. What
/// std::stable_sort does, without the function that libstdc++ uses for it and calls deprecated.
template <class T>
void sort_by(std::vector<T>& all, auto const& key) {
    std::vector<std::pair<decltype(key(all[0])), std::size_t>> order;
    for (std::size_t i = 0; i != all.size(); ++i) order.emplace_back(key(all[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<T> sorted;
    for (auto const& [_, i] : order) sorted.push_back(std::move(all[i]));
    all = std::move(sorted);
}

}  // namespace cli
