#pragma once

#include "plenary/core/text_hash.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/gathered.hpp"
#include "plenary/validate/rules/party.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <span>
#include <vector>

// What cannot be in two sessions at once: a room, and whoever presents.

namespace plenary::rules {

/// Which sessions are one sitting: those that name each other as counterparts, directly or through
/// a third. Sessions without counterparts, which nearly all are, cost nothing.
template <class S>
class sittings {
    using session_pointer = basic_session<S> const*;

public:
    void add(basic_session<S> const& s, index<S> const& names) {
        for (auto const& mentioned : s.counterparts)
            if (auto const* const other = names.find(mentioned)) pairs_.push_back({&s, other});
    }
    /// After the last `add`, before the first `of`.
    void join() {
        for (auto const& [a, b] : pairs_) sessions_.insert(sessions_.end(), {a, b});
        std::sort(sessions_.begin(), sessions_.end(), std::less<>());
        sessions_.erase(std::unique(sessions_.begin(), sessions_.end()), sessions_.end());
        for (std::size_t i = 0; i != sessions_.size(); ++i) parent_.push_back(i);
        for (auto const& [a, b] : pairs_) parent_[root(place_of(a))] = root(place_of(b));
    }
    /// The same session for all that are one sitting.
    session_pointer of(session_pointer s) {
        auto const place = place_of(s);
        return place == sessions_.size() || sessions_[place] != s ? s : sessions_[root(place)];
    }

private:
    std::size_t place_of(session_pointer s) const {
        auto const at = std::lower_bound(sessions_.begin(), sessions_.end(), s, std::less<>());
        return std::size_t(at - sessions_.begin());
    }
    std::size_t root(std::size_t place) {
        while (parent_[place] != place) place = parent_[place] = parent_[parent_[place]];
        return place;
    }

    std::vector<std::pair<session_pointer, session_pointer>> pairs_;
    std::vector<session_pointer> sessions_;
    std::vector<std::size_t> parent_;
};

/// A session that is to take place at a known time, in seconds since 1970.
template <class S>
struct timed_session {
    std::int64_t start, end;
    basic_session<S> const* at;
    basic_meeting<S> const* in;
    bool has_room, has_contributions;
};

/// Those of a record, in order of their starts. What starts together stays in the order of the
/// document, which is that of the addresses.
template <class S>
class timed_sessions : public gathered_list<timed_session<S>> {
public:
    void add(basic_meeting<S> const& m) {
        if (is_tombstone(m)) return;
        for (auto const& s : m.sessions) {
            if (!s.slot || !s.slot->start.ok() || called_off(status_of(s, m)) || is_tombstone(s)) continue;
            auto const start = s.slot->start.seconds_since_epoch();
            auto const& end = s.slot->end;
            // A session without an end takes up the second in which it starts.
            auto const stop = end && end->ok() ? end->seconds_since_epoch() : start;
            this->all_.push_back(
                {start, std::max(stop, start + 1), &s, &m, s.room.has_value(), !s.contributions.empty()});
        }
    }
    void finish() {
        auto const earlier = [](auto const& a, auto const& b) {
            return std::tuple(a.start, a.in, a.at) < std::tuple(b.start, b.in, b.at);
        };
        auto& all = this->all_;
        if (!std::is_sorted(all.begin(), all.end(), earlier)) std::sort(all.begin(), all.end(), earlier);
    }
    /// Calls `visit` with each group of two wanted sessions or more that overlap, directly or through
    /// others of the group. Most programmes have few of them, so that nothing else has to be looked at.
    void for_each_overlap(auto&& wanted, auto&& visit) const {
        std::vector<timed_session<S>> group;
        std::int64_t end = 0;
        auto const close = [&] {
            if (group.size() > 1) visit(std::span<timed_session<S> const>(group));
            group.clear();
        };
        for (auto const& session : this->all_) {
            if (!wanted(session)) continue;
            if (!group.empty() && session.start >= end) close();
            end = group.empty() ? session.end : std::max(end, session.end);
            group.push_back(session);
        }
        close();
    }
};

/// That a session of a group takes up something which can only be in one place: what it is as a
/// hash, which is enough to find pairs, and the place of the session in the group.
template <class S>
struct claim {
    std::uint64_t what;
    std::size_t number;  ///< among the claims of the group
    std::size_t place;
    basic_party<S> const* who;  ///< who presents; null for a room
};

/// Calls `visit(earlier, later)` for each claim that is made while another one on the same lasts.
template <class S>
void for_each_clash(std::span<timed_session<S> const> group, std::vector<claim<S>>& claims, auto&& visit) {
    std::sort(claims.begin(), claims.end(), [](auto const& a, auto const& b) {
        return std::tie(a.what, a.number) < std::tie(b.what, b.number);
    });
    std::size_t longest = 0;
    for (std::size_t i = 1; i < claims.size(); ++i) {
        bool const same = claims[i].what == claims[longest].what;
        auto const &before = group[claims[longest].place], &here = group[claims[i].place];
        if (same && here.start < before.end) visit(claims[longest], claims[i]);
        if (!same || here.end > before.end) longest = i;
    }
}

/// The place of a meeting's rooms: where no place is known, rooms are those of that meeting alone.
template <class S>
std::string_view place_of_rooms(basic_meeting<S> const& m, index<S> const& names) {
    auto const* const placed = innermost(m, names, [](auto const& at) { return at.place.has_value(); });
    return placed ? std::string_view(placed->place->value) : std::string_view(m.id.value);
}

/// A room is the same where place and name of the room are.
struct session_room_free {
    static constexpr finding_kind info{
        "session.room-free", severity::warning, "No two sessions share a room at the same time.",
        "give one of them another room or slot; if they are one sitting in two "
        "programmes, name one as counterpart of the other"};

