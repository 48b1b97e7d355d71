#pragma once

#include "plenary/jsonld/node.hpp"
#include "plenary/model/record.hpp"

// What the entities of a record are as linked data.

namespace plenary::jsonld::detail {

constexpr bool is_told_of(auto const& thing) {
    return !thing.meta || !thing.meta->deleted;
}

constexpr known_term type_of(organisation_kind kind) {
    switch (kind) {
        case organisation_kind::government_agency: return "GovernmentOrganization";
        case organisation_kind::civil_society: return "NGO";
        default: return "Organization";
    }
}

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

template <class S>
class graph {
public:
    graph(basic_record<S> const& whole, node_writer& to) : whole_(whole), to_(to) {}

    void write() {
        to_.element();
        write_record();
        if (whole_.process && is_told_of(*whole_.process)) write_process(*whole_.process);
        nodes(whole_.organisations, [&](auto const& o) { write_organisation(o); });
        nodes(whole_.people, [&](auto const& p) { write_person(p); });
        nodes(whole_.working_groups, [&](auto const& g) { write_group(g); });
        nodes(whole_.places, [&](auto const& p) { write_place(p); });
        nodes(whole_.documents, [&](auto const& d) { write_document(d); });
        nodes(whole_.meetings, [&](auto const& m) { write_meeting(m); });
        nodes(whole_.outcomes, [&](auto const& o) { write_outcome(o); });
        for (auto const& e : whole_.externals) {
            to_.element();
            to_.node(to_.address_of(e.id), "Thing", [&] {
                to_.text("name", e.title);
                to_.web_address("sameAs", e.url);
            });
        }
    }

private:
    void nodes(auto const& things, auto const& write_one) {
        for (auto const& thing : things) {
            if (!is_told_of(thing)) continue;
            to_.element();
            write_one(thing);
        }
    }
    /// A thing of the record, with what other systems call it.
    void thing(auto const& one, known_term type, auto const& write) {
        to_.node(to_.address_of(one.id.value), type, [&] {
            write();
            if (one.meta) write_aliases(one.meta->aliases);
        });
    }
    void write_aliases(auto const& aliases) {
        std::vector<basic_alias<S> const*> same, other;
        for (auto const& a : aliases)
            (fault_of_web_address(a.identifier) == address_fault::none ? same : other).push_back(&a);
        to_.each("sameAs", same, [&](auto const* a) { to_.link(a->identifier); });
        to_.each("identifier", other, [&](auto const* a) {
            to_.node("PropertyValue", [&] {
                to_.text("propertyID", a->scheme);
                to_.text("value", a->identifier);
            });
        });
    }
    void links(known_term name, auto const& mentions) {
        to_.each(name, mentions, [&](auto const& m) { to_.link(to_.address_of(m.value)); });
    }
    /// Who it is, or what several together are called.
    void write_party(basic_party<S> const& who) {
        bool written = false;
        for_each_field<basic_party<S>>([&]<class Field>(Field) {
            auto const& member = Field::in(who);
            if (!member || std::exchange(written, true)) return;
            if constexpr (named<typename Field::present>) to_.link(to_.address_of(member->value));
            else to_.node("Organization", [&] { to_.text("name", *member); });
        });
        if (!written) to_.node("Organization", [] {});
    }
    void parties(known_term name, auto const& all) {
        to_.each(name, all, [&](auto const& who) { write_party(who); });
    }

    void write_record() {
        thing(whole_, "Dataset", [&] {
            to_.text("name", whole_.title);
            to_.text("inLanguage", whole_.language);
            if (whole_.meta) {
                auto const& licence = whole_.meta->licence;
                bool const address = licence && fault_of_web_address(*licence) == address_fault::none;
                if (address) to_.link("license", *licence);
                else to_.text("license", licence);
            }
            if (whole_.process && is_told_of(*whole_.process))
                to_.link("about", to_.address_of(whole_.process->id.value));
        });
    }

