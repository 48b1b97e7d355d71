#pragma once

#include "plenary/ical/event.hpp"

#include <algorithm>

namespace plenary::ical {

/// The last change that the record states of an entry; null where it states none.
template <class S>
basic_instant<S> const* last_change(auto const& thing) {
    basic_instant<S> const* out = nullptr;
    if (!thing.meta) return out;
    for (auto const* when : {&thing.meta->created, &thing.meta->modified, &thing.meta->deleted})
        if (*when && detail::can_be_shown(**when) && (!out || before(*out, **when))) out = &**when;
    return out;
}

namespace detail {

/// Whether it may end on a later day, as far as that is seen at a glance: in a long record most things
/// do not, and need no closer look.
template <class S>
bool may_end_after(basic_meeting<S> const& m, date day) {
    return m.dates && m.dates->end.value_or(m.dates->start).first() > day;
}
bool may_end_after(auto const& part, date day) {
    auto const& slot = part.slot;
    return (slot && (slot->start.date > day || (slot->end && slot->end->date > day))) ||
           (part.date && *part.date > day);
}

}  // namespace detail

/// DTSTAMP, which every event has, of those of which no change is stated: the record's last change,
/// or else the last day that its programme has, as a time in UTC. Never the clock: the same record
/// gives the same calendar.
template <class S>
std::int64_t stamp_of(basic_record<S> const& whole) {
    if (auto const* const changed = last_change<S>(whole)) return changed->seconds_since_epoch();
    // No events: for those, all that is written of them would be fetched as well.
    date last{1970, 1, 1};
    auto const look_at = [&](auto const& thing) {
        if (detail::may_end_after(thing, last)) last = std::max(last, detail::time_of<S>(thing).last);
    };
    auto const fetch = [](auto const& parts) {
        for (auto const& part : parts) plenary::detail::prefetch_lines<3>(&part.slot);
    };
    for (std::size_t i = 0; i != whole.meetings.size(); ++i) {
        if (i + 1 != whole.meetings.size()) {
            fetch(whole.meetings[i + 1].sessions);
            fetch(whole.meetings[i + 1].site_visits);
        }
        auto const& m = whole.meetings[i];
        look_at(m);
        for (auto const& part : m.sessions) look_at(part);
        for (auto const& part : m.site_visits) look_at(part);
    }
    return start_of(last);
}

}  // namespace plenary::ical
