#pragma once

#include <plenary/model/record.hpp>

#include <string>
#include <vector>

// What the parts of the record are put together from, and how they say where something that the
// source does not state comes from. Elements of lists name their type, `session{...}`, because
// g++ 12 fails on a list of designated initialisers without: it stops with an internal error, or
// forgets to emit the constructors that they need.

namespace examples::manila {

/// The account that the record is made from, as a document of the record.
inline constexpr char source_account[] = "source-account";

/// That a field follows from these words of the source, and how.
inline plenary::provenance derived(std::string field_name, std::string words, std::string note) {
    return {.field_name = std::move(field_name),
            .source = {{source_account}},
            .basis = plenary::provenance_basis::derived,
            .words = std::move(words),
            .note = std::move(note)};
}

/// That a field is the choice of whoever made the record, and why.
inline plenary::provenance editorial(std::string field_name, std::string note) {
    return {.field_name = std::move(field_name),
            .basis = plenary::provenance_basis::editorial,
            .note = std::move(note)};
}

/// That a list holds only examples.
inline plenary::listing illustrative(std::string field_name) {
    return {.field_name = std::move(field_name), .extent = plenary::listing_extent::illustrative};
}

/// What these words of the source, "such as" or "including", say of a list.
inline plenary::meta examples_only(std::string field_name, std::string words) {
    return {.provenance = {plenary::provenance{
                .field_name = field_name, .source = {{source_account}}, .words = std::move(words)}},
            .listings = {illustrative(field_name)}};
}

inline plenary::party the_organisation(std::string id) {
    return {.organisation = {{std::move(id)}}};
}
inline plenary::party the_group(std::string id) {
    return {.group = {{std::move(id)}}};
}
inline plenary::party collectively(std::string name) {
    return {.collective = std::move(name)};
}

plenary::process bali_process();
std::vector<plenary::organisation> organisations();

plenary::meeting week();
plenary::meeting wg_tip_meeting();
plenary::meeting joint_event();
plenary::meeting site_visit_programme();
plenary::meeting teg_rr_meeting();

std::vector<plenary::finding> findings();
std::vector<plenary::assertion> assertions();
std::vector<plenary::outcome> outcomes();

}  // namespace examples::manila
