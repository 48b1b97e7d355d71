#pragma once

#include "plenary/index/index.hpp"
#include "plenary/validate/rules/known_days.hpp"

#include <algorithm>
#include <optional>

// What rules ask of a programme: what a session has from its meeting, and a meeting from the week
// or event that it is part of, where they do not say it themselves.

namespace plenary::rules {

/// How many levels of meetings inside each other are asked. Programmes have two or three; the
/// bound keeps long chains cheap and loops, which another rule reports, finite.
inline constexpr int deepest_programme = 8;

/// How many levels of organisations inside each other are asked, likewise.
inline constexpr int deepest_organisation = 8;

/// The innermost of a meeting and what it is part of that `fits`; null where none does.
template <class S>
basic_meeting<S> const* innermost(basic_meeting<S> const& m, index<S> const& names, auto&& fits) {
    auto const* at = &m;
    for (int level = 0; at && level != deepest_programme; ++level) {
        if (fits(*at)) return at;
        at = names.find(at->parent);
    }
    return nullptr;
}

/// Who convenes a meeting: where it names nobody, whoever convenes what it is part of. Null where
/// nobody is named at all.
template <class S>
list<basic_party<S>, S> const* conveners_of(basic_meeting<S> const& m, index<S> const& names) {
    auto const* const said = innermost(m, names, [](auto const& at) { return !at.conveners.empty(); });
    return said ? &said->conveners : nullptr;
}

/// How many conveners are asked for their memberships and plans: more groups do not convene
/// together, and the bound keeps made-up records cheap.
inline constexpr std::size_t most_conveners = 16;

/// Calls `visit` with each party that convenes a meeting.
template <class S>
void for_each_convener(basic_meeting<S> const& m, index<S> const& names, auto&& visit) {
    auto const* const all = conveners_of(m, names);
    for (std::size_t i = 0; all && i != std::min(all->size(), most_conveners); ++i) visit((*all)[i]);
}

/// The meeting whose programme a session is in; null for a session of no record.
template <class S>
basic_meeting<S> const* meeting_of(basic_session<S> const& s, index<S> const& names) {
    auto const* const found = names.find(s.id.value);
    if (!found || found->owner == no_thing) return nullptr;
    return names.template as<basic_meeting<S>>(&names.things()[found->owner]);
}

/// The meeting that an outcome came out of, by its name or by that of a session; null where
/// neither is known.
template <class S>
basic_meeting<S> const* meeting_of(basic_outcome<S> const& o, index<S> const& names) {
    if (auto const* const named = names.find(o.meeting)) return named;
    for (auto const& mentioned : o.sessions)
        if (auto const* const s = names.find(mentioned)) return meeting_of(*s, names);
    return nullptr;
}

/// The first and the last day that something can fall on.
struct day_span {
    date first, last;
};

template <class S>
std::optional<day_span> days_of(basic_meeting<S> const& m, index<S> const& names) {
    auto const* const dated = innermost(m, names, [](auto const& at) { return at.dates && at.dates->ok(); });
    if (!dated) return std::nullopt;
    return day_span{dated->dates->first(), dated->dates->last()};
}

/// The day that a session or site visit itself gives. A slot in UTC without an offset gives none: it
/// cannot be said which day it is where the slot is.
template <class Part>
std::optional<date> own_day(Part const& part) {
    if (part.slot && part.slot->start.ok() && part.slot->start.offset_known) return part.slot->start.date;
    if (part.date && part.date->ok()) return part.date;
    return std::nullopt;
}

template <class S>
std::optional<day_span> days_of(basic_session<S> const& s, basic_meeting<S> const& m, index<S> const& names) {
    if (auto const day = own_day(s)) return day_span{*day, *day};
    if (!s.slot || !detail::is_dated(*s.slot)) return days_of(m, names);
    auto const known = detail::days_of(*s.slot);
    return day_span{known.begins_from, known.begins_by};
}

/// Where a session or site visit stands.
template <class Part, class S>
programme_status status_of(Part const& part, basic_meeting<S> const& m) {
    return part.status.value_or(m.status);
}

constexpr bool called_off(programme_status status) {
    return status == programme_status::cancelled || status == programme_status::postponed;
}

}  // namespace plenary::rules
