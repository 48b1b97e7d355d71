#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

enum class organisation_kind {
    state,
    government_agency,
    intergovernmental_organisation,
    regional_mechanism,
    programme,
    civil_society,
    private_sector,
    academic,
    task_force,
    other,
    unknown
};
BOOST_DESCRIBE_ENUM(organisation_kind, state, government_agency, intergovernmental_organisation,
                    regional_mechanism, programme, civil_society, private_sector, academic, task_force, other,
                    unknown)

/// Two capital letters; that the code is assigned is a rule's business.
inline constexpr pattern<"^[A-Z]{2}$"> country_form{"two capital letters, such as PH (ISO 3166-1 alpha-2)"};

/// A state, an authority, an organisation, a programme: whoever can be a member, host or speaker.
template <class S>
struct basic_organisation {
    id_of<basic_organisation, S> id{};
    optional_meta<S> meta{};
    text<S> name{};
    std::optional<text<S>> acronym{};
    organisation_kind kind = organisation_kind::unknown;
    std::optional<text<S>> country{};
    std::optional<ref_to<basic_organisation, S>> parent{};
    unknown_members<S> extra{};

    friend bool operator==(basic_organisation const&, basic_organisation const&) = default;
    BOOST_DESCRIBE_CLASS(basic_organisation, (), (id, meta, name, acronym, kind, country, parent), (), ())
    static constexpr std::string_view type_name = "organisation";
    static constexpr auto notes() {
        using o = basic_organisation;
        return field_notes{
            id_field<&o::id>(),
            meta_field<&o::meta>(),
            field<&o::name>("Name in full.", name_length),
            field<&o::acronym>("Acronym or short name.", length{1, 40}),
            field<&o::kind>("What it is."),
            field<&o::country>("The country it is or belongs to (ISO 3166-1 alpha-2).", country_form),
            field<&o::parent>("The organisation it is part of."),
        };
    }
};

}  // namespace plenary
