#pragma once

#include "plenary/model/place.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/vocabulary/countries.hpp"

#include <cmath>

namespace plenary::rules {

/// A point outside its country is reported only where swapping the two numbers, or the sign of
/// one, puts it inside, or where it is 0, 0: ships and embassies may be anywhere.
struct place_coordinates {
    static constexpr finding_kind info{
        "place.coordinates", severity::warning,
        "Latitude and longitude stand together, are in range, and are not swapped for the country.",
        "latitude is north of the equator (-90 to 90), longitude east of Greenwich (-180 to 180)"};

    template <class S>
    void operator()(basic_place<S> const& where, auto& check) const {
        if (where.latitude.has_value() != where.longitude.has_value()) {
            auto const given = where.latitude ? field_name<basic_place<S>>("latitude") : "longitude";
            check.fail(given, "expected latitude and longitude, found one of them");
            return;
        }
        if (!where.latitude || !std::isfinite(*where.latitude) || !std::isfinite(*where.longitude)) return;
        double const latitude = *where.latitude, longitude = *where.longitude;
        auto const* const country = where.country ? vocabulary::find_country(*where.country) : nullptr;
        if (country && country->holds(latitude, longitude)) return;
        if (country && mend_for(*country, where, check)) return;
        if (std::abs(latitude) > 90)
            check.fail("latitude", "expected a latitude from -90 to 90, found {}", latitude);
        if (std::abs(longitude) > 180)
            check.fail("longitude", "expected a longitude from -180 to 180, found {}", longitude);
        if (country && latitude == 0 && longitude == 0)
            check.fail("", "expected a point in {}, found 0, 0 in the Gulf of Guinea", country->code);
    }

private:
    /// True where the point is explained by a slip: says so and offers what was meant.
    template <class S>
    static bool mend_for(vocabulary::country const& country, basic_place<S> const& where, auto& check) {
        double const latitude = *where.latitude, longitude = *where.longitude;
        struct slip {
            double latitude, longitude;
            std::string_view hint;
        };
        for (slip const meant : {slip{longitude, latitude, "swap latitude and longitude"},
                                 slip{-latitude, longitude,
                                      "latitudes south of the equator are negative, "
                                      "others are not"},
                                 slip{latitude, -longitude,
                                      "longitudes west of Greenwich are negative, "
                                      "others are not"}}) {
            if (!country.holds(meant.latitude, meant.longitude)) continue;
            auto* const found = check.fail(
                "", "expected a point in {} ({} to {} north, {} to {} east), found {}, {}", country.code,
                country.south, country.north, country.west, country.east, latitude, longitude);
            if (!found) return true;
            found->advise(std::string(meant.hint));
            if (meant.latitude != latitude)
                found->mend(patch_verb::replace, "/latitude", number(meant.latitude));
            if (meant.longitude != longitude)
                found->mend(patch_verb::replace, "/longitude", number(meant.longitude));
            return true;
        }
        return false;
    }
    static any_value number(double n) { return {.kind = value_kind::number, .text = fmt::to_string(n)}; }
};

inline constexpr std::tuple place_rules{place_coordinates{}};

}  // namespace plenary::rules
