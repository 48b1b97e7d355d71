#pragma once

#include "plenary/jsonld/entity_writer.hpp"

namespace plenary::jsonld::detail {

constexpr known_term type_of(organisation_kind kind) {
    switch (kind) {
        case organisation_kind::government_agency: return "GovernmentOrganization";
        case organisation_kind::civil_society: return "NGO";
        default: return "Organization";
    }
}

/// Who and what there is: the process with its subjects, organisations, people, groups, places and
/// documents.
template <class S>
class bodies {
public:
    explicit bodies(entity_writer<S>& to) : to_(to) {}

    /// The subjects of a process as a scheme of concepts (SKOS).
    void write_process(basic_process<S> const& p) {
        to_.element();
        to_.thing(p, "Organization", [&] {
            to_.text("name", p.name);
            to_.other_name(p.name, p.short_name);
            write_members(p.memberships, list<basic_party<S>, S>{});
        });
        auto const scheme = to_.address_of(p.id.value, "/thematic-issues");
        to_.element();
        to_.node(scheme, "ConceptScheme", [&] { to_.text("prefLabel", p.name); });
        to_.nodes(p.thematic_issues, [&](auto const& issue) {
            to_.thing(issue, "Concept", [&] {
                to_.text("prefLabel", issue.label);
                to_.each("altLabel", issue.alternative_labels, [&](auto const& label) { to_.value(label); });
                to_.text("definition", issue.definition);
                to_.mention("broader", issue.broader);
                to_.links("related", issue.related);
                to_.link("inScheme", scheme);
            });
        });
    }
    void write_organisation(basic_organisation<S> const& o) {
        to_.thing(o, type_of(o.kind), [&] {
            to_.text("name", o.name);
            to_.other_name(o.name, o.acronym);
            if (o.country)
                to_.part("address", "PostalAddress", [&] { to_.text("addressCountry", o.country); });
            to_.mention("parentOrganization", o.parent);
        });
    }
    void write_person(basic_person<S> const& p) {
        to_.thing(p, "Person", [&] {
            to_.text("name", p.name);
            to_.mention("affiliation", p.affiliation);
            to_.text("jobTitle", p.post);
        });
    }
    void write_group(basic_working_group<S> const& g) {
        to_.thing(g, "Organization", [&] {
            to_.text("name", g.name);
            to_.other_name(g.name, g.acronym);
            to_.text("description", g.mandate);
            to_.mention("parentOrganization", g.process);
            to_.when("foundingDate", g.established);
            to_.when("dissolutionDate", g.dissolved);
            write_members(g.memberships, g.chairs);
        });
    }
    void write_place(basic_place<S> const& p) {
        to_.thing(p, "Place", [&] {
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
        known_term const type = d.volume ? known_term("PublicationVolume") : known_term("CreativeWork");
        to_.thing(d, type, [&] {
            to_.text("name", d.title);
            to_.kind("genre", d.kind);
            if (d.volume) to_.integer("volumeNumber", *d.volume);
            if (d.edition) to_.integer("version", *d.edition);
            to_.kind("creativeWorkStatus", d.status);
            to_.mention("isBasedOn", d.revision_of);
            if (d.owner) {
                to_.key("publisher");
                to_.write_party(*d.owner);
            }
            to_.mention("recordedAt", d.meeting);
            to_.when("datePublished", d.published);
            to_.web_address("url", d.url);
        });
    }

private:
    /// Members and chairs in their roles: the role stands between a body and its member.
    void write_members(auto const& memberships, auto const& chairs) {
        std::vector<basic_membership<S> const*> told;
        for (auto const& m : memberships)
            if (is_told_of(m)) told.push_back(&m);
        if (told.empty() && chairs.empty()) return;
        to_.list("member", [&] {
            for (auto const* m : told) {
                to_.element();
                to_.thing(*m, "OrganizationRole", [&] {
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
                    to_.write_party(who);
                });
            }
        });
    }

    entity_writer<S>& to_;
};

}  // namespace plenary::jsonld::detail
