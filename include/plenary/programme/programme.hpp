#pragma once

#include "plenary/core/sort_by.hpp"
#include "plenary/index/directory.hpp"
#include "plenary/programme/said.hpp"

#include <limits>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <variant>

// A record in the order in which its programme takes place.

namespace plenary {

/// A session or a site visit.
template <class S = owning>
using programme_item = std::variant<basic_session<S> const*, basic_site_visit<S> const*>;

/// What one meeting does on a day.
template <class S = owning>
struct programme_part {
    basic_meeting<S> const* meeting;
    bool opens;  ///< the first part of its meeting
    std::vector<programme_item<S>> items{};
};

/// A day; or several that nothing is told apart of, where the record does not say what is on which.
template <class S = owning>
struct programme_day {
    partial_date first, last;  ///< not ok() where the record does not say when
    std::vector<programme_part<S>> parts{};
};

/// Meetings that belong together, such as a week with all that it holds.
template <class S = owning>
struct programme {
    basic_meeting<S> const* whole;
    std::vector<programme_day<S>> days{};  ///< in order of time, those that are not known last
    bool only_holds_others = false;        ///< `whole` itself is no part of any day
};

namespace detail {

/// What a meeting does, with what it is put in order by.
template <class S>
struct dated_part {
    partial_date first, last;
    std::uint32_t clock;
    programme_part<S> part;

    auto order() const {
        constexpr date never{9999, 12, 31};
        return first.ok() ? std::tuple(first.first(), last.last(), clock) : std::tuple(never, never, clock);
    }
};

constexpr bool has_clock_time(auto const& part) {
    return part.slot && part.slot->start.ok();
}

/// The day of a session or visit; not ok() where the record does not say it.
template <class S>
date day_of(programme_item<S> const& item) {
    return std::visit(
        [](auto const* one) {
            return has_clock_time(*one) ? one->slot->start.date : one->date.value_or(date{});
        },
        item);
}

template <class S>
bool has_clock_time(programme_item<S> const& item) {
    return std::visit([](auto const* one) { return has_clock_time(*one); }, item);
}

/// Seconds since midnight on the clock of the place: what a reader of the programme goes by.
template <class S>
std::uint32_t clock_of(programme_item<S> const& item) {
    return std::visit(
        [](auto const* one) { return has_clock_time(*one) ? one->slot->start.second_of_day : 0; }, item);
}

/// Puts what there is on one day in order: by the clock where everything has a time, and otherwise
/// by the printed order, then the clock.
template <class S>
void put_in_order(std::vector<programme_item<S>>& items) {
    bool timed = true;
    for (auto const& item : items) timed = timed && has_clock_time<S>(item);
    sort_by(items, [&](programme_item<S> const& item) {
        constexpr auto last = std::numeric_limits<std::uint32_t>::max();
        auto const printed = std::visit([](auto const* one) { return one->order; }, item).value_or(last);
        auto const clock = clock_of<S>(item);
        return timed ? std::pair(clock, printed) : std::pair(printed, clock);
    });
}

template <class S>
class programme_finder {
public:
    programme_finder(basic_record<S> const& whole, directory<S> const& things) {
        for (auto const& m : whole.meetings) {
            if (is_withdrawn(m)) continue;
            all_.push_back(&m);
            auto const* const parent = things.find(m.parent);
            if (parent == nullptr || is_withdrawn(*parent)) tops_.push_back(&m);
            else below_[parent].push_back(&m);
        }
    }

    std::vector<programme<S>> find() {
        std::vector<programme<S>> out;
        for (auto const* top : tops_) out.push_back(gather(*top));
        // Meetings that are part of each other have no top, but are to be seen all the same.
        for (auto const* m : all_)
            if (!met_.contains(m)) out.push_back(gather(*m));
        sort_by(out, [](programme<S> const& p) {
            constexpr date never{9999, 12, 31};
            bool const known = !p.days.empty() && p.days.front().first.ok();
            return known ? std::pair(p.days.front().first.first(), p.days.front().last.last())
                         : std::pair(never, never);
        });
        return out;
    }

private:
    programme<S> gather(basic_meeting<S> const& top) {
        std::vector<basic_meeting<S> const*> within{&top};
        met_.insert(&top);
        for (std::size_t i = 0; i != within.size(); ++i)
            if (auto const below = below_.find(within[i]); below != below_.end())
                for (auto const* child : below->second)
                    if (met_.insert(child).second) within.push_back(child);

        programme<S> out{&top};
        std::vector<dated_part<S>> parts;
        for (auto const* m : within) {
            auto const before = parts.size();
            if (m != &top || within.size() == 1 || !m->sessions.empty() || !m->site_visits.empty())
                add_parts(parts, *m);
            if (m == &top) out.only_holds_others = parts.size() == before;
        }
        sort_by(parts, [](dated_part<S> const& p) { return p.order(); });

        std::unordered_set<basic_meeting<S> const*> opened;
        for (auto& [first, last, _, part] : parts) {
            part.opens = opened.insert(part.meeting).second;
            if (out.days.empty() || out.days.back().first != first || out.days.back().last != last)
                out.days.push_back({first, last});
            out.days.back().parts.push_back(std::move(part));
        }
        return out;
    }

    static void add_parts(std::vector<dated_part<S>>& out, basic_meeting<S> const& m) {
        partial_date first, last;
        if (m.dates && m.dates->ok()) {
            first = m.dates->start;
            last = m.dates->end.value_or(first);
        }
        bool const one_day = first.ok() && first.is_day() && first == last;

        std::vector<std::pair<date, programme_item<S>>> dated;
        auto const add = [&](auto const& things) {
            for (auto const& one : things) {
                if (is_withdrawn(one)) continue;
                programme_item<S> const item = &one;
                auto const day = day_of<S>(item);
                dated.emplace_back(day.ok() || !one_day ? day : first.first(), item);
            }
        };
        add(m.sessions);
        add(m.site_visits);
        if (dated.empty()) out.push_back({first, last, 0, {&m, false}});
        sort_by(dated, [](auto const& pair) { return pair.first; });
        for (std::size_t i = 0; i != dated.size();) {
            auto const day = dated[i].first;
            out.push_back({first, last, 0, {&m, false}});
            if (day.ok()) out.back().first = out.back().last = day;
            auto& items = out.back().part.items;
            for (; i != dated.size() && dated[i].first == day; ++i) items.push_back(dated[i].second);
            put_in_order<S>(items);
            out.back().clock = clock_of<S>(items.front());
        }
    }

    std::vector<basic_meeting<S> const*> all_, tops_;
    std::unordered_map<basic_meeting<S> const*, std::vector<basic_meeting<S> const*>> below_;
    std::unordered_set<basic_meeting<S> const*> met_;
};

}  // namespace detail

/// All programmes of a record in order of time: one for each meeting that is part of no other, with
/// the meetings that are part of it. Withdrawn things are left out. Points into the record.
template <class S>
std::vector<programme<S>> programmes_of(basic_record<S> const& whole, directory<S> const& things) {
    return detail::programme_finder<S>(whole, things).find();
}

}  // namespace plenary
