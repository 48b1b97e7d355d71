#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/known_days.hpp"

#include <algorithm>
#include <string>

// Dates that are no days of the calendar are reported by the walk; rules pass them over.

namespace plenary::rules {

namespace detail {

template <class S>
std::string shown(basic_period<S> const& dates) {
    return dates.end ? to_text(dates.start) + " to " + to_text(*dates.end) : to_text(dates.start);
}

}  // namespace detail

struct time_order {
    static constexpr finding_kind info{"time.order", severity::error, "No span ends before it starts.",
                                       "swap the two, or mend the one that is wrong"};

    template <class S>
    void operator()(basic_slot<S> const& slot, auto& check) const {
        if (slot.end && slot.start.ok() && slot.end->ok() && before(*slot.end, slot.start))
            check.fail("end", "expected an end after {}, found {}", to_text(slot.start), to_text(*slot.end));
    }
    template <class S>
    void operator()(basic_period<S> const& dates, auto& check) const {
        judge(dates.start, dates.end, check, "end");
    }
    template <class S>
    void operator()(basic_membership<S> const& at, auto& check) const {
        judge(at.since, at.until, check, "until");
    }
    template <class S>
    void operator()(basic_working_group<S> const& group, auto& check) const {
        judge(group.established, group.dissolved, check, "dissolved");
    }

private:
    template <class T>
    static void judge(std::optional<partial_date> start, std::optional<partial_date> end, check<T>& check,
                      std::type_identity_t<field_name<T>> field) {
        if (start && end && start->ok() && end->ok() && entirely_before(*end, *start))
            check.fail(field, "expected {} or later, found {}", to_text(*start), to_text(*end));
    }
};

/// Dates are compared at the coarser precision of the two, clock times by the day that the local
/// clock shows, or the clock of another part of the meeting. A meeting without dates takes those of
/// the nearest event around it that has some.
/// What was cancelled or postponed keeps its old time, wherever the rest has moved.
struct time_within {
    static constexpr finding_kind info{
        "time.within", severity::error,
        "A session or visit lies within its meeting, and a meeting within what it is part of.",
        "mend the dates of the part or of the whole"};

    /// One that takes its dates from what it is part of is judged with the record.
    template <class S>
    void operator()(basic_meeting<S> const& at, auto& check) const {
        if (is_off(at.status) || (!at.dates && at.parent)) return;
        judge_parts(at.dates && at.dates->ok() ? &*at.dates : nullptr, at, check);
    }
    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        names.template for_each_chained<basic_meeting>(
            [&](basic_meeting<S> const& at, mention const& m, basic_meeting<S> const* parent) {
                if (is_off(at.status) || names.things()[m.holder].deleted) return;
                auto const* const whole = dates_of(parent, names);
                if (!at.dates) judge_parts(whole, at, check);
                else if (whole && at.dates->ok())
                    judge(*whole, detail::days_of(*at.dates), *at.dates, check.on(*at.dates));
            });
    }

private:
    template <class S>
    static void judge_parts(basic_period<S> const* whole, basic_meeting<S> const& at, auto& check) {
        detail::clocks_of_meeting<S> clocks(at);
        auto const judge_all = [&](auto const& parts) {
            for (auto const& part : parts)
                if (!is_off(part.status) && !is_tombstone(part)) judge_part(whole, part, clocks, check);
        };
        judge_all(at.sessions);
        judge_all(at.site_visits);
    }
    static constexpr bool is_off(std::optional<programme_status> status) {
        return status == programme_status::cancelled || status == programme_status::postponed;
    }
    /// The dates of the meeting, or of the nearest one around it that has any.
    template <class S>
    static basic_period<S> const* dates_of(basic_meeting<S> const* at, index<S> const& names) {
        constexpr int deepest = 20;  // parts of parts: more would be a loop
        for (int i = 0; i != deepest && at; ++i) {
            if (at->dates) return at->dates->ok() ? &*at->dates : nullptr;
            at = names.find(at->parent);
        }
        return nullptr;
    }
    template <class S>
    static void judge_part(basic_period<S> const* whole, auto const& part,
                           detail::clocks_of_meeting<S>& clocks, auto& check) {
        bool const has_date = part.date && part.date->ok();
        if (!part.slot || !detail::is_dated(*part.slot)) {
            if (whole && has_date && (*part.date < whole->first() || whole->last() < *part.date))
                check.on(part).fail("date", "expected a day of {}, found {}", detail::shown(*whole),
                                    to_text(*part.date));
            return;
        }
        auto const are_right = [&](detail::known_days days) {
            bool const inside = !whole || !(days.begins_by < whole->first() ||
                                            whole->last() < std::max(days.begins_from, days.ends_from));
            return inside && (!has_date || is_day_of(*part.date, days));
        };
        auto const days = detail::days_of(*part.slot);
        if (are_right(days) || clocks.any_other(*part.slot, are_right)) return;
        if (whole) judge(*whole, days, *part.slot, check.on(*part.slot));
        if (has_date && !is_day_of(*part.date, days))
            check.on(part).fail("date", "expected the day of its slot, {}, found {}",
                                to_text(part.slot->start.date), to_text(*part.date));
    }
    static constexpr bool is_day_of(date day, detail::known_days days) {
        return days.begins_from <= day && day <= std::max(days.begins_by, days.ends_from);
    }
    template <class S, class Part>
    static void judge(basic_period<S> const& whole, detail::known_days days, Part const& part,
                      spot<Part> const& at) {
        if (days.begins_by < whole.first() || whole.last() < days.begins_from)
            at.fail("start", "expected a day of {}, found {}", detail::shown(whole), to_text(part.start));
        else if (whole.last() < days.ends_from)
            at.fail("end", "expected a day of {}, found {}", detail::shown(whole), to_text(*part.end));
    }
};

/// Only a break may be a point in time.
struct time_positive {
    static constexpr finding_kind info{"time.positive", severity::error,
                                       "A session or visit lasts longer than nothing.",
                                       "leave the end out where only the beginning is known"};

    template <class S>
    void operator()(basic_session<S> const& at, auto& check) const {
        if (at.kind != session_kind::break_) judge(at, check);
    }
    template <class S>
    void operator()(basic_site_visit<S> const& at, auto& check) const {
        judge(at, check);
    }

private:
    static void judge(auto const& at, auto& check) {
        if (!at.slot || !at.slot->end || !detail::is_dated(*at.slot)) return;
        auto const& start = at.slot->start;
        if (!before(start, *at.slot->end) && !before(*at.slot->end, start))
            check.on(*at.slot).fail("end", "expected an end after {}, found the same time", to_text(start));
    }
};

/// A session that ends at midnight does not cross it. Of one in UTC without an offset it cannot be
/// said where midnight is.
struct time_midnight {
    static constexpr finding_kind info{"time.midnight", severity::warning,
                                       "A session does not cross midnight where it is held.",
                                       "make it a session for each day, or mend the date of its end"};

    template <class S>
    void operator()(basic_session<S> const& at, auto& check) const {
        if (!at.slot || !at.slot->end || !detail::is_dated(*at.slot)) return;
        auto const& when = *at.slot;
        if (!when.start.offset_known || !when.end->offset_known) return;
        if (when.start.date < detail::last_day(when))
            check.on(when).fail("end", "expected an end on {}, found {}", to_text(when.start.date),
                                to_text(*when.end));
    }
};

inline constexpr std::tuple time_rules{time_order{}, time_within{}, time_positive{}, time_midnight{}};

}  // namespace plenary::rules
