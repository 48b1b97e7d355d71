#pragma once

#include "plenary/markdown/record_page.hpp"
#include "plenary/programme/programme.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <set>

namespace plenary::markdown {

namespace detail {

/// What is on when and where, day by day.
template <class S>
class agenda : record_page<S> {
    using base = record_page<S>;
    using base::called, base::listed, base::name_of, base::put_facts, base::themes_of, base::papers_of;
    using base::whole_, base::things_, base::called_, base::say_, base::labels_, base::page_;

public:
    using base::base;

    void write() {
        page_.heading(1, whole_.title);
        auto const programmes = programmes_of(whole_, things_);
        auto const zones = zones_of(programmes);
        if (!zones.empty()) page_.paragraph().text(phrase(labels_.times, joined(zones, say_)));
        several_zones_ = zones.size() > 1;
        // Where there is one programme, the title of the record stands for it.
        std::size_t const level = programmes.size() > 1 ? 3 : 2;
        for (auto const& all : programmes) {
            if (programmes.size() > 1) page_.heading(2, all.whole->title);
            for (auto const& day : all.days) {
                page_.heading(level, heading_of(day));
                for (auto const& part : day.parts) write_part(part, level + 1);
            }
        }
        page_.finish();
    }

private:
    static std::vector<std::string> zones_of(std::vector<programme<S>> const& programmes) {
        std::set<std::string> out;
        std::string before;
        auto const add = [&](auto const* one) {
            if (!has_clock_time(*one)) return;
            auto zone = zone_of(one->slot->start);
            if (zone == before) return;
            out.insert(zone);
            before = std::move(zone);
        };
        for (auto const& all : programmes)
            for (auto const& day : all.days)
                for (auto const& part : day.parts)
                    for (auto const& item : part.items) std::visit(add, item);
        return {out.begin(), out.end()};
    }
    std::string heading_of(programme_day<S> const& day) const {
        if (!day.first.ok()) return std::string(labels_.undated);
        return day.first.is_day() && day.last.is_day()
                   ? with_weekdays(day.first.first(), day.last.last(), say_)
                   : in_words(day.first, day.last, say_);
    }

    void write_part(programme_part<S> const& part, std::size_t level) {
        auto const& m = *part.meeting;
        auto const behind = part.opens ? std::string() : phrase(" (", labels_.continued, ")");
        page_.heading(level, phrase(m.title, behind));
        if (part.opens) {
            std::array const facts{m.place ? std::string(called(*m.place).full) : std::string(),
                                   led_by(labels_.convened_by, listed(m.conveners)),
                                   led_by(labels_.hosted_by, listed(m.hosts)),
                                   unusual_status(m.status, say_)};
            if (any_given(facts)) page_.paragraph().facts(facts);
        }
        for (auto const& item : part.items) std::visit([](auto const* one) { prefetch_all(*one); }, item);
        for (auto const& item : part.items) std::visit([&](auto const* one) { write_item(*one, m); }, item);
    }

    /// Time, number and title, and what became of them.
    void begin_item(auto const& part, basic_meeting<S> const& m, std::string_view number,
                    std::string_view title) {
        page_.item();
        if (has_clock_time(part)) {
            auto times = clock_times(*part.slot, say_);
            if (several_zones_) times += led_by(" ", zone_of(part.slot->start));
            page_.strong(times);
        }
        auto& line = numbered(number, title);
        if (auto const status = unusual_status(part, m.status, say_); !status.empty())
            line += phrase(" (", status, ')');
        if (!part.former_slots.empty() && part.former_slots.back().start.ok())
            line += phrase(" (", labels_.moved_from, day_and_times(part.former_slots.back(), say_), ')');
        page_.text(line);
    }

    void write_item(basic_session<S> const& s, basic_meeting<S> const& m) {
        for (auto const& point : s.agenda) prefetch_all(point);
        begin_item(s, m, s.number ? std::string_view(*s.number) : std::string_view(), s.title);
        put_facts({s.room ? std::string(*s.room) : std::string(),
                   led_by(labels_.convened_by, listed(s.conveners)), themes_of(s, s.title)});
        if (s.focus) page_.line().text(*s.focus);
        write_points(s.agenda);
        for (auto const& c : s.contributions)
            if (!is_withdrawn(c)) write_contribution(c);
        for (auto const& stall : s.stalls)
            if (!is_withdrawn(stall)) page_.item(1).text(name_of(stall));
        if (any_left(s.stalls) && extent_of(s, "stalls") == listing_extent::illustrative)
            page_.item(1).text(say_.among_others);
    }
    /// "Returnees' Legal Network (Know your rights)".
    std::string name_of(basic_stall<S> const& stall) {
        auto const who = listed(stall.exhibitors);
        if (!stall.label) return who;
        return who.empty() ? std::string(*stall.label) : phrase(who, " (", *stall.label, ')');
    }
    /// "Presentation: Work at sea by A and B", what it is about, and how well it is known who of
    /// several gave it.
    void write_contribution(basic_contribution<S> const& c) {
        auto line = capitalised(telling_kind(c.kind, {}, say_));
        if (c.title) line += led_by(line.empty() ? "" : ": ", *c.title);
        auto const by = listed(c.by);
        line += line.empty() ? by : led_by(phrase(' ', labels_.by), by);
        if (line.empty()) line = labels_.contribution;
        line += led_by(phrase(' ', labels_.for_), listed(c.on_behalf_of));
        if (c.by.size() > 1 && c.attribution != attribution::exact) {
            bool const unknown = c.attribution == attribution::unknown;
            line += phrase(" (", unknown ? labels_.speaker_unknown : labels_.together, ')');
        }
        page_.item(1).text(line);
        put_facts({themes_of(c), papers_of(c)});
        if (c.summary) page_.line().text(*c.summary);
    }
    /// Points inside each other keep their printed numbers; beyond six steps they no longer go in.
    void write_points(auto const& points, std::size_t depth = 1) {
        for (auto const& point : points) {
            if (is_withdrawn(point)) continue;
            auto const number = point.number ? std::string_view(*point.number) : std::string_view();
            page_.item(depth).text(numbered(number, point.title));
            put_facts({point.activity ? title_of(point.activity->value, called_, say_) : std::string(),
                       papers_of(point)});
            constexpr std::size_t deepest = 6;
            write_points(point.items, std::min(depth + 1, deepest));
        }
    }

    void write_item(basic_site_visit<S> const& visit, basic_meeting<S> const& m) {
        begin_item(visit, m, {}, name_of(visit));
        if (auto const where = place_beside_title(visit, called_); !where.empty()) page_.line().text(where);
        if (!visit.hosts.empty() && !is_called_by_hosts(visit))
            page_.line().text(phrase(labels_.hosted_by, listed(visit.hosts)));
        if (visit.focus) page_.line().text(*visit.focus);
    }
    static bool has_clock_time(auto const& part) { return part.slot && part.slot->start.ok(); }

    /// "3 Reports", in a line that is the next one's, too.
    std::string& numbered(std::string_view number, std::string_view title) {
        line_ = number;
        if (!number.empty() && !title.empty()) line_ += ' ';
        return line_ += title;
    }

    bool several_zones_ = false;
    std::string line_;  // kept for its memory
};

}  // namespace detail

/// Writes the programme of a record as an agenda for people (CommonMark 0.31).
template <class S, sink Sink>
void write_agenda(basic_record<S> const& whole, Sink&& target, write_options const& options = {}) {
    detail::write_page<detail::agenda>(whole, target, options);
}

}  // namespace plenary::markdown
