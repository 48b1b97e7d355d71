#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array acronym_examples{
    example{
        "acronym.unique",
        R"("organisations": [
  {"id": "a", "name": "International Justice Mission", "acronym": "IJM", "kind": "civil_society"},
  {"id": "b", "name": "Intl. Justice Mission", "acronym": "IJM", "kind": "civil_society"}
])",
        R"("organisations": [
  {"id": "a", "name": "International Justice Mission", "acronym": "IJM", "kind": "civil_society"}
])",
    },
    example{
        "acronym.expanded",
        R"("organisations": [{"id": "a", "name": "IJM", "acronym": "IJM", "kind": "civil_society"}])",
        R"("organisations": [
  {"id": "a", "name": "International Justice Mission", "acronym": "IJM", "kind": "civil_society"}
])",
    },
};

}  // namespace plenary::examples
