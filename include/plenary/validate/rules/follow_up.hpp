#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/gathered.hpp"
#include "plenary/validate/rules/held_meetings.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

namespace plenary::rules {

/// And the other way round: what has a date of completion is done.
struct followup_done {
    static constexpr finding_kind info{
        "followup.done", severity::error,
        "A follow-up that is done has a date or evidence, and one with a date is done.",
        "say when it was done, or which document shows it"};

    template <class S>
    void operator()(basic_follow_up<S> const& f, auto& check) const {
        if (is_tombstone(f)) return;
        bool const done = f.status == work_status::done;
        if (done && !f.done_on && f.evidence.empty())
            check.fail("done_on", "expected a date or evidence of what is done, found neither");
        if (!done && f.done_on)
            if (auto* const made = check.fail("status", "expected done, since it was done on {}, found {}",
                                              to_text(*f.done_on), name_of(f.status)))
                made->replace_with(text_value(name_of(work_status::done)));
    }
};

/// An outcome that says when something is due, and the earliest day of these.
template <class S>
struct due_outcome {
    basic_outcome<S> const* at;
    date earliest;
};
template <class S>
class due_outcomes : public gathered_list<due_outcome<S>> {
public:
    void add(basic_outcome<S> const& o) {
        std::optional<date> earliest;
        for_each_due(o, [&](auto const&, date due) { earliest = std::min(earliest.value_or(due), due); });
        if (earliest) this->all_.push_back({&o, *earliest});
    }

    /// Calls `visit(at, last day)` for an outcome, and for its follow-ups but those carried over.
    static void for_each_due(basic_outcome<S> const& o, auto&& visit) {
        if (is_tombstone(o)) return;
        if (o.due && o.due->ok()) visit(o, o.due->last());
        for (auto const& f : o.follow_ups)
            if (f.due && f.due->ok() && !f.carried_from && !is_tombstone(f)) visit(f, f.due->last());
    }
};

/// Holds for outcomes and for their follow-ups; one that was carried over keeps its old due date.
struct followup_due {
    static constexpr finding_kind info{"followup.due", severity::error,
                                       "Nothing is due before the meeting that set it.",
                                       "look at the due date and at the dates of the meeting"};

    template <class S>
    using gathers = due_outcomes<S>;

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names,
                    due_outcomes<S> const& outcomes) const {
        auto const name_of_meeting = [](due_outcome<S> const& entry) {
            return entry.at->meeting ? std::string_view(entry.at->meeting->value) : std::string_view();
        };
        names.find_each(
            outcomes.all(), name_of_meeting, [&](due_outcome<S> const& entry, indexed_thing const* found) {
                auto const& [o, earliest] = entry;
                auto const* m = o->meeting ? names.template as<basic_meeting<S>>(found) : nullptr;
                if (!m) m = meeting_of(*o, names);
                auto const when = m ? days_of(*m, names) : std::nullopt;
                if (!when || earliest >= when->first) return;
                outcomes.for_each_due(*o, [&](auto const& at, date due) {
                    if (due < when->first)
                        check.on(at).fail("due", "expected a date from {} on, when {} began, found {}",
                                          to_text(when->first), in_quotes(m->title), to_text(*at.due));
                });
            });
    }
};

/// Whatever is neither done nor dropped is open, as long as what it is part of is.
struct open_work {
    static bool is_closed(std::optional<work_status> status) {
        return status == work_status::done || status == work_status::dropped;
    }
    template <class S>
    static bool is_open(basic_follow_up<S> const& f) {
        return !is_closed(f.status) && !is_tombstone(f);
    }
    template <class S>
    static bool has_open(basic_outcome<S> const& o) {
        return !is_closed(o.status) && !is_tombstone(o) &&
               std::any_of(o.follow_ups.begin(), o.follow_ups.end(), is_open<S>);
    }
};

/// The outcomes that have open follow-ups.
template <class S>
class open_outcomes : public gathered_list<gathered_part<basic_outcome<S>>> {
public:
    void add(basic_outcome<S> const& o) {
        if (open_work::has_open(o)) this->all_.push_back({&o});
    }
};

