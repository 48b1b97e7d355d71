#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/ical/event.hpp"
#include "plenary/ical/event_labels.hpp"
#include "plenary/ical/labels.hpp"
#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/recent_words.hpp"
#include "plenary/programme/wording.hpp"

namespace plenary::ical {

/// Writes the DESCRIPTION of an event: what a delegate wants to know who looks at a calendar only.
/// It is written piece by piece, and begins with the first.
template <class S>
class description {
public:
    description(line_writer& to, labels<S> const& names, recent_words<S>& recent)
        : to_(to), names_(names), recent_(recent) {}

    template <class Thing>
    void write(event<S, Thing> const& shown, sharing_label label) {
        label_ = label;
        if (auto const marking = marking_of(label); !marking.empty()) paragraph("", marking);
        if (shown.status == programme_status::postponed) paragraph("Postponed");
        if (shown.when.start) times(*shown.when.start, shown.when.end);
        of(shown);
        if (begun_) to_.end_line();
    }

private:
    void of(event<S, basic_meeting<S>> const& shown) {
        auto const& m = shown.thing;
        parties("Convened by ", m.conveners);
        parties("Hosted by ", m.hosts);
        bullets("Objectives:", m.objectives);
        themes(m);
        bool titled = false;
        auto const mention = [&](auto const& part) {
            if (is_withdrawn(part) || is_stricter(part, label_)) return;
            if (!std::exchange(titled, true)) paragraph("Programme:");
            item();
            auto const when = detail::beginning_of<S>(part);
            bool const other_day =
                when.ok() && (when.first != shown.when.first || shown.when.first != shown.when.last);
            if (other_day) to_.plain(recent_.day(when.first));
            if (other_day && when.start) to_.plain(escaped::comma);
            if (when.start) clock_time(*when.start);
            if (other_day || when.start) to_.plain(": ");
            put_title(to_, part, names_);
            auto const status = part.status.value_or(m.status);
            if (status != m.status && event_status(status) == "CANCELLED")
                to_.plain(" (", name_of(status), ")");
        };
        for (auto const& part : m.sessions) mention(part);
        for (auto const& part : m.site_visits) mention(part);
    }

    void of(event<S, basic_session<S>> const& shown) {
        auto const& s = shown.thing;
        moved_from(s.former_slots);
        if (s.room) paragraph("Room: ", *s.room);
        if (s.focus) paragraph("Focus: ", *s.focus);
        themes(s);
        if (any_left(s.agenda)) paragraph("Agenda:");
        agenda(s.agenda, 0);
        bool titled = false;
        for (auto const& given : s.contributions) {
            if (is_withdrawn(given)) continue;
            if (!std::exchange(titled, true)) paragraph("Contributions:");
            contribution(given);
        }
        stalls(s);
        parties("Convened by ", s.conveners);
    }

    void of(event<S, basic_site_visit<S>> const& shown) {
        auto const& v = shown.thing;
        moved_from(v.former_slots);
        parties("Hosts: ", v.hosts);
        if (v.focus) paragraph("Focus: ", *v.focus);
        bullets("Services:", v.services);
        themes(v);
        if (v.note) paragraph("", *v.note);
    }

    /// How well it is known who of several gave it is part of what is said.
    void contribution(basic_contribution<S> const& given) {
        item();
        if (is_telling(given.kind)) {
            auto const kind = name_of(given.kind);
            char const capital[] = {to_upper(kind[0]), '\0'};
            to_.plain(capital, kind.substr(1));
            if (!given.by.empty()) to_.plain(" by ");
        } else if (given.by.empty()) {
            to_.plain("Contribution");
        }
        names_.put_all(to_, given.by);
        if (given.by.size() > 1 && given.attribution == attribution::collective) to_.plain(" together");
        if (given.by.size() > 1 && given.attribution == attribution::unknown)
            to_.plain(" (who of them gave what is not known)");
        if (!given.on_behalf_of.empty()) {
            to_.plain(" for ");
            names_.put_all(to_, given.on_behalf_of);
        }
        if (auto const& told = given.title ? given.title : given.summary) {
            to_.plain(": ");
            to_.text(*told);
        }
        if (given.issues.empty()) return;
        if (given.title || given.summary) to_.plain(" – ");
        else to_.plain(": ");
        issues(given);
    }

