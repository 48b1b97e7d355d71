#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array time_examples{
    example{
        "time.order",
        R"("work_plans": [{"id": "w", "title": "Work Plan", "period": {"start": "2026", "end": "2025"}}])",
        R"("work_plans": [{"id": "w", "title": "Work Plan", "period": {"start": "2025", "end": "2026"}}])",
    },
    example{
        "time.within",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop",
  "dates": {"start": "2025-12-04", "end": "2025-12-05"},
  "sessions": [{"id": "s", "kind": "closing", "title": "Closing", "date": "2025-12-06"}], "status": "planned"}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop",
  "dates": {"start": "2025-12-04", "end": "2025-12-05"},
  "sessions": [{"id": "s", "kind": "closing", "title": "Closing", "date": "2025-12-05"}], "status": "planned"}])",
    },
    example{
        "time.positive",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "opening", "title": "Opening", "slot": {
    "start": "2025-12-04T09:00:00+08:00[Asia/Manila]", "end": "2025-12-04T09:00:00+08:00[Asia/Manila]"}}
], "status": "planned"}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "opening", "title": "Opening", "slot": {
    "start": "2025-12-04T09:00:00+08:00[Asia/Manila]"}}
], "status": "planned"}])",
    },
    example{
        "time.midnight",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "panel", "title": "Panel", "slot": {
    "start": "2025-12-04T14:00:00+08:00[Asia/Manila]", "end": "2025-12-05T16:00:00+08:00[Asia/Manila]"}}
], "status": "planned"}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "sessions": [
  {"id": "s", "kind": "panel", "title": "Panel", "slot": {
    "start": "2025-12-04T14:00:00+08:00[Asia/Manila]", "end": "2025-12-04T16:00:00+08:00[Asia/Manila]"}}
], "status": "planned"}])",
    },
};

}  // namespace plenary::examples