/// The next meeting is the first of the series that was held after the one that set the follow-up.
/// Where dates do not tell which one that is, nothing is said.
/// Taken up means that the history of the follow-up names it, or that one of its own outcomes
/// carries the follow-up on.
struct followup_carried {
    static constexpr finding_kind info{
        "followup.carried", severity::warning, "What is open is taken up at the next meeting of the series.",
        "add to the history what the meeting found, or carry it on from there"};

    template <class S>
    using gathers = open_outcomes<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    open_outcomes<S> const& outcomes) const {
        if (outcomes.all().empty()) return;
        held_meetings<S> const held(whole, names);
        if (!held.are_several()) return;
        auto const carried = carried_on(whole, names);
        for (auto const& [o] : outcomes.all()) {
            auto const* const source = meeting_of(*o, names);
            auto const* const next = source ? held.next_after(*source) : nullptr;
            if (!next) continue;
            for (auto const& f : o->follow_ups)
                if (open_work::is_open(f) && !in_history(f, *next) &&
                    !std::binary_search(carried.begin(), carried.end(), carrying<S>{f.id.value, next}))
                    check.on(f).fail("history", "expected what {} found about what is {}, found nothing",
                                     in_quotes(next->title), name_of(f.status));
        }
    }

private:
    /// That a meeting carries a follow-up on.
    template <class S>
    struct carrying {
        std::string_view follow_up;
        basic_meeting<S> const* at;
        friend bool operator<(carrying const& a, carrying const& b) {
            return a.follow_up != b.follow_up ? a.follow_up < b.follow_up : std::less<>()(a.at, b.at);
        }
    };
    template <class S>
    static std::vector<carrying<S>> carried_on(basic_record<S> const& whole, index<S> const& names) {
        std::vector<carrying<S>> out;
        for (auto const& o : whole.outcomes) {
            basic_meeting<S> const* m = nullptr;
            for (auto const& f : o.follow_ups) {
                if (!f.carried_from) continue;
                if (!m) m = meeting_of(o, names);
                if (!m) break;
                out.push_back({f.carried_from->value, m});
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }
    template <class S>
    static bool in_history(basic_follow_up<S> const& f, basic_meeting<S> const& m) {
        return std::any_of(f.history.begin(), f.history.end(),
                           [&](auto const& h) { return h.meeting == m.id; });
    }
};

/// The history begins with the meeting that set the follow-up, or later, unless that was carried
/// over. Meetings whose order is not known for certain may stand in any. That entries name meetings
/// is the business of the rules on references.
struct followup_history {
    static constexpr finding_kind info{"followup.history", severity::error,
                                       "The history of a follow-up is in date order.",
                                       "put the oldest entry first"};

    static bool concerns(auto const& o) {
        auto const has_history = [](auto const& f) { return !f.history.empty(); };
        return !is_tombstone(o) && std::any_of(o.follow_ups.begin(), o.follow_ups.end(), has_history);
    }

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check, index<S> const& names) const {
        basic_meeting<S> const* const source = meeting_of(o, names);
        for (auto const& f : o.follow_ups) {
            if (is_tombstone(f)) continue;
            auto const* before = f.carried_from ? nullptr : source;
            for (auto const& entry : f.history) {
                auto const* const m = names.find(entry.meeting);
                if (m && before && precedes(*m, *before, names))
                    check.on(entry).fail("meeting", "expected a meeting after {}, found {}",
                                         in_quotes(before->title), in_quotes(m->title));
                if (m) before = m;
            }
        }
    }

private:
    template <class S>
    static bool precedes(basic_meeting<S> const& a, basic_meeting<S> const& b, index<S> const& names) {
        auto const left = days_of(a, names), right = days_of(b, names);
        return left && right && left->last < right->first;
    }
};

inline constexpr std::tuple follow_up_rules{followup_done{}, followup_due{}, followup_carried{},
                                            followup_history{}};

}  // namespace plenary::rules
