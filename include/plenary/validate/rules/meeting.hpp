#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/party.hpp"
#include "plenary/validate/rules/programme.hpp"
#include "plenary/validate/rules/wording.hpp"

namespace plenary::rules {

/// Conveners and hosts of the week or event that a meeting is part of are the meeting's, too.
struct meeting_convener {
    static constexpr finding_kind info{"meeting.convener", severity::error,
                                       "A meeting names a convener or a host, or is part of one that does.",
                                       "name the groups that convene it, or who hosts it", true};

    static bool concerns(auto const& m) { return m.conveners.empty() && m.hosts.empty() && !is_tombstone(m); }

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check, index<S> const& names) const {
        auto const* const named =
            innermost(m, names, [](auto const& at) { return !at.conveners.empty() || !at.hosts.empty(); });
        if (!named)
            check.fail("conveners", "expected a convener or a host of {}, found none", in_quotes(m.title));
    }
};

/// A title calls a gathering joint where "joint" qualifies a word such as meeting, session or
/// event. A session has the conveners of its meeting where it names none, and those of the same
/// sitting in other programmes besides. A collective stands for several. Where a convener itself
/// is called joint, as a joint task force, the title says no more than its name.
struct meeting_joint {
    static constexpr finding_kind info{"meeting.joint", severity::error,
                                       "A meeting or session called joint has two conveners or more.",
                                       "name every group that convenes it"};

    static bool concerns(auto const& at) { return called_joint(at.title) && !is_tombstone(at); }

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check, index<S> const& names) const {
        conveners_seen seen;
        seen.add_all(conveners_of(m, names), names);
        complain(seen, check);
    }
    template <class S>
    void operator()(basic_session<S> const& s, auto& check, index<S> const& names) const {
        conveners_seen seen;
        add_session(s, seen, names);
        for (auto const& mentioned : s.counterparts)
            if (auto const* const other = names.find(mentioned)) add_session(*other, seen, names);
        complain(seen, check);
    }

private:
    struct conveners_seen {
        party_key first{};
        bool several = false, called_joint = false;

        template <class S>
        void add_all(list<basic_party<S>, S> const* conveners, index<S> const& names) {
            for (std::size_t i = 0; conveners && i != std::min(conveners->size(), most_conveners); ++i)
                add((*conveners)[i], names);
        }
        template <class S>
        void add(basic_party<S> const& who, index<S> const& names) {
            auto const key = key_of(who);
            if (key.kind == 0) return;
            if (first.kind == 0) first = key;
            several = several || key.kind == 'c' || key != first;
            if (auto const* const group = names.find(who.group)) note_name(group->name);
            if (auto const* const body = names.find(who.organisation)) note_name(body->name);
        }
        void note_name(std::string_view name) {
            // Longer names are reported, and not to be read again for every session.
            title_words words(name.substr(0, name_length.max));
            for (auto word = words.next(); !word.empty(); word = words.next())
                called_joint = called_joint || equal_ignoring_case(word, "joint");
        }
    };
    template <class S>
    static void add_session(basic_session<S> const& s, conveners_seen& seen, index<S> const& names) {
        if (!s.conveners.empty()) return seen.add_all(&s.conveners, names);
        if (auto const* const m = meeting_of(s, names)) seen.add_all(conveners_of(*m, names), names);
    }
    static void complain(conveners_seen const& seen, auto& check) {
        if (!seen.several && !seen.called_joint)
            check.fail("conveners", "expected two conveners or more of what is called joint, found {}",
                       seen.first.kind == 0 ? "none" : "one");
    }
};

/// Decided, noted and deferred are all results; open or nothing is none. An item that says nothing
/// itself is closed where all the items below it are.
struct meeting_closed {
    static constexpr finding_kind info{"meeting.closed", severity::error,
                                       "A meeting that was held has no undecided decision items.",
                                       "say what became of the item: decided, noted or deferred"};

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check) const {
        if (m.status != programme_status::held || is_tombstone(m)) return;
        for (auto const& s : m.sessions)
            if (status_of(s, m) == programme_status::held && !is_tombstone(s))
                for (auto const& item : s.agenda) look_at(item, check);
    }

private:
    static void look_at(auto const& item, auto& check) {
        if (is_tombstone(item)) return;
        bool const judged_below = !item.status && !item.items.empty();
        if (item.kind == agenda_item_kind::decision && !judged_below &&
            item.status.value_or(agenda_item_status::open) == agenda_item_status::open)
            check.on(item).fail("status", "expected decided, noted or deferred for {}, found {}",
                                in_quotes(item.title), item.status ? "open" : "none");
        for (auto const& below : item.items) look_at(below, check);
    }
};

inline constexpr std::tuple meeting_rules{meeting_convener{}, meeting_joint{}, meeting_closed{}};

}  // namespace plenary::rules
