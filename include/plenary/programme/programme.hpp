#pragma once

#include "plenary/core/recent_texts.hpp"
#include "plenary/core/sort_by.hpp"
#include "plenary/index/directory.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
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
    std::int64_t moment;
    programme_part<S> part;

    auto order() const {
        constexpr date never{9999, 12, 31};
        return first.ok() ? std::tuple(first.first(), last.last(), moment) : std::tuple(never, never, moment);
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

/// Before all that has a time.
inline constexpr auto no_moment = std::numeric_limits<std::int64_t>::min();

/// When it begins, in seconds on the time line: what is on one day need not go by one clock.
template <class S>
std::int64_t moment_of(programme_item<S> const& item) {
    return std::visit(
        [](auto const* one) {
            return has_clock_time(*one) ? one->slot->start.seconds_since_epoch() : no_moment;
        },
        item);
}

/// Puts what there is on one day in order: by time where everything has one, and otherwise by the
/// printed order, then by time.
template <class S>
void put_in_order(std::vector<programme_item<S>>& items) {
    bool timed = true;
    for (auto const& item : items) timed = timed && has_clock_time<S>(item);
    sort_by(items, [&](programme_item<S> const& item) {
        constexpr auto last = std::numeric_limits<std::uint32_t>::max();
        std::int64_t const printed =
            std::visit([](auto const* one) { return one->order; }, item).value_or(last);
        auto const moment = moment_of<S>(item);
        return timed ? std::pair(moment, printed) : std::pair(printed, moment);
    });
}

template <class S>
class programme_finder {
public:
    programme_finder(basic_record<S> const& whole, directory<S> const& things)
        : meetings_(whole.meetings), below_(meetings_.size()), met_(meetings_.size()), opened_(met_) {
        // Those that are part of one meeting mostly stand together.
        recent_texts<basic_meeting<S> const*, 16> recent;
        auto const find = [&](std::string_view id) {
            return directory<S>::template as<basic_meeting<S>>(things.find(id));
        };
        for (std::size_t m = 0; m != meetings_.size(); ++m) {
            auto const& one = meetings_[m];
            if (is_withdrawn(one)) continue;
            all_.push_back(m);
            auto const* const parent = one.parent ? recent.of(one.parent->value, find) : nullptr;
            if (parent == nullptr || is_withdrawn(*parent)) tops_.push_back(m);
            else below_[std::size_t(parent - &meetings_[0])].push_back(m);
        }
    }

    std::vector<programme<S>> find() {
        std::vector<programme<S>> out;
        out.reserve(tops_.size());
        for (auto const top : tops_) out.push_back(gather(top));
        // Meetings that are part of each other have no top, but are to be seen all the same.
        for (auto const m : all_)
            if (!met_[m]) out.push_back(gather(m));
        sort_by(out, [](programme<S> const& p) {
            constexpr date never{9999, 12, 31};
            bool const known = !p.days.empty() && p.days.front().first.ok();
            return known ? std::pair(p.days.front().first.first(), p.days.front().last.last())
                         : std::pair(never, never);
        });
        return out;
    }

private:
    programme<S> gather(std::size_t top) {
        auto& within = within_;
        within.assign(1, top);
        met_[top] = true;
        for (std::size_t i = 0; i != within.size(); ++i) {
            for (auto const child : below_[within[i]]) {
                if (met_[child]) continue;
                met_[child] = true;
                within.push_back(child);
                for_each_part(meetings_[child], [](auto const& part) { detail::prefetch_itself(part); });
            }
            for_each_part(meetings_[within[i]], [](auto const& part) { prefetch_parts(part); });
        }

        programme<S> out{&meetings_[top]};
        auto& parts = parts_;
        parts.clear();
        for (auto const place : within) {
            auto const& m = meetings_[place];
            auto const before = parts.size();
            if (place != top || within.size() == 1 || !m.sessions.empty() || !m.site_visits.empty())
                add_parts(parts, m);
            if (place == top) out.only_holds_others = parts.size() == before;
        }
        sort_by(parts, [](dated_part<S> const& p) { return p.order(); });

        for (auto& [first, last, _, part] : parts) {
            auto const place = std::size_t(part.meeting - &meetings_[0]);
            part.opens = !opened_[place];
            opened_[place] = true;
            if (out.days.empty() || out.days.back().first != first || out.days.back().last != last)
                out.days.push_back({first, last});
            out.days.back().parts.push_back(std::move(part));
        }
        return out;
    }
    static void for_each_part(basic_meeting<S> const& m, auto const& use) {
        for (auto const& one : m.sessions) use(one);
        for (auto const& one : m.site_visits) use(one);
    }

    void add_parts(std::vector<dated_part<S>>& out, basic_meeting<S> const& m) {
        partial_date first, last;
        if (m.dates && m.dates->ok()) {
            first = m.dates->start;
            last = m.dates->end.value_or(first);
        }
        bool const one_day = first.ok() && first.is_day() && first == last;

        dated_.clear();
        auto const add = [&](auto const& things) {
            for (auto const& one : things) {
                if (is_withdrawn(one)) continue;
                programme_item<S> const item = &one;
                auto const day = day_of<S>(item);
                dated_.emplace_back(day.ok() || !one_day ? day : first.first(), item);
            }
        };
        add(m.sessions);
        add(m.site_visits);
        if (dated_.empty()) out.push_back({first, last, no_moment, {&m, false}});
        sort_by(dated_, [](auto const& pair) { return pair.first; });
        for (std::size_t i = 0; i != dated_.size();) {
            auto const day = dated_[i].first;
            out.push_back({first, last, no_moment, {&m, false}});
            if (day.ok()) out.back().first = out.back().last = day;
            auto& items = out.back().part.items;
            auto const same_day = [&](auto const& pair) { return pair.first == day; };
            items.reserve(std::size_t(std::count_if(dated_.begin(), dated_.end(), same_day)));
            for (; i != dated_.size() && same_day(dated_[i]); ++i) items.push_back(dated_[i].second);
            put_in_order<S>(items);
            out.back().moment = moment_of<S>(items.front());
        }
    }

    list<basic_meeting<S>, S> const& meetings_;
    std::vector<std::size_t> all_, tops_;          // meetings by their places in the record
    std::vector<std::vector<std::size_t>> below_;  // beside each meeting, what is part of it
    std::vector<bool> met_, opened_;               // beside each meeting
    // Of one programme or meeting, kept for their memory.
    std::vector<std::size_t> within_;
    std::vector<dated_part<S>> parts_;
    std::vector<std::pair<date, programme_item<S>>> dated_;
};

}  // namespace detail

/// All programmes of a record in order of time: one for each meeting that is part of no other, with
/// the meetings that are part of it. Withdrawn things are left out. Points into the record.
template <class S>
std::vector<programme<S>> programmes_of(basic_record<S> const& whole, directory<S> const& things) {
    return detail::programme_finder<S>(whole, things).find();
}

}  // namespace plenary
