#pragma once

#include "plenary/ical/named_things.hpp"
#include "plenary/ical/occurrence_times.hpp"
#include "plenary/model/defaults.hpp"

#include <map>
#include <utility>

namespace plenary::ical {

/// Makes the meetings, sessions, visits, places and organisers of a record from occurrences.
template <class Zones>
class assembly {
public:
    assembly(record& whole, zone_table<Zones>& zones, findings& found)
        : whole_(whole), found_(found), times_(zones, found), named_(whole, ids_) {
        whole_.id.value = ids_.make(whole_.id.value, "calendar");
    }

    void add(std::vector<occurrence> const& all) {
        for (auto const& one : all)
            if (!one.event->parent_uid.empty() && one.event->parent_uid != one.event->uid)
                parents_.insert(one.event->parent_uid);
        for (auto const& one : all) uids_.insert(one.event->uid);
        for (auto const& one : all)
            if (is_meeting(one)) add_meeting(one);
        for (auto const& one : all)
            if (!is_meeting(one)) add_part(one);
        for (auto const& part : children_) {
            auto& m = whole_.meetings[part.position];
            bool const of_itself = part.event->parent_uid == part.event->uid;
            if (auto const* const parent = of_itself ? nullptr : find(part.event->parent_uid, {}))
                m.parent = {{parent->id.value}};
            else keep_parent(part, m);
        }
    }

    /// Keeps what nobody has understood.
    void keep(component& from, unknown_members<owning>& extra) {
        any_value kept{.kind = value_kind::list};
        for (auto& line : from.lines) {
            if (line.understood) continue;
            line.understood = true;
            kept.items.push_back(detail::as_jcal(line));
            if (!line.name.empty())
                found_.add(codes::kept, line.offset, phrase("kept ", line.name, " as it came"));
        }
        for (auto& part : from.parts) {
            // Once, however often what it stands in comes in.
            if (std::exchange(part.understood, true)) continue;
            kept.items.push_back(as_jcal(part));
            found_.add(codes::component, part.offset,
                       part.is("VEVENT")
                           ? std::string("expected an event of a calendar that takes place, "
                                         "found one that does not: kept as it came")
                           : phrase("expected events, found ", in_quotes(part.name), ": kept as it came"));
        }
        if (kept.items.empty()) return;
        if (!extra) extra.emplace();
        for (auto& member : *extra)
            if (member.name == kept_member) {
                for (auto& item : kept.items) member.value.items.push_back(std::move(item));
                return;
            }
        extra->push_back({.name = std::string(kept_member), .value = std::move(kept), .after = 0xFFFF});
    }

private:
    /// What our own output says; of others, what is a part of something and has no parts is a session.
    bool is_meeting(occurrence const& one) const {
        auto const& event = *one.event;
        if (!event.kind.empty()) return event.kind.starts_with("meeting");
        bool const inside =
            event.parent_uid != event.uid && uids_.contains(event.parent_uid) && !event.parent_uid.empty();
        return !inside || parents_.contains(event.uid);
    }

    /// A meeting that names the one above it, which may come later in the file.
    struct child {
        std::size_t position;
        calendar_event* event;
        bool said;  // that there is none
        bool kept;  // the line, for what else it says
    };

    /// What RELATED-TO names may be in a calendar that others have.
    void keep_parent(child const& of, meeting& m) {
        auto* const line = std::exchange(of.event->parent_line, nullptr);
        if (!line) return;  // an earlier occurrence has it
        if (!of.said)
            found_.add(codes::parent, line->offset,
                       phrase("expected another event with the UID ", in_quotes(of.event->parent_uid),
                              ", found none"),
                       "the line is kept as it came; add the meeting that RELATED-TO names");
        if (of.kept) return;
        line->understood = false;
        keep(*of.event->source, m.extra);
    }

    void add_meeting(occurrence const& one, bool said_to_have_no_parent = false) {
        auto& event = *one.event;
        meeting m;
        m.id.value = id_for(one);
        m.title = event.title;
        read_kind(event, "meeting/", m.kind);
        m.status = event.status.value_or(programme_status::planned);
        m.place = named_.place_of(event);
        if (auto who = named_.organiser_of(event)) m.conveners.push_back(std::move(*who));
        if (one.recurs && !event.title.empty()) m.series = event.title;
        describe(one, m);
        if (!event.derived_start) m.dates = times_.dates_of(one);
        if (one.start && one.start->base != time_base::day) {
            // A meeting has days; the clock times are those of a session in it.
            session s{.id = {ids_.make(m.id.value + "-session", "session")}};
            s.title = event.title;
            s.kind = session_kind::unknown;
            times_.set(one, s);
            if (s.slot) m.sessions.push_back(std::move(s));
        }
        bool const kept = event.parent_line && !event.parent_line->understood;
        keep(*event.source, m.extra);
        auto const position = whole_.meetings.size();
        if (!event.parent_uid.empty()) children_.push_back({position, &event, said_to_have_no_parent, kept});
        if (!event.uid.empty()) by_uid_[event.uid].push_back(position);
        whole_.meetings.push_back(std::move(m));
    }

