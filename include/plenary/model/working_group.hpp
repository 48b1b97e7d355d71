#pragma once

#include "plenary/model/membership.hpp"

namespace plenary {

enum class working_group_kind {
    working_group_,
    technical_experts_group,
    ad_hoc,
    steering,
    secretariat,
    other,
    unknown
};
BOOST_DESCRIBE_ENUM(working_group_kind, working_group_, technical_experts_group, ad_hoc, steering,
                    secretariat, other, unknown)

/// A body of the process that meets.
template <class S>
struct basic_working_group {
    id_of<basic_working_group, S> id{};
    optional_meta<S> meta{};
    text<S> name{};
    std::optional<text<S>> acronym{};
    working_group_kind kind = working_group_kind::working_group_;
    std::optional<ref_to<basic_process, S>> process{};
    list<basic_party<S>, S> chairs{};
    std::optional<text<S>> mandate{};
    std::optional<partial_date> established{};
    std::optional<partial_date> dissolved{};
    std::optional<ref_to<basic_working_group, S>> predecessor{};
    list<basic_membership<S>, S> memberships{};
    unknown_members<S> extra{};

    friend bool operator==(basic_working_group const&, basic_working_group const&) = default;
    BOOST_DESCRIBE_CLASS(basic_working_group, (),
                         (id, meta, name, acronym, kind, process, chairs, mandate, established, dissolved,
                          predecessor, memberships),
                         (), ())
    static constexpr std::string_view type_name = "working_group";
    static constexpr auto notes() {
        using g = basic_working_group;
        return field_notes{
            id_field<&g::id>(),
            meta_field<&g::meta>(),
            field<&g::name>("Name in full.", name_length),
            field<&g::acronym>("Acronym or short name.", length{1, 40}),
            field<&g::kind>("What kind of body it is."),
            field<&g::process>("The process it belongs to."),
            field<&g::chairs>("Who chairs or co-chairs it."),
            field<&g::mandate>("What it is charged with.", prose_length),
            field<&g::established>("When it was set up."),
            field<&g::dissolved>("When it ended."),
            field<&g::predecessor>("The group whose work it took over."),
            field<&g::memberships>("Who belongs to it."),
        };
    }
};

}  // namespace plenary
