#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/gathered.hpp"
#include "plenary/validate/rules/programme.hpp"
#include "plenary/validate/rules/wording.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

// Meetings that are numbered through the years: "Eleventh Annual Meeting".

namespace plenary::rules {

/// A numbered meeting of a series.
template <class S>
struct meeting_of_series {
    std::string_view series;
    std::uint32_t ordinal;
    bool off;  ///< called off or withdrawn
    basic_meeting<S> const* at;
};

/// Those of a record, by series and ordinal, and else in the order of the document.
template <class S>
class numbered_meetings : public gathered_list<meeting_of_series<S>> {
public:
    /// One that was withdrawn has had its number.
    static constexpr bool for_tombstones_too = true;

    void add(basic_meeting<S> const& m) {
        if (m.series && m.ordinal)
            this->all_.push_back({*m.series, *m.ordinal, called_off(m.status) || is_tombstone(m), &m});
    }
    void finish() {
        std::sort(this->all_.begin(), this->all_.end(), [](auto const& a, auto const& b) {
            return std::tie(a.series, a.ordinal, a.at) < std::tie(b.series, b.ordinal, b.at);
        });
    }
};

/// Dates are compared as precisely as they are known. Meetings that were called off are left out:
/// their number may have gone to another.
struct meeting_ordinal_rises {
    static constexpr finding_kind info{"meeting.ordinal-rises", severity::error,
                                       "In a series, later meetings have higher ordinals.",
                                       "look at the dates and the numbers of the two meetings"};

    template <class S>
    using gathers = numbered_meetings<S>;

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names,
                    numbered_meetings<S> const& meetings) const {
        std::vector<dated_meeting<S>> dated;
        dated.reserve(meetings.all().size());
        for (auto const& m : meetings.all())
            if (!m.off) dated.push_back({m, days_of(*m.at, names)});
        for_each_pair(dated, [&](auto const& one, auto const& other) {
            if (one.of.ordinal == other.of.ordinal && !rises(one.of, other.of) &&
                !one.entirely_before(other) && !other.entirely_before(one))
                complain(one.of, other.of, check);
        });
        std::erase_if(dated, [](auto const& m) { return !m.days; });
        compare_with_those_before(dated, check);
    }

private:
    template <class S>
    struct dated_meeting {
        meeting_of_series<S> of;
        std::optional<day_span> days;

        bool entirely_before(dated_meeting const& other) const {
            return days && other.days && days->last < other.days->first;
        }
    };

    /// Compares each with the highest of all that were over before it began: a neighbour that is known
    /// by its month only stands between two days without being before or after either. What has been
    /// found too low takes the place of the highest, so that one wrong number is one finding.
    template <class S>
    static void compare_with_those_before(std::vector<dated_meeting<S>>& dated, auto& check) {
        using pointer = dated_meeting<S> const*;
        auto const begins_earlier = [](auto const& a, auto const& b) {
            return std::tuple(a.of.series, a.days->first, a.of.ordinal, a.of.at) <
                   std::tuple(b.of.series, b.days->first, b.of.ordinal, b.of.at);
        };
        auto const ends_earlier = [](pointer a, pointer b) {
            return std::tuple(a->of.series, a->days->last, a) < std::tuple(b->of.series, b->days->last, b);
        };
        if (!std::is_sorted(dated.begin(), dated.end(), begins_earlier))
            std::sort(dated.begin(), dated.end(), begins_earlier);
        std::vector<pointer> by_end;
        by_end.reserve(dated.size());
        for (auto const& m : dated) by_end.push_back(&m);
        if (!std::is_sorted(by_end.begin(), by_end.end(), ends_earlier))
            std::sort(by_end.begin(), by_end.end(), ends_earlier);

        std::vector<bool> too_low(dated.size());
        pointer highest = nullptr;
        std::size_t ended = 0;  // both orders have the meetings of a series in the same places
        for (std::size_t i = 0; i != dated.size(); ++i) {
            auto const& here = dated[i];
            if (i == 0 || dated[i - 1].of.series != here.of.series) {
                highest = nullptr;
                ended = i;
            }
            for (; ended != by_end.size() && by_end[ended]->of.series == here.of.series &&
                   by_end[ended]->entirely_before(here);
                 ++ended) {
                auto const* const m = by_end[ended];
                if (!highest || m->of.ordinal >= highest->of.ordinal ||
                    too_low[std::size_t(m - dated.data())])
                    highest = m;
            }
            if (!highest || rises(highest->of, here.of)) continue;
            too_low[i] = true;
            complain(highest->of, here.of, check);
        }
    }

    /// What goes on with a meeting that was interrupted has its number again.
    static bool rises(auto const& earlier, auto const& later) {
        if (earlier.ordinal != later.ordinal) return earlier.ordinal < later.ordinal;
        return called_resumed(later.at->title) || called_resumed(earlier.at->title);
    }
    static void for_each_pair(auto const& sorted, auto&& visit) {
        for (std::size_t i = 1; i < sorted.size(); ++i)
            if (sorted[i - 1].of.series == sorted[i].of.series) visit(sorted[i - 1], sorted[i]);
    }
    static void complain(auto const& earlier, auto const& later, auto& check) {
        check.on(*later.at).fail("ordinal", "expected an ordinal above {}, that of {}, found {}",
                                 earlier.ordinal, in_quotes(earlier.at->title), later.ordinal);
    }
};

/// A meeting that was cancelled has had its number. A record may begin in the middle of a series,
/// and one whose list of meetings is marked as illustrative leaves some out.
struct meeting_ordinal_gap {
    static constexpr finding_kind info{
        "meeting.ordinal-gap", severity::warning, "In a series, no ordinal is missing between two.",
        "add the meeting that is missing, or mark the list of meetings as illustrative"};

    template <class S>
    using gathers = numbered_meetings<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const&,
                    numbered_meetings<S> const& meetings) const {
        if (is_illustrative(whole, "meetings")) return;
        auto const all = meetings.all();
        for (std::size_t i = 1; i < all.size(); ++i) {
            auto const before = all[i - 1].ordinal, here = all[i].ordinal;
            if (all[i - 1].series == all[i].series && here > before && here - before > 1)
                check.on(*all[i].at)
                    .fail("ordinal", "expected {} to follow {} in the series {}, found {}", before + 1,
                          before, in_quotes(all[i].series), here);
        }
    }
};

/// Titles may hold other ordinals, as in "Eleventh Meeting of the Third Committee": one that
/// agrees is enough.
struct meeting_ordinal_word {
    static constexpr finding_kind info{"meeting.ordinal-word", severity::warning,
                                       "An ordinal word in the title agrees with the ordinal of the meeting.",
                                       "mend the one that is wrong"};

    template <class S>
    void operator()(basic_meeting<S> const& m, auto& check) const {
        if (!m.ordinal) return;
        ordinal_word first{};
        bool agrees = false;
        for_each_ordinal(m.title, [&](ordinal_word const& found) {
            if (first.number == 0) first = found;
            agrees = agrees || found.number == *m.ordinal;
        });
        if (agrees || first.number == 0) return;
        if (auto* const made = check.fail("ordinal", "expected {}, which the title calls {}, found {}",
                                          first.number, in_quotes(first.text), *m.ordinal))
            made->replace_with(integer_value(first.number));
    }
};

inline constexpr std::tuple series_rules{meeting_ordinal_rises{}, meeting_ordinal_gap{},
                                         meeting_ordinal_word{}};

}  // namespace plenary::rules
