#pragma once

#include "plenary/reflect/fields.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

// Formats whose records have their members in an order of names, not in that of declaration.

namespace plenary {

/// A reader or writer of such a format: it says which of two names stands first.
template <class Format>
concept orders_names = requires(std::string_view name) {
    { Format::precedes(name, name) } -> std::same_as<bool>;
};

/// The places of the members of `T` in declaration, in the order in which `Format` has them.
template <class Format, described T>
inline constexpr auto field_order = [] {
    std::array<std::size_t, field_count<T>> out{};
    for (std::size_t i = 0; i != out.size(); ++i) out[i] = i;
    if constexpr (orders_names<Format>) {
        std::sort(out.begin(), out.end(), [](std::size_t a, std::size_t b) {
            return Format::precedes(field_names<T>[a], field_names<T>[b]);
        });
    }
    return out;
}();

namespace detail {

/// Members that no type declares, in the order of a format. Costs nothing where there are none.
template <orders_names Format, class Members>
class members_in_order {
    using member = typename Members::value_type;

public:
    explicit members_in_order(Members const& members) {
        for (auto const& m : members) order_.push_back(&m);
        std::sort(order_.begin(), order_.end(), [](member const* x, member const* y) {
            if (Format::precedes(x->name, y->name)) return true;
            return !Format::precedes(y->name, x->name) && std::less<>()(x, y);
        });
    }

    /// Visits those that stand before a declared member, which have not been visited.
    void visit_before(std::string_view name, auto&& visit) {
        while (next_ != order_.size() && Format::precedes(order_[next_]->name, name)) visit(*order_[next_++]);
    }
    void visit_rest(auto&& visit) {
        while (next_ != order_.size()) visit(*order_[next_++]);
    }

private:
    std::vector<member const*> order_;
    std::size_t next_ = 0;
};

}  // namespace detail

}  // namespace plenary
