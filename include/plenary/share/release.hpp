#pragma once

#include "plenary/share/redact.hpp"

namespace plenary {

namespace detail {

template <has_meta T>
bool may_hold(T const& outer, audience const& to, std::optional<instant> const& now, inherited_marks marks) {
    if (auto const* const own = sharing_of(outer)) {
        if (!admits(*own, to, now, marks) || marks.chatham_house) return false;
    }
    bool all = true;
    for_each_inside(outer, [&](auto const& inner) {
        all = all && may_hold(inner, to, now, marks);
        return false;
    });
    return all;
}

}  // namespace detail

/// Whether an audience may hold the record as it is. One look at the marks, without a copy.
template <class S>
bool may_hold(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    return detail::may_hold(whole, to, now, {});
}

/// Calls `use(record const&)` once with what an audience may hold: the record itself where nothing
/// has to go, else a redacted copy, which is gone when `use` returns. Every format is written
/// through this.
template <class S, class Use>
auto release(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now, Use&& use) {
    if (may_hold(whole, to, now)) return use(whole);
    record const kept = redact(whole, to, now);
    return use(kept);
}

}  // namespace plenary