    void add_part(occurrence const& one) {
        auto& event = *one.event;
        auto* const m = find(event.parent_uid, one.start);
        if (!m) {
            found_.add(
                codes::parent, event.offset(),
                phrase("expected the meeting with the UID ", in_quotes(event.parent_uid), ", found none"));
            return add_meeting(one, true);
        }
        if (event.kind == basic_site_visit<>::type_name) {
            site_visit v{.id = {id_for(one)}};
            if (!event.derived_title) v.title = event.title;
            v.place = named_.place_of(event);
            fill(one, v, *m);
            m->site_visits.push_back(std::move(v));
            return;
        }
        session s{.id = {id_for(one)}};
        s.kind = session_kind::unknown;
        read_kind(event, "session/", s.kind);
        s.title = event.title;
        if (auto who = named_.organiser_of(event)) s.conveners.push_back(std::move(*who));
        auto const where = event.kind.empty() ? event.location : event.room;
        if (!where.empty()) s.room = where;
        if (event.coordinates && event.kind.empty()) event.source->keep("GEO");
        if (!event.place.empty() && !m->place) m->place = named_.place_of(event);
        fill(one, s, *m);
        m->sessions.push_back(std::move(s));
    }
    /// Of our own output; a word that another version may have written is kept.
    template <class Kind>
    static void read_kind(calendar_event const& event, std::string_view front, Kind& out) {
        if (!event.kind.starts_with(front)) return;
        if (!scalar<Kind>::parse(std::string_view(event.kind).substr(front.size()), out))
            event.source->keep(kind_property);
    }
    void fill(occurrence const& one, auto& part, meeting const& m) {
        auto& event = *one.event;
        if (event.status && *event.status != m.status) part.status = event.status;
        describe(one, part);
        times_.set(one, part);
        keep(*event.source, part.extra);
    }

    /// The meeting with this UID; of one that recurs, the occurrence on the same day, or the first.
    meeting* find(std::string_view uid, std::optional<clock_point> const& start) {
        auto const known = by_uid_.find(uid);
        if (known == by_uid_.end()) return nullptr;
        auto const& positions = known->second;
        if (start && positions.size() > 1) {
            partial_date const day = day_of(start->wall);
            // Occurrences are in the order of time.
            auto const later = std::partition_point(positions.begin(), positions.end(), [&](std::size_t p) {
                auto const& dates = whole_.meetings[p].dates;
                return dates && dates->first() <= day.first();
            });
            return &whole_.meetings[later == positions.begin() ? *later : *(later - 1)];
        }
        return &whole_.meetings[positions.front()];
    }

    /// Our own UIDs lead back to the id; others are kept as aliases, so that they are written again.
    std::string id_for(occurrence const& one) {
        auto const& event = *one.event;
        auto const at = event.uid.find('@');
        std::string wanted = event.kind.empty() && at != event.uid.npos ? event.uid : event.uid.substr(0, at);
        if (one.recurs && one.start)
            wanted = wanted.substr(0, 80) + '-' +
                     std::string(std::string_view(basic_date(day_of(one.start->wall))));
        return ids_.make(wanted, "event");
    }
    void describe(occurrence const& one, auto& thing) {
        auto const& event = *one.event;
        restrict_to(event.label, thing);
        auto const own = event.uid == thing.id.value + '@' + whole_.id.value || event.uid == thing.id.value;
        bool const named = !event.uid.empty() && !own;
        if (!named && !event.created && !event.modified && !event.revision) return;
        if (!thing.meta) thing.meta.emplace();
        auto& entry = *thing.meta;
        entry.created = event.created;
        entry.modified = event.modified;
        entry.revision = event.revision;
        if (!named) return;
        if (!one.recurs)
            entry.aliases.push_back({.scheme = std::string(uid_scheme), .identifier = event.uid});
        else
            entry.aliases.push_back(
                {.scheme = std::string(occurrence_scheme),
                 .identifier = one.start
                                   ? phrase(event.uid, '#', std::string_view(basic_time(one.start->wall)))
                                   : event.uid});
    }

    record& whole_;
    findings& found_;
    identifiers ids_;
    occurrence_times<Zones> times_;
    named_things named_;
    std::set<std::string_view> uids_, parents_;
    std::map<std::string_view, std::vector<std::size_t>> by_uid_;  // meetings, by their place in the record
    std::vector<child> children_;
};

}  // namespace plenary::ical