    template <class S>
    using gathers = timed_sessions<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    timed_sessions<S> const& sessions) const {
        auto const seed = reinterpret_cast<std::uintptr_t>(std::addressof(whole));
        auto const has_room = [](auto const& s) { return s.has_room; };
        std::vector<claim<S>> claims;
        sessions.for_each_overlap(has_room, [&](std::span<timed_session<S> const> group) {
            sittings<S> same;
            claims.clear();
            for (std::size_t i = 0; i != group.size(); ++i) {
                auto const& s = *group[i].at;
                same.add(s, names);
                claims.push_back({text_hash(*s.room, text_hash(place_of_rooms(*group[i].in, names), seed)),
                                  claims.size(), i, nullptr});
            }
            same.join();
            for_each_clash(group, claims, [&](claim<S> const& earlier, claim<S> const& later) {
                auto const &before = *group[earlier.place].at, &here = *group[later.place].at;
                if (same.of(&before) != same.of(&here) && *before.room == *here.room)
                    check.on(here).fail(
                        "room", "expected a room that is free at {}, found {}, where {} is held",
                        to_text(here.slot->start), in_quotes(*here.room), in_quotes(before.title));
            });
        });
    }
};

/// Holds for persons as for organisations, and for every kind of contribution but those of which
/// nobody knows who of the named gave them. Two sessions in one room are one place.
struct session_actor_free {
    static constexpr finding_kind info{"session.actor-free", severity::warning,
                                       "No organisation or person presents in two places at once.",
                                       "look at the slots of the two sessions, or at who presented"};

    template <class S>
    using gathers = timed_sessions<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    timed_sessions<S> const& sessions) const {
        auto const seed = reinterpret_cast<std::uintptr_t>(std::addressof(whole));
        auto const has_contributions = [](auto const& s) { return s.has_contributions; };
        std::vector<claim<S>> claims;
        sessions.for_each_overlap(has_contributions, [&](std::span<timed_session<S> const> group) {
            sittings<S> same;
            claims.clear();
            for (std::size_t i = 0; i != group.size(); ++i) {
                same.add(*group[i].at, names);
                for_each_presenter(*group[i].at, [&](auto const& who) {
                    claims.push_back({text_hash(key_of(who).text, seed), claims.size(), i, &who});
                });
            }
            same.join();
            claim<S> const* reported = nullptr;
            for_each_clash(group, claims, [&](claim<S> const& earlier, claim<S> const& later) {
                auto const &before = group[earlier.place], &here = group[later.place];
                auto const who = key_of(*later.who);
                if (who != key_of(*earlier.who) || same.of(before.at) == same.of(here.at) ||
                    one_room(before, here, names))
                    return;
                // Who gives several contributions to a session is there once.
                if (reported && reported->place == later.place && reported->what == later.what) return;
                reported = &later;
                check.on(*later.who)
                    .fail("", "expected {} in one place at {}, found it in {} at that time, too",
                          in_quotes(who.text), to_text(here.at->slot->start), in_quotes(before.at->title));
            });
        });
    }

private:
    template <class S>
    static void for_each_presenter(basic_session<S> const& s, auto&& visit) {
        for (auto const& c : s.contributions)
            if (c.attribution != attribution::unknown && !is_tombstone(c))
                for (auto const& who : c.by)
                    if (who.organisation || who.person) visit(who);
    }
    template <class S>
    static bool one_room(timed_session<S> const& a, timed_session<S> const& b, index<S> const& names) {
        return a.at->room && a.at->room == b.at->room &&
               place_of_rooms(*a.in, names) == place_of_rooms(*b.in, names);
    }
};

inline constexpr std::tuple conflict_rules{session_room_free{}, session_actor_free{}};

}  // namespace plenary::rules
