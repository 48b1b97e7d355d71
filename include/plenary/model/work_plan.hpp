#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

/// Where a piece of work stands.
enum class work_status { planned, in_progress, done, dropped, unknown };
BOOST_DESCRIBE_ENUM(work_status, planned, in_progress, done, dropped, unknown)

/// A numbered activity of a work plan.
template <class S>
struct basic_activity {
    id_of<basic_activity, S> id{};
    optional_meta<S> meta{};
    std::uint32_t number = 0;
    std::optional<text<S>> title{};
    work_status status = work_status::unknown;
    list<basic_party<S>, S> owners{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    unknown_members<S> extra{};

    friend bool operator==(basic_activity const&, basic_activity const&) = default;
    BOOST_DESCRIBE_CLASS(basic_activity, (), (id, meta, number, title, status, owners, issues), (), ())
    static constexpr std::string_view type_name = "activity";
    static constexpr auto notes() {
        using a = basic_activity;
        return field_notes{
            id_field<&a::id>(),
            meta_field<&a::meta>(),
            field<&a::number>("Its number in the plan.", range{1, 9'999}),
            field<&a::title>("What is to be done; absent where the source gives the number only.",
                             name_length),
            field<&a::status>("Where the work stands."),
            field<&a::owners>("Who does it."),
            field<&a::issues>("The subjects it is about."),
        };
    }
};

/// What a group has set itself to do in a period.
template <class S>
struct basic_work_plan {
    id_of<basic_work_plan, S> id{};
    optional_meta<S> meta{};
    text<S> title{};
    std::optional<ref_to<basic_working_group, S>> group{};
    std::optional<basic_period<S>> period{};
    list<basic_activity<S>, S> activities{};
    unknown_members<S> extra{};

    friend bool operator==(basic_work_plan const&, basic_work_plan const&) = default;
    BOOST_DESCRIBE_CLASS(basic_work_plan, (), (id, meta, title, group, period, activities), (), ())
    static constexpr std::string_view type_name = "work_plan";
    static constexpr auto notes() {
        using w = basic_work_plan;
        return field_notes{
            id_field<&w::id>(),
            meta_field<&w::meta>(),
            field<&w::title>("Title of the plan.", name_length),
            field<&w::group>("The group whose plan it is."),
            field<&w::period>("The years it covers."),
            field<&w::activities>("Its numbered activities."),
        };
    }
};

}  // namespace plenary
