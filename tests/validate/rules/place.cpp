#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

#include <limits>

using namespace plenary;
using tests::check, tests::paths_of, tests::sample;
using strings = std::vector<std::string>;

namespace {

std::vector<diagnostic> at(std::optional<double> latitude, std::optional<double> longitude,
                           std::optional<std::string> country = {}) {
    auto r = sample();
    r.places[0].latitude = latitude;
    r.places[0].longitude = longitude;
    r.places[0].country = country;
    std::vector<diagnostic> out;
    for (auto const& found : check(r))
        if (found.code == "place.coordinates") out.push_back(found);
    return out;
}
strings paths(std::vector<diagnostic> const& found) {
    strings out;
    for (auto const& f : found) out.push_back(f.path);
    return out;
}

}  // namespace

TEST_CASE("place.coordinates: in range") {
    CHECK(at(14.6, 121.0).empty());
    CHECK(at(-90, 180).empty());
    CHECK(paths(at(90.5, 10)) == strings{"/places/0/latitude"});
    CHECK(paths(at(10, -180.5)) == strings{"/places/0/longitude"});
    CHECK(paths(at(100, 200)) == strings{"/places/0/latitude", "/places/0/longitude"});
    CHECK(at(std::numeric_limits<double>::quiet_NaN(), 10).empty());  // the walk has said so
}

TEST_CASE("place.coordinates: both or none") {
    CHECK(paths(at(14.6, std::nullopt)) == strings{"/places/0/latitude"});
    CHECK(paths(at(std::nullopt, 121.0)) == strings{"/places/0/longitude"});
    CHECK(at(std::nullopt, std::nullopt).empty());
}

TEST_CASE("place.coordinates: swapped for the country") {
    auto const found = at(121.0, 14.6, "PH");
    CHECK(paths(found) == strings{"/places/0"});
    CHECK(found[0].message == "expected a point in PH (3 to 23 north, 115 to 128 east), found 121, 14.6");
    CHECK(found[0].hint == "swap latitude and longitude");
    CHECK(found[0].fix ==
          std::vector<patch_operation>{{patch_verb::replace, "/places/0/latitude",
                                        any_value{.kind = value_kind::number, .text = "14.6"}},
                                       {patch_verb::replace, "/places/0/longitude",
                                        any_value{.kind = value_kind::number, .text = "121"}}});
    CHECK(!found[0].fix_is_safe);
    CHECK(paths(at(100.5, 13.75, "TH")) == strings{"/places/0"});
    CHECK(at(13.75, 100.5, "TH").empty());
}

TEST_CASE("place.coordinates: the wrong sign for the country") {
    CHECK(at(35.3, 149.1, "AU")[0].fix.size() == 1);
    CHECK(at(35.3, 149.1, "AU")[0].hint == "latitudes south of the equator are negative, others are not");
    CHECK(at(38.9, 77.0, "US")[0].hint == "longitudes west of Greenwich are negative, others are not");
    CHECK(at(-35.3, 149.1, "AU").empty());
}

TEST_CASE("place.coordinates: across the date line") {
    CHECK(at(-18.1, 178.4, "FJ").empty());
    CHECK(at(-16.8, -179.9, "FJ").empty());
    CHECK(paths(at(178.4, -18.1, "FJ")) == strings{"/places/0"});
}

TEST_CASE("place.coordinates: outside the country for no reason that could be guessed") {
    CHECK(at(1.3, 103.8, "PH").empty());
    CHECK(at(14.6, 121.0, "XX").empty());
    CHECK(paths(at(0, 0, "PH")) == strings{"/places/0"});
    CHECK(at(0, 0).empty());
}
