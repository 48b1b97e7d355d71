#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array duration_examples{
    example{
        "time.duration-stated",
        R"("meetings": [{"id": "m", "kind": "programme_week", "title": "Week",
  "dates": {"start": "2025-12-01", "end": "2025-12-04"},
  "duration": {"amount": 5, "unit": "day", "exactness": "exact"}, "status": "planned"}])",
        R"("meetings": [{"id": "m", "kind": "programme_week", "title": "Week",
  "dates": {"start": "2025-12-01", "end": "2025-12-05"},
  "duration": {"amount": 5, "unit": "day", "exactness": "exact"}, "status": "planned"}])",
    },
};

}  // namespace plenary::examples
