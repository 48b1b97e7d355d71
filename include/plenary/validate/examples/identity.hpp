#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array identity_examples{
    example{
        "id.unique",
        R"("places": [{"id": "ph", "name": "Manila"}, {"id": "ph", "name": "Cebu"}])",
        R"("places": [{"id": "manila", "name": "Manila"}, {"id": "cebu", "name": "Cebu"}])",
    },
    example{
        "alias.unique",
        R"("places": [
  {"id": "manila", "name": "Manila", "meta": {"aliases": [{"scheme": "wikidata", "identifier": "Q1461"}]}},
  {"id": "ncr", "name": "Metro Manila", "meta": {"aliases": [{"scheme": "wikidata", "identifier": "Q1461"}]}}
])",
        R"("places": [
  {"id": "manila", "name": "Manila", "meta": {"aliases": [{"scheme": "wikidata", "identifier": "Q1461"}]}},
  {"id": "ncr", "name": "Metro Manila", "meta": {"aliases": [{"scheme": "wikidata", "identifier": "Q13580"}]}}
])",
    },
    example{
        "id.same-content",
        R"("places": [{"id": "manila", "name": "Metro Manila"}])",
        R"("places": [{"id": "manila", "name": "Manila"}])",
        R"("places": [{"id": "manila", "name": "Manila"}])",
    },
};

}  // namespace plenary::examples
