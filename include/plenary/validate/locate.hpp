#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/validate/complaints.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace plenary::detail {

/// Finds the JSON Pointers of values by their addresses: one walk for any number of them.
class locator {
public:
    /// Called with the number of what was wanted, its place, and the number of that in the document.
    using taker = std::function<void(std::size_t number, std::string pointer, std::size_t order)>;

    explicit locator(taker take) : take_(std::move(take)) {}

    void want(location const& where, std::size_t number) {
        wanted_.push_back({where, number});
        marks_ |= mark_of(where.address);
    }

    template <class T>
    void find_in(T const& root) {
        std::sort(wanted_.begin(), wanted_.end(),
                  [](wanted const& a, wanted const& b) { return earlier(a.where, b.where); });
        visit(root, path());
    }

private:
    struct wanted {
        location where;
        std::size_t number;
    };

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
            found(std::addressof(at), tag_of<T>, here);
            std::size_t i = 0;
            for (auto const& element : at) visit(element, path(here, i++));
        }
    }

    static bool earlier(location const& a, location const& b) {
        if (a.address != b.address) return std::less<>()(a.address, b.address);
        return std::less<>()(a.tag, b.tag);
    }
    void found(void const* address, type_tag tag, path const& here) {
        ++order_;
        if ((marks_ & mark_of(address)) == 0) return;
        auto at = std::lower_bound(wanted_.begin(), wanted_.end(), location{address, tag},
                                   [](wanted const& w, location const& l) { return earlier(w.where, l); });
        for (; at != wanted_.end() && at->where.address == address && at->where.tag == tag; ++at) {
            auto const field = at->where.field_name;
            take_(at->number, field.empty() ? here.pointer() : path(here, field).pointer(), order_);
        }
    }

    /// One of 64 bits: where few values are wanted, most are known at once not to be.
    static std::uint64_t mark_of(void const* address) {
        constexpr std::uint64_t spread = 0x9E37'79B9'7F4A'7C15;  // 2^64 divided by the golden ratio
        return std::uint64_t(1) << (reinterpret_cast<std::uintptr_t>(address) * spread >> 58);
    }

    taker take_;
    std::uint64_t marks_ = 0;
    std::vector<wanted> wanted_;
    std::size_t order_ = 0;
};

/// The pointer to what a mend calls `relative`: see `pending_finding::mend`.
inline std::string absolute_pointer(std::string_view relative, std::string_view base) {
    bool const beside = relative.starts_with('1');
    if (beside) base = base.substr(0, base.rfind('/'));
    return std::string(base).append(relative.substr(beside));
}

/// Gives everything that was complained about, or declared, its path.
template <class T>
[[gnu::cold, gnu::noinline]] void locate_all(T const& root, complaints& found) {
    auto& all = found.all();
    auto& declared = found.declared();
    if (all.empty() && declared.empty()) return;
    locator places([&](std::size_t i, std::string pointer, std::size_t order) {
        auto& at = i < all.size() ? all[i].found.path : declared[i - all.size()].path;
        at = std::move(pointer);
        (i < all.size() ? all[i].order : declared[i - all.size()].order) = order;
    });
    for (std::size_t i = 0; i != all.size(); ++i) places.want(all[i].where, i);
    for (std::size_t i = 0; i != declared.size(); ++i) places.want(declared[i].where, all.size() + i);
    places.find_in(root);
    for (auto& pending : all)
        for (auto& operation : pending.found.fix) {
            operation.path = absolute_pointer(operation.path, pending.found.path);
            if (operation.from) operation.from = absolute_pointer(*operation.from, pending.found.path);
        }
}

}  // namespace plenary::detail
