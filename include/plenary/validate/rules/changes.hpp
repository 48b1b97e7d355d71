#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>

// What must stay in a programme when parts of it are moved or cancelled.

namespace plenary::rules {

/// That a part was moved is known by its status: what is postponed, or cancelled without a time of
/// its own, has to say when it was to be. Asked only where the programme gives clock times at all,
/// and of parts that say themselves that they were called off.
struct meeting_tombstone {
    static constexpr finding_kind info{
        "meeting.tombstone", severity::warning,
        "A part of a programme that was moved or cancelled keeps the slot that it had.",
        "put the slot that was announced into former_slots, so that calendars can take it back"};

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check) const {
        if (is_tombstone(m)) return;
        std::optional<bool> timed;
        auto const look_at = [&](auto const& part) {
            if (keeps_its_slot(part) || is_tombstone(part)) return;
            if (!timed) timed = has_times(m);
            if (*timed)
                check.on(part).fail("former_slots",
                                    "expected the slot that was announced for what is {}, found none",
                                    name_of(*part.status));
        };
        for (auto const& s : m.sessions) look_at(s);
        for (auto const& v : m.site_visits) look_at(v);
    }

private:
    static bool keeps_its_slot(auto const& part) {
        if (!part.status || !called_off(*part.status) || !part.former_slots.empty() || part.date) return true;
        // The slot of what is postponed is the new one, or no longer true.
        return part.slot && *part.status == programme_status::cancelled;
    }
    static bool has_times(auto const& m) {
        auto const timed = [](auto const& part) { return part.slot || !part.former_slots.empty(); };
        return std::any_of(m.sessions.begin(), m.sessions.end(), timed) ||
               std::any_of(m.site_visits.begin(), m.site_visits.end(), timed);
    }
};

/// The counterparts of a session are the same sitting. Where one side was cancelled, also with its
/// whole meeting, all are.
struct meeting_cancelled_whole {
    static constexpr finding_kind info{"meeting.cancelled-whole", severity::error,
                                       "A joint session is not cancelled for one group alone.",
                                       "cancel it in every programme, or take back that it is a counterpart"};

    static bool concerns(auto const& m) {
        return !is_tombstone(m) && std::any_of(m.sessions.begin(), m.sessions.end(),
                                               [&](auto const& s) { return was_cancelled(s, m); });
    }

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check, index<S> const& names) const {
        for (auto const& s : m.sessions)
            if (was_cancelled(s, m)) look_at(s, check, names);
    }

private:
    static bool was_cancelled(auto const& s, auto const& m) {
        return status_of(s, m) == programme_status::cancelled && !is_tombstone(s);
    }
    template <class S>
    static void look_at(basic_session<S> const& s, auto& check, index<S> const& names) {
        auto const* const known = names.find(s.id.value);
        if (!known || known->address != &s) return;  // another has the id: mentions may mean that one
        basic_session<S> const* alive = nullptr;
        auto const consider = [&](basic_session<S> const* other) {
            if (!alive && other && !cancelled(*other, names)) alive = other;
        };
        for (auto const& mentioned : s.counterparts) consider(names.find(mentioned));
        for (auto const* m : names.mentions_of(s.id.value))
            if (m->site->field_name == "counterparts")
                consider(names.template as<basic_session<S>>(&names.things()[m->holder]));
        if (alive)
            check.on(s).fail("status", "expected what its counterpart {} is, not cancelled, found cancelled",
                             in_quotes(alive->title));
    }
    template <class S>
    static bool cancelled(basic_session<S> const& s, index<S> const& names) {
        if (s.status || is_tombstone(s)) return s.status == programme_status::cancelled || is_tombstone(s);
        auto const* const m = meeting_of(s, names);
        return m && m->status == programme_status::cancelled;
    }
};

inline constexpr std::tuple changes_rules{meeting_tombstone{}, meeting_cancelled_whole{}};

}  // namespace plenary::rules