    void agenda(auto const& points, std::size_t depth) {
        for (auto const& point : points) {
            if (is_withdrawn(point)) continue;
            to_.plain(escaped::line_break);
            for (std::size_t i = 0; i != depth; ++i) to_.plain("  ");
            if (point.number) {
                to_.text(*point.number);
                to_.plain(" ");
            } else {
                to_.plain("- ");
            }
            to_.text(point.title);
            if (depth != deepest_agenda) agenda(point.items, depth + 1);
        }
    }

    void stalls(basic_session<S> const& s) {
        if (!any_left(s.stalls)) return;
        paragraph("Stalls:");
        for (auto const& one : s.stalls) {
            if (is_withdrawn(one)) continue;
            item();
            if (one.label) {
                to_.text(*one.label);
                if (!one.exhibitors.empty()) to_.plain(": ");
            }
            names_.put_all(to_, one.exhibitors);
        }
        if (extent_of(s, "stalls") != listing_extent::illustrative) return;
        item();
        to_.plain(english.among_others);
    }

    void moved_from(auto const& former) {
        for (auto const& slot : former) {
            if (!detail::can_be_shown(slot.start)) continue;
            paragraph("Moved from ");
            day_and_clock_time(slot.start);
        }
    }

    /// As the clocks there show them, with the zone and its offset.
    void times(basic_instant<S> const& start, basic_instant<S> const* end) {
        paragraph("");
        day_and_clock_time(start);
        bool const other_clock = end && !recent_words<S>::same_clock(start, *end);
        if (other_clock) clock_of_zone(start);
        if (end) {
            to_.plain("–");
            if (end->date != start.date) day_and_clock_time(*end);
            else clock_time(*end);
        }
        clock_of_zone(other_clock ? *end : start);
    }
    void clock_of_zone(basic_instant<S> const& when) {
        to_.plain(" (", std::string_view(recent_.zone_of(when).words), ")");
    }
    void clock_time(basic_instant<S> const& when) { to_.plain(clock_of(when)); }
    void day_and_clock_time(basic_instant<S> const& when) {
        to_.plain(recent_.day(when.date), escaped::comma, clock_of(when));
    }
    static short_text clock_of(basic_instant<S> const& when) {
        short_text out;
        auto* at = put_digits(out.buffer, when.second_of_day / 3600, 2);
        *at++ = ':';
        out.size = std::size_t(put_digits(at, when.second_of_day / 60 % 60, 2) - out.buffer);
        return out;
    }

    template <std::size_t Size>
    void parties(char const (&lead)[Size], auto const& who) {
        if (who.empty()) return;
        paragraph(lead);
        names_.put_all(to_, who);
    }
    /// Labels may hold "and" and commas themselves.
    void issues(auto const& thing) {
        for (std::size_t i = 0; i != thing.issues.size(); ++i) {
            if (i != 0) to_.plain(escaped::semicolon);
            names_.put(to_, thing.issues[i]);
        }
        if (extent_of(thing, "issues") != listing_extent::illustrative) return;
        to_.plain(" (", english.among_others, ")");
    }
    void themes(auto const& thing) {
        if (thing.issues.empty()) return;
        paragraph("Themes: ");
        issues(thing);
    }
    template <std::size_t Size>
    void bullets(char const (&lead)[Size], auto const& texts) {
        if (texts.empty()) return;
        paragraph(lead);
        for (auto const& one : texts) {
            item();
            to_.text(one);
        }
    }

    template <std::size_t Size>
    void paragraph(char const (&lead)[Size]) {
        if (std::exchange(begun_, true)) to_.plain(escaped::line_break, lead);
        else to_.plain("DESCRIPTION:", lead);
    }
    template <std::size_t Size>
    void paragraph(char const (&lead)[Size], std::string_view text) {
        paragraph(lead);
        to_.text(text);
    }
    void item() { to_.plain(escaped::line_break, "- "); }

    static constexpr std::size_t deepest_agenda = 8;  // what is deeper would be seen by nobody

    sharing_label label_ = sharing_label::clear;  // of the event
    line_writer& to_;
    labels<S> const& names_;
    recent_words<S>& recent_;
    bool begun_ = false;
};

}  // namespace plenary::ical
