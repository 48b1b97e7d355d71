#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array contribution_examples{
    example{"contribution.attribution",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel",
    "contributions": [{"id": "c", "kind": "update", "attribution": "exact"}]}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel",
    "contributions": [{"id": "c", "kind": "update", "attribution": "unknown"}]}]}])"},
};

}  // namespace plenary::examples
