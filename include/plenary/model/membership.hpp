#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

enum class membership_category { member, observer, partner };
BOOST_DESCRIBE_ENUM(membership_category, member, observer, partner)

/// That an organisation belongs to a process or working group, and for how long.
template <class S>
struct basic_membership {
    id_of<basic_membership, S> id{};
    optional_meta<S> meta{};
    ref_to<basic_organisation, S> member{};
    membership_category category = membership_category::member;
    std::optional<text<S>> role{};
    std::optional<partial_date> since{};
    std::optional<partial_date> until{};
    unknown_members<S> extra{};

    friend bool operator==(basic_membership const&, basic_membership const&) = default;
    BOOST_DESCRIBE_CLASS(basic_membership, (), (id, meta, member, category, role, since, until), (), ())
    static constexpr std::string_view type_name = "membership";
    static constexpr auto notes() {
        using m = basic_membership;
        return field_notes{
            id_field<&m::id>(),
            meta_field<&m::meta>(),
            field<&m::member>("The organisation or state that belongs."),
            field<&m::category>("As what it belongs."),
            field<&m::role>("A role beyond that, such as co-chair.", name_length),
            field<&m::since>("When it joined."),
            field<&m::until>("The last day it belonged; absent where it still does or nothing is known."),
        };
    }
};

}  // namespace plenary