    /// The subjects of a process as a scheme of concepts (SKOS).
    void write_process(basic_process<S> const& p) {
        to_.element();
        thing(p, "Organization", [&] {
            to_.text("name", p.name);
            to_.text("alternateName", p.short_name);
            write_members(p.memberships, list<basic_party<S>, S>{});
        });
        auto const scheme = to_.address_of(p.id.value, "/thematic-issues");
        to_.element();
        to_.node(scheme, "ConceptScheme", [&] { to_.text("prefLabel", p.name); });
        nodes(p.thematic_issues, [&](auto const& issue) {
            thing(issue, "Concept", [&] {
                to_.text("prefLabel", issue.label);
                to_.each("altLabel", issue.alternative_labels, [&](auto const& label) { to_.value(label); });
                to_.text("definition", issue.definition);
                to_.mention("broader", issue.broader);
                links("related", issue.related);
                to_.link("inScheme", scheme);
            });
        });
    }
    /// Members and chairs in their roles: the role stands between a body and its member.
    void write_members(auto const& memberships, auto const& chairs) {
        std::vector<basic_membership<S> const*> told;
        for (auto const& m : memberships)
            if (is_told_of(m)) told.push_back(&m);
        if (told.empty() && chairs.empty()) return;
        to_.list("member", [&] {
            for (auto const* m : told) {
                to_.element();
                thing(*m, "OrganizationRole", [&] {
                    to_.text("roleName", m->role ? std::string_view(*m->role) : name_of(m->category));
                    to_.mention("member", m->member);
                    to_.when("startDate", m->since);
                    to_.when("endDate", m->until);
                });
            }
            for (auto const& who : chairs) {
                to_.element();
                to_.node("OrganizationRole", [&] {
                    to_.text("roleName", "chair");
                    to_.key("member");
                    write_party(who);
                });
            }
        });
    }

    void write_organisation(basic_organisation<S> const& o) {
        thing(o, type_of(o.kind), [&] {
            to_.text("name", o.name);
            to_.text("alternateName", o.acronym);
            if (o.country)
                to_.part("address", "PostalAddress", [&] { to_.text("addressCountry", o.country); });
            to_.mention("parentOrganization", o.parent);
        });
    }
    void write_person(basic_person<S> const& p) {
        thing(p, "Person", [&] {
            to_.text("name", p.name);
            to_.mention("affiliation", p.affiliation);
            to_.text("jobTitle", p.post);
        });
    }
    void write_group(basic_working_group<S> const& g) {
        thing(g, "Organization", [&] {
            to_.text("name", g.name);
            to_.text("alternateName", g.acronym);
            to_.text("description", g.mandate);
            to_.mention("parentOrganization", g.process);
            to_.when("foundingDate", g.established);
            to_.when("dissolutionDate", g.dissolved);
            write_members(g.memberships, g.chairs);
        });
    }
    void write_place(basic_place<S> const& p) {
        thing(p, "Place", [&] {
            to_.text("name", p.name);
            if (p.locality || p.country || p.address)
                to_.part("address", "PostalAddress", [&] {
                    to_.text("streetAddress", p.address);
                    to_.text("addressLocality", p.locality);
                    to_.text("addressCountry", p.country);
                });
            if (p.latitude && p.longitude)
                to_.part("geo", "GeoCoordinates", [&] {
                    to_.number("latitude", *p.latitude);
                    to_.number("longitude", *p.longitude);
                });
        });
    }
    void write_document(basic_document<S> const& d) {
        thing(d, "CreativeWork", [&] {
            to_.text("name", d.title);
            to_.text("genre", name_of(d.kind));
            if (d.edition) to_.integer("version", *d.edition);
            to_.text("creativeWorkStatus", name_of(d.status));
            to_.mention("isBasedOn", d.revision_of);
            if (d.owner) {
                to_.key("publisher");
                write_party(*d.owner);
            }
            to_.mention("recordedAt", d.meeting);
            to_.when("datePublished", d.published);
            to_.web_address("url", d.url);
        });
    }

