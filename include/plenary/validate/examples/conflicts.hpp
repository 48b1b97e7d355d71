#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array conflict_examples{
    example{
        "session.room-free",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned", "sessions": [
  {"id": "a", "kind": "panel", "title": "Panel A", "room": "Ballroom",
   "slot": {"start": "2025-12-02T09:00:00+08:00", "end": "2025-12-02T10:30:00+08:00"}},
  {"id": "b", "kind": "panel", "title": "Panel B", "room": "Ballroom",
   "slot": {"start": "2025-12-02T10:00:00+08:00", "end": "2025-12-02T11:00:00+08:00"}}]}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned", "sessions": [
  {"id": "a", "kind": "panel", "title": "Panel A", "room": "Ballroom",
   "slot": {"start": "2025-12-02T09:00:00+08:00", "end": "2025-12-02T10:30:00+08:00"}},
  {"id": "b", "kind": "panel", "title": "Panel B", "room": "Library",
   "slot": {"start": "2025-12-02T10:00:00+08:00", "end": "2025-12-02T11:00:00+08:00"}}]}])"},
    example{
        "session.actor-free",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned", "sessions": [
  {"id": "a", "kind": "panel", "title": "Panel A", "slot": {"start": "2025-12-02T09:00:00+08:00"},
   "contributions": [{"id": "a1", "kind": "presentation", "by": [{"organisation": "rso"}], "attribution": "exact"}]},
  {"id": "b", "kind": "panel", "title": "Panel B", "slot": {"start": "2025-12-02T09:00:00+08:00"},
   "contributions": [{"id": "b1", "kind": "presentation", "by": [{"organisation": "rso"}], "attribution": "exact"}]}]}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "planned", "sessions": [
  {"id": "a", "kind": "panel", "title": "Panel A", "slot": {"start": "2025-12-02T09:00:00+08:00"},
   "contributions": [{"id": "a1", "kind": "presentation", "by": [{"organisation": "rso"}], "attribution": "exact"}]},
  {"id": "b", "kind": "panel", "title": "Panel B", "slot": {"start": "2025-12-02T10:00:00+08:00"},
   "contributions": [{"id": "b1", "kind": "presentation", "by": [{"organisation": "rso"}], "attribution": "exact"}]}]}])"},
};

}  // namespace plenary::examples
