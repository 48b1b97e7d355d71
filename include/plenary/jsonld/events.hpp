#pragma once

#include "plenary/jsonld/entity_writer.hpp"
#include "plenary/programme/titles.hpp"

namespace plenary::jsonld::detail {

/// Addresses of the status of an event, as schema.org has them.
constexpr std::string_view event_status(programme_status status, bool was_moved) {
    switch (status) {
        case programme_status::cancelled: return "https://schema.org/EventCancelled";
        case programme_status::postponed: return "https://schema.org/EventPostponed";
        default: break;
    }
    return was_moved ? "https://schema.org/EventRescheduled" : "https://schema.org/EventScheduled";
}

constexpr std::string_view action_status(work_status status) {
    switch (status) {
        case work_status::planned: return "https://schema.org/PotentialActionStatus";
        case work_status::in_progress: return "https://schema.org/ActiveActionStatus";
        case work_status::done: return "https://schema.org/CompletedActionStatus";
        case work_status::dropped: return "https://schema.org/FailedActionStatus";
        case work_status::unknown: break;
    }
    return {};
}

/// "P5D" (ISO 8601).
template <class S>
std::string duration_text(basic_duration<S> const& lasts) {
    constexpr std::array<std::string_view, 6> begin{"PT", "PT", "P", "P", "P", "P"};
    constexpr std::array<std::string_view, 6> letter{"M", "H", "D", "W", "M", "Y"};
    auto const unit = std::size_t(lasts.unit);
    return phrase(begin[unit], lasts.amount, letter[unit]);
}

/// What happens and what comes out of it.
template <class S>
class events {
public:
    events(entity_writer<S>& to, basic_record<S> const& whole) : to_(to), whole_(whole) {}

    void write_meeting(basic_meeting<S> const& m) {
        to_.thing(m, "Event", [&] {
            to_.text("name", m.title);
            std::string objectives;
            for (auto const& objective : m.objectives)
                objectives += phrase(objectives.empty() ? "" : "\n", objective);
            to_.text("description", objectives);
            if (m.dates) {
                to_.when("startDate", m.dates->start);
                to_.when("endDate", m.dates->end);
            }
            if (m.duration && m.duration->exactness == exactness::exact)
                to_.text("duration", duration_text(*m.duration));
            to_.link("eventStatus", event_status(m.status, false));
            to_.mention("location", m.place);
            to_.parties("organizer", m.conveners);
            to_.parties("contributor", m.hosts);
            write_participants(m.participations);
            to_.links("about", m.issues);
            to_.mention("superEvent", m.parent);
            if (m.sessions.empty() && m.site_visits.empty()) return;
            to_.list("subEvent", [&] {
                to_.nodes(m.sessions, [&](auto const& s) { write_session(s, m); });
                to_.nodes(m.site_visits, [&](auto const& v) { write_visit(v, m); });
            });
        });
    }
    /// An outcome is a text that a meeting left behind, and what is to be done about it an action.
    void write_outcome(basic_outcome<S> const& o) {
        to_.thing(o, "CreativeWork", [&] {
            to_.kind("genre", o.kind);
            to_.text("text", o.statement);
            if (o.status) to_.kind("creativeWorkStatus", *o.status);
            to_.parties("creator", o.parties);
            to_.links("about", o.issues);
            if (o.meeting || !o.sessions.empty())
                to_.list("recordedAt", [&] {
                    for (auto const& address : sources_of(o)) {
                        to_.element();
                        to_.link(address);
                    }
                });
            if (o.follow_ups.empty()) return;
            to_.list("potentialAction",
                     [&] { to_.nodes(o.follow_ups, [&](auto const& f) { write_follow_up(f); }); });
        });
    }

private:
    void write_participants(auto const& participations) {
        std::vector<basic_party<S> const*> performers, attendees;
        for (auto const& p : participations)
            if (is_told_of(p))
                (p.role == participation_role::presenter ? performers : attendees).push_back(&p.party);
        to_.each("performer", performers, [&](auto const* who) { to_.write_party(*who); });
        to_.each("attendee", attendees, [&](auto const* who) { to_.write_party(*who); });
    }
    /// What sessions and site visits have in common.
    void write_time(auto const& part, basic_meeting<S> const& m) {
        if (part.slot) {
            to_.when("startDate", part.slot->start);
            to_.when("endDate", part.slot->end);
        } else if (part.date) {
            to_.when("startDate", partial_date(*part.date));
        }
        bool const was_moved = !part.former_slots.empty();
        if (was_moved) to_.when("previousStartDate", part.former_slots.back().start);
        to_.link("eventStatus", event_status(part.status.value_or(m.status), was_moved));
    }
    void write_session(basic_session<S> const& s, basic_meeting<S> const& m) {
        to_.thing(s, "Event", [&] {
            to_.text("name", s.title);
            to_.text("description", s.focus);
            write_time(s, m);
            if (s.room) to_.part("location", "Place", [&] { to_.text("name", s.room); });
            else to_.mention("location", m.place);
            to_.parties("organizer", s.conveners);
            to_.links("about", s.issues);
            to_.link("superEvent", to_.address_of(m.id.value));
            if (s.contributions.empty()) return;
            to_.list("workFeatured",
                     [&] { to_.nodes(s.contributions, [&](auto const& c) { write_contribution(c); }); });
        });
    }
    void write_contribution(basic_contribution<S> const& c) {
        to_.thing(c, "CreativeWork", [&] {
            to_.text("name", c.title);
            to_.kind("genre", c.kind);
            to_.text("abstract", c.summary);
            to_.parties("author", c.by);
            to_.links("about", c.issues);
        });
    }
    void write_visit(basic_site_visit<S> const& v, basic_meeting<S> const& m) {
        to_.thing(v, "Event", [&] {
            if (v.title) to_.text("name", v.title);
            else to_.text("name", title_of(v, called()));
            to_.text("description", v.focus);
            write_time(v, m);
            to_.mention("location", v.place);
            to_.parties("organizer", v.hosts);
            to_.links("about", v.issues);
            to_.link("superEvent", to_.address_of(m.id.value));
        });
    }

    std::vector<std::string> sources_of(basic_outcome<S> const& o) const {
        std::vector<std::string> out;
        if (o.meeting) out.push_back(to_.address_of(o.meeting->value));
        for (auto const& s : o.sessions) out.push_back(to_.address_of(s.value));
        return out;
    }
    void write_follow_up(basic_follow_up<S> const& f) {
        to_.thing(f, "Action", [&] {
            to_.text("description", f.action);
            to_.parties("agent", f.owners);
            if (auto const status = action_status(f.status); !status.empty())
                to_.link("actionStatus", status);
            // When it was done, or else by when it is to be.
            to_.when("endTime", f.done_on ? f.done_on : f.due);
            to_.links("result", f.evidence);
        });
    }

    /// What things are called; most records give their visits titles and need no look.
    names<S> const& called() {
        if (!called_) called_.emplace(things_.emplace(whole_));
        return *called_;
    }

    entity_writer<S>& to_;
    basic_record<S> const& whole_;
    std::optional<directory<S>> things_;
    std::optional<names<S>> called_;
};

}  // namespace plenary::jsonld::detail
