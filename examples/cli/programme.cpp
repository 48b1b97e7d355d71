#include "programme.hpp"

#include "sort_by.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cli {

using namespace plenary;

namespace {

/// The day of a session or visit; not ok() where the record does not say it.
date day_of(programme_item const& item) {
    return std::visit(
        [](auto const* part) { return part->slot ? part->slot->start.date : part->date.value_or(date{}); },
        item);
}

/// The order within a day: the printed one, then the clock's.
auto place_in_day(programme_item const& item) {
    return std::visit(
        [](auto const* part) {
            return std::tuple(part->order.value_or(std::uint32_t(-1)),
                              part->slot ? part->slot->start.second_of_day : 0);
        },
        item);
}

auto place_in_time(programme_part const& part) {
    constexpr date never{9999, 12, 31};
    return part.first.ok() ? std::tuple(part.first.first(), part.last.last()) : std::tuple(never, never);
}

void add_parts(std::vector<programme_part>& out, meeting const& m) {
    partial_date first, last;
    if (m.dates && m.dates->ok()) {
        first = m.dates->start;
        last = m.dates->end.value_or(first);
    }
    bool const one_day = first.ok() && first.is_day() && first == last;

    std::map<date, std::vector<programme_item>> days;
    auto const add = [&](auto const& all) {
        for (auto const& one : all) {
            programme_item const item = &one;
            auto const day = day_of(item);
            days[day.ok() || !one_day ? day : first.first()].push_back(item);
        }
    };
    add(m.sessions);
    add(m.site_visits);
    if (days.empty()) days[date{}];

    for (auto& [day, items] : days) {
        sort_by(items, place_in_day);
        out.push_back({&m, first, last, false, std::move(items)});
        if (day.ok()) out.back().first = out.back().last = day;
    }
}

/// Who is part of whom, taken from the references between meetings.
class meeting_tree {
public:
    explicit meeting_tree(record const& whole) : whole_(whole) {
        std::map<std::string_view, meeting const*> by_id;
        for (auto const& m : whole.meetings) by_id.emplace(m.id.value, &m);
        for (auto const& m : whole.meetings) {
            auto const parent = m.parent ? by_id.find(m.parent->value) : by_id.end();
            if (parent == by_id.end()) tops_.push_back(&m);
            else below_[parent->second].push_back(&m);
        }
    }

    std::vector<programme> programmes() {
        std::vector<programme> out;
        for (auto const* top : tops_) out.push_back(gather(*top));
        // Meetings that are part of each other have no top, but are to be seen all the same.
        for (auto const& m : whole_.meetings)
            if (!met_.contains(&m)) out.push_back(gather(m));
        return out;
    }

private:
    programme gather(meeting const& top) {
        std::vector<meeting const*> all{&top};
        met_[&top] = true;
        for (std::size_t i = 0; i != all.size(); ++i)
            for (auto const* child : below_[all[i]])
                if (!std::exchange(met_[child], true)) all.push_back(child);
        programme out{&top, {}};
        for (auto const* m : all) {
            bool const only_holds_others =
                m == &top && all.size() > 1 && m->sessions.empty() && m->site_visits.empty();
            if (!only_holds_others) add_parts(out.parts, *m);
        }
        sort_by(out.parts, place_in_time);
        std::set<meeting const*> opened;
        for (auto& part : out.parts) part.opens = opened.insert(part.meeting).second;
        return out;
    }

    record const& whole_;
    std::vector<meeting const*> tops_;
    std::map<meeting const*, std::vector<meeting const*>> below_;
    std::map<meeting const*, bool> met_;
};

}  // namespace

std::vector<programme> programmes_of(record const& whole) {
    auto out = meeting_tree(whole).programmes();
    auto const start = [](programme const& p) {
        return p.parts.empty() ? place_in_time({p.whole, {}, {}, true, {}}) : place_in_time(p.parts.front());
    };
    sort_by(out, start);
    return out;
}

}  // namespace cli
