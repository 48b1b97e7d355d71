#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array place_examples{
    example{
        "place.coordinates",
        R"("places": [{"id": "manila", "name": "Manila", "country": "PH", "latitude": 121.0, "longitude": 14.6}])",
        R"("places": [{"id": "manila", "name": "Manila", "country": "PH", "latitude": 14.6, "longitude": 121.0}])",
    },
};

}  // namespace plenary::examples
