#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array zone_examples{
    example{
        "time.zone-known",
        R"("places": [{"id": "manila", "name": "Manila", "time_zone": "Manila time"}])",
        R"("places": [{"id": "manila", "name": "Manila", "time_zone": "Asia/Manila"}])",
    },
    example{
        "time.offset-true",
        R"("meta": {"created": "2025-12-01T09:00:00+09:00[Asia/Manila]"})",
        R"("meta": {"created": "2025-12-01T09:00:00+08:00[Asia/Manila]"})",
    },
    example{
        "time.zone-missing",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "opening", "title": "Opening", "slot": {"start": "2025-12-04T09:00:00+08:00"}}
], "status": "planned"}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "opening", "title": "Opening", "slot": {"start": "2025-12-04T09:00:00+08:00[Asia/Manila]"}}
], "status": "planned"}])",
    },
};

}  // namespace plenary::examples
