#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

/// Somebody who takes part. Records for everyone do without: see the rules on sharing.
template <class S>
struct basic_person {
    id_of<basic_person, S> id{};
    optional_meta<S> meta{};
    text<S> name{};
    std::optional<ref_to<basic_organisation, S>> affiliation{};
    std::optional<text<S>> post{};
    unknown_members<S> extra{};

    friend bool operator==(basic_person const&, basic_person const&) = default;
    BOOST_DESCRIBE_CLASS(basic_person, (), (id, meta, name, affiliation, post), (), ())
    static constexpr std::string_view type_name = "person";
    static constexpr auto notes() {
        using p = basic_person;
        return field_notes{
            id_field<&p::id>(),
            meta_field<&p::meta>(),
            field<&p::name>("Name as the person gives it.", name_length),
            field<&p::affiliation>("The organisation the person acts for."),
            field<&p::post>("The post held there.", name_length),
        };
    }
};

}  // namespace plenary
