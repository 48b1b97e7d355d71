#pragma once

#include "plenary/html/place.hpp"
#include "plenary/html/session.hpp"
#include "plenary/html/timeline.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <algorithm>

// The programme by day.

namespace plenary::html {

template <class S>
class programme_writer {
public:
    explicit programme_writer(page<S>& on) : page_(on), to_(on.to), say_(on.say) {}

    /// What there is to say of a record that is one programme, such as a week, before its days.
    void put_overview() {
        if (!is_overview_apart()) return;
        auto const& whole = *page_.programmes.front().whole;
        page_.anchored("div.overview", whole, [&] {
            if (std::string_view(whole.title) != std::string_view(page_.whole.title))
                to_.element("p.subtitle", [&] { put_title(whole); });
            put_about(whole, whole, nullptr);
        });
        to_.line();
    }

    void put() {
        note_zones();
        if (!zone_.empty() && !several_zones_)
            to_.element("p.soft", [&] {
                page_.own(say_.times_of);
                page_.given(zone_);
            });
        for (auto const& all : page_.programmes) put(all);
    }

private:
    bool is_overview_apart() const {
        return page_.programmes.size() == 1 && page_.programmes.front().only_holds_others;
    }
    /// The heading of a programme, day, meeting or item: 0 to 3, less where programmes have none.
    element_name level(std::size_t depth) const {
        static constexpr element_name levels[] = {"h3", "h4", "h5", "h6"};
        return levels[depth - (has_heading_ ? 0 : 1)];
    }

    /// Finds out whether all clock times are of one zone, and of which.
    void note_zones() {
        auto const note = [&](auto const* one) {
            if (!plenary::detail::has_clock_time(*one)) return;
            auto found = zone_of(one->slot->start);
            if (zone_.empty()) zone_ = std::move(found);
            else several_zones_ = several_zones_ || found != zone_;
        };
        for (auto const& all : page_.programmes)
            for (auto const& day : all.days)
                for (auto const& part : day.parts)
                    for (auto const& item : part.items) std::visit(note, item);
    }

    void put(plenary::programme<S> const& all) {
        has_heading_ = all.only_holds_others && !is_overview_apart();
        auto const content = [&] {
            if (has_heading_) put_head(*all.whole, level(0), *all.whole, nullptr);
            timeline<S>(page_, all, told_).put();
            for (auto const& day : all.days) put_day(all, day);
        };
        // The anchor of a meeting that is a part of its own programme is there, or in the overview.
        if (has_heading_) page_.anchored("article.programme", *all.whole, content);
        else to_.element("article.programme", content);
        to_.line();
    }

    void put_day(plenary::programme<S> const& all, programme_day<S> const& day) {
        to_.element("section.day", [&] {
            to_.element(level(1), {{"class", "date"}}, [&] { put_date(day); });
            for (auto const& part : day.parts) {
                auto const content = [&] { put_part(all, day, part); };
                if (part.opens) page_.anchored("article.meeting", *part.meeting, content);
                else to_.element("article.meeting", content);
            }
        });
        to_.line();
    }
    void put_date(programme_day<S> const& day) {
        if (!day.first.ok()) page_.own(say_.unknown_day);
        else if (day.first.is_day() && day.last.is_day())
            page_.own(with_weekdays(day.first.first(), day.last.last(), say_.programme));
        else page_.date(day.first, day.last);
    }

    static bool has_times(programme_part<S> const& part) {
        return std::any_of(part.items.begin(), part.items.end(),
                           [](auto const& item) { return plenary::detail::has_clock_time<S>(item); });
    }
    void put_part(plenary::programme<S> const& all, programme_day<S> const& day,
                  programme_part<S> const& part) {
        auto const& m = *part.meeting;
        if (part.opens) {
            put_head(m, level(2), *all.whole, &day);
        } else {
            to_.element(level(2), [&] {
                page_.given(m.title);
                to_.between(" ");
                to_.element("span.soft", [&] {
                    to_.between("(");
                    page_.own(say_.continued);
                    to_.between(")");
                });
            });
        }
        if (part.items.empty()) return;
        to_.element(has_times(part) ? element_name("ol.items.timed") : element_name("ol.items"), [&] {
            item_writer<S> write(page_, level(3), several_zones_);
            for (auto const& item : part.items) std::visit([](auto const* one) { prefetch_all(*one); }, item);
            for (auto const& item : part.items) std::visit(write, item);
        });
        if (extent_of(m, "sessions") == listing_extent::illustrative)
            page_.own_element("p.others", say_.programme.among_others);
    }

    /// A meeting and what is so of it as a whole. What is so of the whole week, and the day that
    /// the heading above gives, is not said again.
    void put_head(basic_meeting<S> const& m, element_name heading, basic_meeting<S> const& whole,
                  programme_day<S> const* under) {
        to_.element(heading, [&] { put_title(m); });
        put_about(m, whole, under);
    }
    void put_title(basic_meeting<S> const& m) {
        page_.given(m.title);
        page_.reservations(m, "title");
    }
    void put_about(basic_meeting<S> const& m, basic_meeting<S> const& whole, programme_day<S> const* under) {
        bool const is_whole = &m == &whole;
        auto const kind = page_.kind(m.kind, m.title);
        bool const tells_status = is_whole || m.status != whole.status;
        if (!kind.empty() || tells_status)
            to_.element("p.kind", [&] {
                page_.own(kind);
                if (!tells_status) return;
                if (!kind.empty()) to_.between(" · ");
                page_.own_element("strong.status", page_.words_for(m.status));
            });
        put_facts(page_, m, [&](auto& fact) {
            fact(say_.dates, "dates", m.dates && (under == nullptr || !is_told_by(*under, m)),
                 [&] { page_.date(m.dates->start, m.dates->end.value_or(m.dates->start)); });
            fact(say_.duration, "duration", m.duration.has_value(), [&] { page_.date(*m.duration); });
            fact(say_.place, "place", m.place && (is_whole || m.place != whole.place),
                 [&] { put_place(*m.place); });
            fact(say_.conveners, "conveners", !m.conveners.empty(), [&] { page_.mentions(m.conveners); });
            fact(say_.hosts, "hosts", !m.hosts.empty(), [&] { page_.mentions(m.hosts); });
            fact(say_.objectives, "objectives", !m.objectives.empty(), [&] {
                to_.element("ul", [&] {
                    for (auto const& one : m.objectives) to_.element("li", [&] { page_.given(one); });
                });
            });
            fact(say_.issues, "issues", !m.issues.empty(), [&] { page_.tags(m.issues); });
            fact(say_.documents, "documents", !m.documents.empty(), [&] { page_.tags(m.documents); });
        });
    }
    static bool is_told_by(programme_day<S> const& day, basic_meeting<S> const& m) {
        return day.first == m.dates->start && day.last == m.dates->end.value_or(m.dates->start) &&
               basis_of(m, "dates") == provenance_basis::stated;
    }
    void put_place(ref_to<basic_place, S> const& named) {
        auto const* const where = page_.things.find(named);
        if (where == nullptr) return page_.mention(named);
        put_place_name(page_, *where);
    }

    page<S>& page_;
    markup& to_;
    page_words const& say_;
    bool has_heading_ = false;
    std::string zone_;  // the first that clock times are of
    bool several_zones_ = false;
    told_of_timelines told_;
};

}  // namespace plenary::html
