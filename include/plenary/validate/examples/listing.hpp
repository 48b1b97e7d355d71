#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array listing_examples{
    example{"listing.field",
            R"("meta": {"listings": [{"field_name": "organizations", "extent": "exhaustive"}]})",
            R"("meta": {"listings": [{"field_name": "organisations", "extent": "exhaustive"}]})"},
    example{"listing.count",
            R"("meta": {"listings": [{"field_name": "places", "extent": "exhaustive",
  "stated": {"amount": 4, "exactness": "exact"}}]},
"places": [{"id": "port", "name": "Port"}])",
            R"("meta": {"listings": [{"field_name": "places", "extent": "illustrative",
  "stated": {"amount": 4, "exactness": "exact"}}]},
"places": [{"id": "port", "name": "Port"}])"},
    example{
        "listing.illustrative",
        R"("meta": {"provenance": [{"field_name": "places", "basis": "stated", "words": "sites such as the port"}]},
"places": [{"id": "port", "name": "Port"}])",
        R"("meta": {"provenance": [{"field_name": "places", "basis": "stated", "words": "sites such as the port"}],
  "listings": [{"field_name": "places", "extent": "illustrative"}]},
"places": [{"id": "port", "name": "Port"}])"},
};

}  // namespace plenary::examples
