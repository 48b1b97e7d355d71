#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/validate/complaints.hpp"

#include <algorithm>
#include <vector>

namespace plenary::detail {

/// Finds the JSON Pointers of values by their addresses: one walk for any number of them.
class locator {
public:
    explicit locator(std::deque<pending_finding>& wanted) {
        for (auto& w : wanted) wanted_.push_back(&w);
        std::sort(wanted_.begin(), wanted_.end(), earlier);
    }

    template <class T>
    void visit(T const& at, path const& here) {
        if constexpr (optional_like<T>) {
            if (at) visit(*at, here);
        } else if constexpr (leaf<T>) {
            found(std::addressof(at), tag_of<T>, here);
        } else if constexpr (described<T>) {
            found(std::addressof(at), tag_of<T>, here);
            for_each_field<T>([&]<class Field>(Field) { visit(Field::in(at), path(here, Field::name)); });
        } else if constexpr (list_like<T>) {
            std::size_t i = 0;
            for (auto const& element : at) visit(element, path(here, i++));
        }
    }

private:
    static bool earlier(pending_finding const* a, pending_finding const* b) {
        if (a->where.address != b->where.address) return std::less<>()(a->where.address, b->where.address);
        return std::less<>()(a->where.tag, b->where.tag);
    }
    void found(void const* address, type_tag tag, path const& here) {
        ++order_;
        auto at = std::lower_bound(wanted_.begin(), wanted_.end(), location{address, tag},
                                   [](pending_finding const* w, location const& l) {
                                       if (w->where.address != l.address)
                                           return std::less<>()(w->where.address, l.address);
                                       return std::less<>()(w->where.tag, l.tag);
                                   });
        for (; at != wanted_.end() && (*at)->where.address == address && (*at)->where.tag == tag; ++at) {
            auto& w = **at;
            w.found.path =
                w.where.field_name.empty() ? here.pointer() : path(here, w.where.field_name).pointer();
            for (auto& operation : w.found.fix) operation.path.insert(0, w.found.path);
            w.order = order_;
        }
    }

    std::vector<pending_finding*> wanted_;
    std::size_t order_ = 0;
};

/// Gives every finding its path and puts them in the order of the document.
template <class T>
[[gnu::cold, gnu::noinline]] void locate_all(T const& root, complaints& found) {
    if (found.all().empty()) return;
    locator(found.all()).visit(root, path());
    std::vector<std::size_t> order(found.all().size());
    // The tie between findings at one place goes to the one made first.
    auto& all = found.all();
    for (std::size_t i = 0; i != order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return all[a].order != all[b].order ? all[a].order < all[b].order : a < b;
    });
    std::deque<pending_finding> sorted;
    for (auto const i : order) sorted.push_back(std::move(all[i]));
    all = std::move(sorted);
}

}  // namespace plenary::detail
