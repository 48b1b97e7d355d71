#pragma once

#include "plenary/jsonld/bodies.hpp"
#include "plenary/jsonld/events.hpp"

namespace plenary::jsonld::detail {

template <class S>
void write_data_set(basic_record<S> const& whole, entity_writer<S>& to) {
    to.thing(whole, "Dataset", [&] {
        to.text("name", whole.title);
        to.text("inLanguage", whole.language);
        if (whole.meta) {
            auto const& licence = whole.meta->licence;
            bool const address = licence && fault_of_web_address(*licence) == address_fault::none;
            if (address) to.link("license", *licence);
            else to.text("license", licence);
        }
        if (whole.process && is_told_of(*whole.process))
            to.link("about", to.address_of(whole.process->id.value));
    });
}

/// Writes the data set and a node for each entity, in the order of the record.
template <class S>
void write_graph(basic_record<S> const& whole, entity_writer<S>& to) {
    bodies<S> who(to);
    events<S> what(to, whole);
    to.element();
    write_data_set(whole, to);
    if (whole.process && is_told_of(*whole.process)) who.write_process(*whole.process);
    to.nodes(whole.organisations, [&](auto const& o) { who.write_organisation(o); });
    to.nodes(whole.people, [&](auto const& p) { who.write_person(p); });
    to.nodes(whole.working_groups, [&](auto const& g) { who.write_group(g); });
    to.nodes(whole.places, [&](auto const& p) { who.write_place(p); });
    to.nodes(whole.documents, [&](auto const& d) { who.write_document(d); });
    to.nodes(whole.meetings, [&](auto const& m) { what.write_meeting(m); });
    to.nodes(whole.outcomes, [&](auto const& o) { what.write_outcome(o); });
    for (auto const& e : whole.externals) {
        to.element();
        to.node(to.address_of(e.id), "Thing", [&] {
            to.text("name", e.title);
            to.web_address("sameAs", e.url);
        });
    }
}

}  // namespace plenary::jsonld::detail
