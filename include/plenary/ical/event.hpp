#pragma once

#include "plenary/ical/date_time.hpp"
#include "plenary/ical/options.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <algorithm>
#include <string_view>
#include <type_traits>

namespace plenary::ical {

/// When something takes place: on whole days, or from one clock time to another.
template <class S>
struct event_time {
    date first{}, last{};                     ///< both included; not ok() where there is no day
    basic_instant<S> const* start = nullptr;  ///< the clock times, where they are known
    basic_instant<S> const* end = nullptr;
    bool derived = false;  ///< from the times of what is inside

    bool ok() const { return start || first.ok(); }
};

/// A meeting, session or site visit that has a day, as what a calendar shows.
template <class S, class Thing>
struct event {
    Thing const& thing;
    basic_meeting<S> const& meeting;  ///< the thing itself, or the meeting that it is a part of
    event_time<S> when;
    programme_status status;
    bool withdrawn;

    static constexpr bool is_meeting = std::is_same_v<Thing, basic_meeting<S>>;
    static constexpr bool is_visit = std::is_same_v<Thing, basic_site_visit<S>>;
};

namespace detail {

/// A calendar has years 0001 to 9999, in UTC as on the clock.
template <class S>
bool can_be_shown(basic_instant<S> const& when) {
    if (!when.ok()) return false;
    // An offset is less than a day.
    bool const inner_year = 1 < when.date.year && when.date.year < 9999;
    return inner_year || day_of(when.seconds_since_epoch()).ok();
}

/// Of a session or a site visit, but for its end.
template <class S>
event_time<S> beginning_of(auto const& part) {
    event_time<S> out;
    if (part.slot && can_be_shown(part.slot->start)) {
        out.start = &part.slot->start;
        out.first = out.last = out.start->date;
    } else if (part.date && part.date->ok()) {
        out.first = out.last = *part.date;
    }
    return out;
}
/// Of a session or a site visit.
template <class S>
event_time<S> time_of(auto const& part) {
    auto out = beginning_of<S>(part);
    if (!out.start) return out;
    auto const& end = part.slot->end;
    if (end && can_be_shown(*end) && before(*out.start, *end)) {
        out.end = &*end;
        out.last = std::max(out.first, end->date);
    }
    return out;
}

/// Dates that are no days, but months or years, are nothing that a calendar could show: such a meeting
/// is shown on the days of what is inside, as one without dates is.
template <class S>
event_time<S> time_of(basic_meeting<S> const& m) {
    event_time<S> out;
    if (m.dates) {
        auto const first = m.dates->start, last = m.dates->end.value_or(first);
        bool const days = first.is_day() && last.is_day() && first.ok() && last.ok();
        if (days && first.first() <= last.first()) {
            out.first = first.first();
            out.last = last.first();
            return out;
        }
    }
    auto const cover = [&](auto const& parts) {
        for (auto const& part : parts) {
            auto const inner = time_of<S>(part);
            if (!inner.first.ok()) continue;
            out.first = out.derived ? std::min(out.first, inner.first) : inner.first;
            out.last = std::max(out.last, inner.last);
            out.derived = true;
        }
    };
    cover(m.sessions);
    cover(m.site_visits);
    return out;
}

}  // namespace detail

/// Calls `visit(event)` for all that the options ask for and that has a day, meetings before their
/// parts, in the order of the record. Returns how much there was, and how much had no day.
template <class S>
written for_each_event(basic_record<S> const& whole, calendar_options const& options, auto&& visit) {
    written out;
    auto const show = [&]<class Thing>(Thing const& thing, basic_meeting<S> const& m,
                                       programme_status status) {
        auto const when = detail::time_of<S>(thing);
        if (!when.ok()) {
            ++out.undated;
            return;
        }
        ++out.events;
        visit(event<S, Thing>{thing, m, when, status, is_withdrawn(thing) || is_withdrawn(m)});
    };
    for (std::size_t i = 0; i != whole.meetings.size(); ++i) {
        auto const& m = whole.meetings[i];
        // What comes next is asked for while this is written: memory is slower than what writes.
        if (i + 1 != whole.meetings.size()) {
            auto const& next = whole.meetings[i + 1];
            prefetch_all(next);
            for (auto const& part : next.sessions) plenary::detail::prefetch_itself(part);
            for (auto const& part : next.site_visits) plenary::detail::prefetch_itself(part);
        }
        for (auto const& part : m.sessions) prefetch_all(part);
        for (auto const& part : m.site_visits) prefetch_all(part);
        if (options.meetings) show(m, m, m.status);
        if (options.sessions)
            for (auto const& part : m.sessions) show(part, m, part.status.value_or(m.status));
        if (options.site_visits)
            for (auto const& part : m.site_visits) show(part, m, part.status.value_or(m.status));
    }
    return out;
}

}  // namespace plenary::ical
