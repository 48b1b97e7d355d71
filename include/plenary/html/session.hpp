#pragma once

#include "plenary/html/facts.hpp"
#include "plenary/reflect/prefetch.hpp"

// One line of a programme: a session with what happens in it, or a site visit.

namespace plenary::html {

template <class S>
class item_writer {
public:
    /// `heading` is the element that its title stands in. Clock times name their zone where
    /// `several_zones`.
    item_writer(page<S>& on, element_name heading, bool several_zones)
        : page_(on), to_(on.to), say_(on.say), heading_(heading), several_zones_(several_zones) {}

    void operator()(basic_session<S> const* s) {
        for (auto const& point : s->agenda) prefetch_all(point);
        page_.anchored("li.item", *s, [&] {
            put_heading(*s, [&] {
                if (s->number) {
                    page_.given(*s->number);
                    to_.between(" ");
                }
                page_.given(s->title);
            });
            put_kind(*s, page_.kind(s->kind, s->title));
            put_facts(page_, *s, [&](auto& fact) { tell(*s, fact); });
            if (any_left(s->agenda)) put_agenda(*s);
            if (any_left(s->contributions)) put_contributions(*s);
        });
        to_.line();
    }

    /// What there is to know about the site is told in its own section.
    void operator()(basic_site_visit<S> const* v) {
        to_.element("li.item.visit", [&] {
            put_heading(*v, [&] { page_.mention(*v); });
            put_kind(*v, page_.say.visit);
            put_facts(page_, *v, [&](auto& fact) {
                fact(say_.received_by, "hosts", !v->hosts.empty() && !is_called_by_hosts(*v),
                     [&] { page_.mentions(v->hosts); });
                put_focus(*v, fact);
            });
        });
        to_.line();
    }

private:
    template <class Content>
    void put_heading(auto const& part, Content&& title) {
        to_.element(heading_, [&] {
            to_.element("span.when", [&] { put_when(part); });
            to_.between(" ");
            title();
        });
    }
    void put_when(auto const& part) {
        if (part.slot && part.slot->start.ok()) {
            put_clock(part.slot->start);
            if (part.slot->end && part.slot->end->ok()) {
                bool const another_day = ends_another_day(*part.slot);
                to_.between(another_day ? plain_text(" – ") : plain_text("–"));
                if (another_day) {
                    page_.own(with_weekday(part.slot->end->date, say_.programme));
                    to_.between(", ");
                }
                put_clock(*part.slot->end);
            }
        } else if (part.order) {
            to_.text(plenary::detail::in_a_row(*part.order));
        } else {
            to_.element("span", {{"aria-hidden", "true"}}, "•");
        }
    }
    void put_clock(basic_instant<S> const& when) {
        char moment[22];
        auto* end = scalar<date>::write(when.date, moment);
        *end++ = 'T';
        auto const minutes = static_cast<unsigned>(when.second_of_day / 60);
        end = put_digits(end, minutes / 60, 2);
        *end++ = ':';
        end = put_digits(end, minutes % 60, 2);
        *end++ = when.offset_minutes < 0 ? '-' : '+';
        auto const offset =
            static_cast<unsigned>(when.offset_minutes < 0 ? -when.offset_minutes : when.offset_minutes);
        end = put_digits(end, offset / 60, 2);
        *end++ = ':';
        end = put_digits(end, offset % 60, 2);
        to_.element("time", {{"datetime", {moment, std::size_t(end - moment)}}}, clock_time(when));
    }

    /// "opening · Reef Room · cancelled", which goes without a label.
    void put_kind(auto const& part, std::string_view kind) {
        bool const has_zone = several_zones_ && part.slot && part.slot->start.ok();
        bool has_room = false;
        if constexpr (requires { part.room; }) has_room = part.room.has_value();
        if (kind.empty() && !has_room && !has_zone && !part.status && part.former_slots.empty()) return;
        to_.element("p.kind", [&] {
            bool first = true;
            auto const next = [&] {
                if (!std::exchange(first, false)) to_.between(" · ");
            };
            if (!kind.empty()) next(), page_.own(kind);
            if constexpr (requires { part.room; })
                if (has_room) next(), page_.given(*part.room);
            if (has_zone) next(), page_.given(zone_of(part.slot->start));
            if (part.status) next(), page_.own_element("strong.status", page_.words_for(*part.status));
            for (auto const& former : part.former_slots) {
                if (!former.start.ok()) continue;
                next(), page_.own(say_.moved_from);
                page_.own(day_and_times(former, say_.programme));
            }
        });
    }

