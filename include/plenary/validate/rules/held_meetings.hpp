#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/known_days.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <functional>
#include <tuple>
#include <vector>

namespace plenary::rules {

/// The meetings of a record's series that took place: answers in logarithmic time which one came next.
template <class S>
class held_meetings {
    using meeting_pointer = basic_meeting<S> const*;

public:
    held_meetings(basic_record<S> const& whole, index<S> const& names) : names_(names) {
        for (auto const& m : whole.meetings) {
            if (!is_one(m)) continue;
            auto const days = known_days_of(m);
            if (!days) continue;
            all_.push_back({*m.series, days->begins_from, days->begins_by, &m});
            begun_.push_back({*m.series, days->begins_by});
        }
        std::sort(all_.begin(), all_.end());
        std::sort(begun_.begin(), begun_.end());
    }

    bool are_several() const { return all_.size() > 1; }

    /// The first meeting of the series that was held after `m`; null where there is none, and where it
    /// is not known which one is: a meeting known by its year may have been held in between.
    meeting_pointer next_after(basic_meeting<S> const& m) const {
        auto const when = m.series ? known_days_of(m) : std::nullopt;
        if (!when) return nullptr;
        std::string_view const series = *m.series;
        auto const last = std::max(days_of(m, names_)->last, when->begins_by);  // an end may be wrong
        auto const next = std::upper_bound(
            all_.begin(), all_.end(), std::tuple(series, last),
            [](auto const& after, held const& h) { return after < std::tuple(h.series, h.begins_from); });
        if (next == all_.end() || next->series != series) return nullptr;

        // All that may have begun before the next one, without those that had begun before this one ended.
        auto const may_have_begun = std::lower_bound(
            all_.begin(), all_.end(), std::tuple(series, next->begins_by),
            [](held const& h, auto const& wanted) { return std::tuple(h.series, h.begins_from) < wanted; });
        auto const in_series_before =
            std::lower_bound(all_.begin(), may_have_begun, series,
                             [](held const& h, std::string_view wanted) { return h.series < wanted; });
        auto const first_begun = std::lower_bound(begun_.begin(), begun_.end(), begun{series, {}});
        auto const had_begun = std::upper_bound(first_begun, begun_.end(), begun{series, when->ends_from});
        auto in_between = (may_have_begun - in_series_before) - (had_begun - first_begun);
        if (next->begins_from < next->begins_by) --in_between;
        if (is_one(m) && when->ends_from < when->begins_by) --in_between;
        return in_between == 0 ? next->at : nullptr;
    }

private:
    struct held {
        std::string_view series;
        date begins_from, begins_by;
        meeting_pointer at;

        friend bool operator<(held const& a, held const& b) {
            auto const key = [](held const& h) { return std::tie(h.series, h.begins_from, h.begins_by); };
            return key(a) != key(b) ? key(a) < key(b) : std::less<>()(a.at, b.at);
        }
    };
    using begun = std::pair<std::string_view, date>;

    static bool is_one(basic_meeting<S> const& m) {
        return m.series && m.status == programme_status::held && !is_tombstone(m);
    }
    /// A part of a week that gives no dates is on any of its days.
    std::optional<detail::known_days> known_days_of(basic_meeting<S> const& m) const {
        if (m.dates && m.dates->ok()) return detail::days_of(*m.dates);
        auto const around = days_of(m, names_);
        if (!around) return std::nullopt;
        return detail::known_days{around->first, around->last, around->first};
    }

    index<S> const& names_;
    std::vector<held> all_;
    std::vector<begun> begun_;  ///< by series, and by the day on which each had begun for certain
};

}  // namespace plenary::rules
