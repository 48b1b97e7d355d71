#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

/// A visit of participants to a place where the work is done.
template <class S>
struct basic_site_visit {
    id_of<basic_site_visit, S> id{};
    optional_meta<S> meta{};
    std::optional<std::uint32_t> order{};
    std::optional<text<S>> title{};
    std::optional<ref_to<basic_place, S>> place{};
    std::optional<plenary::date> date{};
    std::optional<basic_slot<S>> slot{};
    list<basic_slot<S>, S> former_slots{};
    list<basic_party<S>, S> hosts{};
    std::optional<text<S>> focus{};
    list<text<S>, S> services{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    std::optional<text<S>> note{};
    std::optional<programme_status> status{};
    unknown_members<S> extra{};

    friend bool operator==(basic_site_visit const&, basic_site_visit const&) = default;
    BOOST_DESCRIBE_CLASS(basic_site_visit, (),
                         (id, meta, order, title, place, date, slot, former_slots, hosts, focus, services,
                          issues, note, status),
                         (), ())
    static constexpr std::string_view type_name = "site_visit";
    static constexpr auto notes() {
        using v = basic_site_visit;
        return field_notes{
            id_field<&v::id>(),
            meta_field<&v::meta>(),
            field<&v::order>("Place in the programme, from 1.", range{1, 100'000}),
            field<&v::title>("Title as printed; absent where the place says it all.", name_length),
            field<&v::place>("The place visited."),
            field<&v::date>("The day of the visit, where clock times are not known."),
            field<&v::slot>("When the visit is made."),
            field<&v::former_slots>("When it was to be made before it was moved or cancelled, oldest first."),
            field<&v::hosts>("Who receives the participants."),
            field<&v::focus>("What the visit concentrates on.", prose_length),
            field<&v::services>("What is done there.", each{length{1, 1'000}}),
            field<&v::issues>("The subjects it is about."),
            field<&v::note>("What else there is to know about the place or the visit.", prose_length),
            field<&v::status>("Where it stands; absent where it stands as its meeting does."),
        };
    }
};

}  // namespace plenary
