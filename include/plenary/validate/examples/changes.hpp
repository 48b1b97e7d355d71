#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array changes_examples{
    example{"meeting.tombstone",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "confirmed",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel", "status": "postponed",
    "slot": {"start": "2025-12-02T09:00:00+08:00"}}]}])",
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "confirmed",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel", "status": "postponed",
    "former_slots": [{"start": "2025-12-02T09:00:00+08:00"}]}]}])"},
    example{"meeting.cancelled-whole",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "title": "Workshop A", "status": "confirmed",
   "sessions": [{"id": "a1", "kind": "panel", "title": "Panel", "counterparts": ["b1"], "status": "cancelled"}]},
  {"id": "b", "kind": "workshop", "title": "Workshop B", "status": "confirmed",
   "sessions": [{"id": "b1", "kind": "panel", "title": "Panel"}]}])",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "title": "Workshop A", "status": "confirmed",
   "sessions": [{"id": "a1", "kind": "panel", "title": "Panel", "counterparts": ["b1"], "status": "cancelled"}]},
  {"id": "b", "kind": "workshop", "title": "Workshop B", "status": "confirmed",
   "sessions": [{"id": "b1", "kind": "panel", "title": "Panel", "status": "cancelled"}]}])"},
};

}  // namespace plenary::examples
