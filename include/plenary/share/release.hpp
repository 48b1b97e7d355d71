#pragma once

#include "plenary/reflect/prefetch.hpp"
#include "plenary/share/redact.hpp"

namespace plenary {

namespace detail {

/// An unknown member, of a later version of the format perhaps, in which something has marks.
template <class S>
bool has_marks(basic_any_value<S> const& unknown) {
    for (auto const& m : unknown.members)
        if (reads_like_sharing(m.name) || has_marks(m.value)) return true;
    for (auto const& item : unknown.items)
        if (has_marks(item)) return true;
    return false;
}

/// Whether a thing may be held as far as its own marks and unknown members say; takes what it hands
/// down to what is inside.
template <has_meta T>
bool may_hold_itself(T const& thing, audience const& to, std::optional<instant> const& now,
                     inherited_marks& marks) {
    if (auto const* const own = sharing_of(thing))
        if (!admits(*own, to, now, marks) || marks.chatham_house) return false;
    if (hides_misread(thing, to.label)) return false;
    return !thing.extra || std::none_of(thing.extra->begin(), thing.extra->end(),
                                        [](auto const& m) { return has_marks(m.value); });
}

template <has_meta T>
bool may_hold(T const& outer, audience const& to, std::optional<instant> const& now, inherited_marks marks) {
    // Only what will be looked at of things further on, which is little of each.
    prefetch_beyond(std::addressof(outer.meta), 1);
    prefetch_beyond(std::addressof(outer.extra), 1);
    for_each_field_where<T, holds_inner>(
        [&]<class Field>(Field) { prefetch_beyond(std::addressof(Field::in(outer)), 1); });
    // Most things have neither, and of these there are many.
    if ((outer.meta || outer.extra) && !may_hold_itself(outer, to, now, marks)) return false;
    bool all = true;
    for_each_directly_inside(outer, [&](auto const& inner) { all = all && may_hold(inner, to, now, marks); });
    return all;
}

}  // namespace detail

/// Whether an audience may hold the record as it is: one look at the marks. Unknown members belong
/// to what they stand in, unless there are marks in them.
template <class S>
bool may_hold(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    return detail::may_hold(whole, to, now, {}) &&
           std::none_of(whole.externals.begin(), whole.externals.end(),
                        [&](auto const& e) { return detail::hides_misread(e, to.label); });
}

/// Calls `use` once with a record that an audience may hold: the record itself where nothing has to
/// go, else a redacted copy, which is gone when `use` returns. Every format for readers is written
/// through this.
template <class S, class Use>
auto release(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now, Use&& use) {
    if (may_hold(whole, to, now)) return use(whole);
    record const kept = redact(whole, to, now);
    return use(kept);
}

}  // namespace plenary