    void put_focus(auto const& part, auto& fact) {
        fact(say_.focus, "focus", part.focus.has_value(), [&] { page_.given(*part.focus); });
        fact(say_.issues, "issues", !part.issues.empty(), [&] { page_.tags(part.issues); });
    }
    void tell(basic_session<S> const& s, auto& fact) {
        fact(say_.conveners, "conveners", !s.conveners.empty(), [&] { page_.mentions(s.conveners); });
        put_focus(s, fact);
        fact(say_.also, "counterparts", !s.counterparts.empty(), [&] { page_.mentions(s.counterparts); });
        fact(say_.stalls, "stalls", any_left(s.stalls), [&] {
            to_.element("ul.tags", [&] {
                for (auto const& one : s.stalls) {
                    if (is_withdrawn(one)) continue;
                    to_.element("li", [&] {
                        page_.mentions(one.exhibitors);
                        if (!one.label) return;
                        to_.between(" (");
                        page_.given(*one.label);
                        to_.between(")");
                    });
                }
            });
        });
    }

    void put_agenda(basic_session<S> const& s) {
        to_.element("div.part", [&] {
            to_.element("p.label", [&] {
                page_.own(say_.agenda);
                page_.reservations(s, "agenda");
            });
            put_points(s.agenda, 0);
        });
    }
    /// Points below points below points are shown side by side: nobody prints so deep an agenda.
    static constexpr unsigned deepest = 16;
    template <class List>
    void put_points(List const& points, unsigned depth) {
        to_.element("ul.agenda", [&] { put_each_point(points, depth); });
    }
    template <class List>
    void put_each_point(List const& points, unsigned depth) {
        for (auto const& point : points) {
            if (is_withdrawn(point)) continue;
            to_.element("li", [&] {
                if (point.number) {
                    to_.element("span.number", [&] { page_.given(*point.number); });
                    to_.between(" ");
                }
                page_.given(point.title);
                put_about(point);
                if (!point.items.empty() && depth < deepest) put_points(point.items, depth + 1);
            });
            if (depth == deepest) put_each_point(point.items, depth);
        }
    }
    void put_about(basic_agenda_item<S> const& point) {
        if (!point.kind && !point.status && point.issues.empty() && point.documents.empty() &&
            !point.activity)
            return;
        to_.element("span.soft", [&] {
            auto const next = [&] { to_.between(" · "); };
            if (point.kind) next(), page_.own(page_.words_for(*point.kind));
            if (point.status) next(), page_.own(page_.words_for(*point.status));
            if (point.activity) next(), page_.mention_with_plan(*point.activity);
            if (!point.issues.empty()) next(), put_named(point, "issues", point.issues);
            if (!point.documents.empty()) next(), put_named(point, "documents", point.documents);
        });
    }
    void put_named(auto const& about, std::string_view field_name, auto const& list) {
        page_.mentions(list);
        page_.reservations(about, field_name);
    }

    void put_contributions(basic_session<S> const& s) {
        to_.element("div.part", [&] {
            to_.element("p.label", [&] {
                page_.own(say_.contributions);
                page_.reservations(s, "contributions");
            });
            to_.element("ul.contributions", [&] {
                for (auto const& c : s.contributions)
                    if (!is_withdrawn(c)) to_.element("li", [&] { put_contribution(c); });
            });
        });
    }
    void put_contribution(basic_contribution<S> const& c) {
        if (c.title) {
            to_.element("strong", [&] { page_.given(*c.title); });
            to_.between(" — ");
        }
        if (c.by.empty()) page_.own_element("em.unsaid", say_.nobody_named);
        else put_named(c, "by", c.by);
        if (!c.on_behalf_of.empty()) {
            page_.own(say_.on_behalf_of);
            page_.mentions(c.on_behalf_of);
        }
        auto const kind = page_.kind(c.kind);
        if (!kind.empty()) {
            to_.between(" · ");
            page_.own_element("span.soft", kind);
        }
        if (c.by.size() > 1 && c.attribution != attribution::exact) {
            bool const unknown = c.attribution == attribution::unknown;
            to_.between(" · ");
            page_.own_element("em.unsaid", unknown ? say_.speaker_unknown : say_.together);
        }
        if (c.summary) to_.element("p", [&] { page_.given(*c.summary); });
        put_facts(page_, c, [&](auto& fact) {
            fact(say_.issues, "issues", !c.issues.empty(), [&] { page_.tags(c.issues); });
            fact(say_.documents, "documents", !c.documents.empty(), [&] { page_.tags(c.documents); });
        });
    }

    page<S>& page_;
    markup& to_;
    page_words const& say_;
    element_name heading_;
    bool several_zones_;
};

}  // namespace plenary::html
