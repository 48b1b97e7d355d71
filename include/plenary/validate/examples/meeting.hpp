#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array meeting_examples{
    example{"meeting.convener",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned"}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned",
  "conveners": [{"group": "wg-tip"}]}])"},
    example{"meeting.joint",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Joint Workshop", "status": "planned",
  "conveners": [{"group": "wg-tip"}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Joint Workshop", "status": "planned",
  "conveners": [{"group": "wg-tip"}, {"group": "teg-rr"}]}])"},
    example{"meeting.closed",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "closing", "title": "Closing",
    "agenda": [{"id": "a", "title": "Adopt the report", "kind": "decision", "status": "open"}]}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "closing", "title": "Closing",
    "agenda": [{"id": "a", "title": "Adopt the report", "kind": "decision", "status": "decided"}]}]}])"},
};

}  // namespace plenary::examples