    void write_meeting(basic_meeting<S> const& m) {
        thing(m, "Event", [&] {
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
            parties("organizer", m.conveners);
            parties("contributor", m.hosts);
            write_participants(m.participations);
            links("about", m.issues);
            to_.mention("superEvent", m.parent);
            if (m.sessions.empty() && m.site_visits.empty()) return;
            to_.list("subEvent", [&] {
                nodes(m.sessions, [&](auto const& s) { write_session(s, m); });
                nodes(m.site_visits, [&](auto const& v) { write_visit(v, m); });
            });
        });
    }
    void write_participants(auto const& participations) {
        std::vector<basic_party<S> const*> performers, attendees;
        for (auto const& p : participations)
            if (is_told_of(p))
                (p.role == participation_role::presenter ? performers : attendees).push_back(&p.party);
        to_.each("performer", performers, [&](auto const* who) { write_party(*who); });
        to_.each("attendee", attendees, [&](auto const* who) { write_party(*who); });
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
        thing(s, "Event", [&] {
            to_.text("name", s.title);
            to_.text("description", s.focus);
            write_time(s, m);
            if (s.room) to_.part("location", "Place", [&] { to_.text("name", s.room); });
            else to_.mention("location", m.place);
            parties("organizer", s.conveners);
            links("about", s.issues);
            to_.link("superEvent", to_.address_of(m.id.value));
            if (s.contributions.empty()) return;
            to_.list("workFeatured",
                     [&] { nodes(s.contributions, [&](auto const& c) { write_contribution(c); }); });
        });
    }
    void write_contribution(basic_contribution<S> const& c) {
        thing(c, "CreativeWork", [&] {
            to_.text("name", c.title);
            to_.text("genre", name_of(c.kind));
            to_.text("abstract", c.summary);
            parties("author", c.by);
            links("about", c.issues);
        });
    }
    void write_visit(basic_site_visit<S> const& v, basic_meeting<S> const& m) {
        thing(v, "Event", [&] {
            to_.text("name", v.title);
            to_.text("description", v.focus);
            write_time(v, m);
            to_.mention("location", v.place);
            parties("organizer", v.hosts);
            links("about", v.issues);
            to_.link("superEvent", to_.address_of(m.id.value));
        });
    }

    /// An outcome is a text that a meeting left behind, and what is to be done about it an action.
    void write_outcome(basic_outcome<S> const& o) {
        thing(o, "CreativeWork", [&] {
            to_.text("genre", name_of(o.kind));
            to_.text("text", o.statement);
            if (o.status) to_.text("creativeWorkStatus", name_of(*o.status));
            parties("creator", o.parties);
            links("about", o.issues);
            if (o.meeting || !o.sessions.empty())
                to_.list("recordedAt", [&] {
                    for (auto const& address : sources_of(o)) {
                        to_.element();
                        to_.link(address);
                    }
                });
            if (o.follow_ups.empty()) return;
            to_.list("potentialAction",
                     [&] { nodes(o.follow_ups, [&](auto const& f) { write_follow_up(f); }); });
        });
    }
    std::vector<std::string> sources_of(basic_outcome<S> const& o) const {
        std::vector<std::string> out;
        if (o.meeting) out.push_back(to_.address_of(o.meeting->value));
        for (auto const& s : o.sessions) out.push_back(to_.address_of(s.value));
        return out;
    }
    void write_follow_up(basic_follow_up<S> const& f) {
        thing(f, "Action", [&] {
            to_.text("description", f.action);
            parties("agent", f.owners);
            if (auto const status = action_status(f.status); !status.empty())
                to_.link("actionStatus", status);
            // When it was done, or else by when it is to be.
            to_.when("endTime", f.done_on ? f.done_on : f.due);
            links("result", f.evidence);
        });
    }

    basic_record<S> const& whole_;
    node_writer& to_;
};

}  // namespace plenary::jsonld::detail
