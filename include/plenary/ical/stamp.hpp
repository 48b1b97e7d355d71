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

/// DTSTAMP, which every event has, of those of which no change is stated: the record's last change,
/// or else the last day that its programme has, as a time in UTC. Never the clock: the same record
/// gives the same calendar.
template <class S>
std::int64_t stamp_of(basic_record<S> const& whole) {
    if (auto const* const changed = last_change<S>(whole)) return changed->seconds_since_epoch();
    // No events: for those, all that is written of them would be fetched as well.
    std::int64_t last = 0;
    auto const look_at = [&](auto const& thing) {
        if (auto const when = detail::time_of<S>(thing); when.ok())
            last = std::max(last, start_of(when.last));
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
    return last;
}

}  // namespace plenary::ical
