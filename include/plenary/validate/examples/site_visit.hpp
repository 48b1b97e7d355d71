#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array site_visit_examples{
    example{
        "visit.place",
        R"("meetings": [{"id": "m", "kind": "site_visit_programme", "title": "Site visits", "status": "held",
  "site_visits": [{"id": "v", "focus": "Trauma counselling"}]}])",
        R"("meetings": [{"id": "m", "kind": "site_visit_programme", "title": "Site visits", "status": "held",
  "site_visits": [{"id": "v", "place": "centre", "focus": "Trauma counselling"}]}])"},
    example{
        "visit.focus",
        R"("meetings": [{"id": "m", "kind": "site_visit_programme", "title": "Site visits", "status": "held",
  "site_visits": [{"id": "v", "place": "centre"}]}])",
        R"("meetings": [{"id": "m", "kind": "site_visit_programme", "title": "Site visits", "status": "held",
  "site_visits": [{"id": "v", "place": "centre", "focus": "Trauma counselling"}]}])"},
};

}  // namespace plenary::examples
