#pragma once

#include "plenary/model/organisation.hpp"

namespace plenary {

/// Where something happens: a city, a building, a centre.
template <class S>
struct basic_place {
    id_of<basic_place, S> id{};
    optional_meta<S> meta{};
    text<S> name{};
    std::optional<text<S>> locality{};
    std::optional<text<S>> country{};
    std::optional<text<S>> address{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    std::optional<text<S>> time_zone{};
    unknown_members<S> extra{};

    friend bool operator==(basic_place const&, basic_place const&) = default;
    BOOST_DESCRIBE_CLASS(basic_place, (),
                         (id, meta, name, locality, country, address, latitude, longitude, time_zone), (), ())
    static constexpr std::string_view type_name = "place";
    static constexpr auto notes() {
        using p = basic_place;
        return field_notes{
            id_field<&p::id>(),
            meta_field<&p::meta>(),
            field<&p::name>("Name of the place.", name_length),
            field<&p::locality>("City or town.", name_length),
            field<&p::country>("Country (ISO 3166-1 alpha-2).", country_form),
            field<&p::address>("Postal address.", length{1, 1'000}),
            field<&p::latitude>("Degrees north of the equator (WGS 84)."),
            field<&p::longitude>("Degrees east of Greenwich (WGS 84)."),
            field<&p::time_zone>("Time zone by its IANA name, such as Asia/Manila.", length{1, 60}),
        };
    }
};

}  // namespace plenary
