#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array session_examples{
    example{"session.order",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "a", "order": 1, "kind": "opening", "title": "Opening"},
               {"id": "b", "order": 1, "kind": "panel", "title": "Panel"}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "a", "order": 1, "kind": "opening", "title": "Opening"},
               {"id": "b", "order": 2, "kind": "panel", "title": "Panel"}]}])"},
    example{"session.subject",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel"}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel", "focus": "Access to remedy"}]}])"},
    example{"session.stalls",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "s", "kind": "exchange", "title": "Market stalls",
    "stalls": [{"id": "t", "exhibitors": [{"organisation": "iom"}]}]}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "sessions": [{"id": "s", "kind": "market_stalls", "title": "Market stalls",
    "stalls": [{"id": "t", "exhibitors": [{"organisation": "iom"}]}]}]}])"},
};

}  // namespace plenary::examples
