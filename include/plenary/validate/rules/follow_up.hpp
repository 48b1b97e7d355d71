#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/programme.hpp"
#include "plenary/validate/rules/series.hpp"

#include <algorithm>
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

/// Holds for outcomes and for their follow-ups; one that was carried over keeps its old due date.
struct followup_due {
    static constexpr finding_kind info{"followup.due", severity::error,
                                       "Nothing is due before the meeting that set it.",
                                       "look at the due date and at the dates of the meeting"};

    static bool concerns(auto const& o) {
        auto const has_due = [](auto const& f) { return f.due.has_value(); };
        return !is_tombstone(o) && (o.due || std::any_of(o.follow_ups.begin(), o.follow_ups.end(), has_due));
    }

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check, index<S> const& names) const {
        auto const* const m = meeting_of(o, names);
        auto const when = m ? days_of(*m, names) : std::nullopt;
        if (!when) return;
        auto const look_at = [&](auto const& at) {
            if (at.due && at.due->ok() && at.due->last() < when->first)
                check.on(at).fail("due", "expected a date from {} on, when {} began, found {}",
                                  to_text(when->first), in_quotes(m->title), to_text(*at.due));
        };
        look_at(o);
        for (auto const& f : o.follow_ups)
            if (!f.carried_from && !is_tombstone(f)) look_at(f);
    }
};

/// The next meeting is the first of the series that was held after the one that set the follow-up.
/// Taken up means that the history of the follow-up names it, or that one of its own outcomes
/// carries the follow-up on. Whatever is neither done nor dropped is open.
struct followup_carried {
    static constexpr finding_kind info{
        "followup.carried", severity::warning, "What is open is taken up at the next meeting of the series.",
        "add to the history what the meeting found, or carry it on from there"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names) const {
        if (std::none_of(whole.outcomes.begin(), whole.outcomes.end(), has_open<S>)) return;
        auto all = meetings_in_series(whole, names, [](auto const& m) {
            return m.status == programme_status::held && !is_tombstone(m);
        });
        std::erase_if(all, [](auto const& m) { return !m.days; });
        if (all.size() < 2) return;
        std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) {
            return std::tuple(a.series, a.days->first, a.at) < std::tuple(b.series, b.days->first, b.at);
        });
        auto const carried = carried_on(whole, names);
        for (auto const& o : whole.outcomes) {
            if (!has_open(o)) continue;
            auto const* const next = next_after(meeting_of(o, names), all, names);
            if (!next) continue;
            for (auto const& f : o.follow_ups)
                if (is_open(f) && !in_history(f, *next) &&
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
    static basic_meeting<S> const* next_after(basic_meeting<S> const* m,
                                              std::vector<meeting_of_series<S>> const& all,
                                              index<S> const& names) {
        auto const when = m && m->series ? days_of(*m, names) : std::nullopt;
        if (!when) return nullptr;
        std::string_view const series = *m->series;
        auto const next =
            std::upper_bound(all.begin(), all.end(), when->last, [&](date last, auto const& other) {
                return std::tuple(series, last) < std::tuple(other.series, other.days->first);
            });
        return next != all.end() && next->series == series ? next->at : nullptr;
    }
    template <class S>
    static bool has_open(basic_outcome<S> const& o) {
        return !is_closed(o.status) && !is_tombstone(o) &&
               std::any_of(o.follow_ups.begin(), o.follow_ups.end(), is_open<S>);
    }
    template <class S>
    static bool is_open(basic_follow_up<S> const& f) {
        return !is_closed(f.status) && !is_tombstone(f);
    }
    static bool is_closed(std::optional<work_status> status) {
        return status == work_status::done || status == work_status::dropped;
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
