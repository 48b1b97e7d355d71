#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array follow_up_examples{
    example{"followup.done",
            R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "done"}]}])",
            R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "done", "done_on": "2026-03"}]}])"},
    example{
        "followup.due",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "dates": {"start": "2025-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "meeting": "m", "due": "2025-06"}])",
        R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "dates": {"start": "2025-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "meeting": "m", "due": "2026-06"}])"},
    example{"followup.carried",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "series": "W", "title": "Workshop A", "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "b", "kind": "workshop", "series": "W", "title": "Workshop B", "dates": {"start": "2026-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "meeting": "a",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "planned"}]}])",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "series": "W", "title": "Workshop A", "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "b", "kind": "workshop", "series": "W", "title": "Workshop B", "dates": {"start": "2026-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "meeting": "a",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "planned",
    "history": [{"meeting": "b", "status": "planned"}]}]}])"},
    example{"followup.history",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "title": "Workshop A", "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "b", "kind": "workshop", "title": "Workshop B", "dates": {"start": "2026-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "planned", "history": [
    {"meeting": "b", "status": "in_progress"}, {"meeting": "a", "status": "planned"}]}]}])",
            R"("meetings": [
  {"id": "a", "kind": "workshop", "title": "Workshop A", "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "b", "kind": "workshop", "title": "Workshop B", "dates": {"start": "2026-12-01"}, "status": "held"}],
"outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data",
  "follow_ups": [{"id": "f", "action": "Send the data", "status": "planned", "history": [
    {"meeting": "a", "status": "planned"}, {"meeting": "b", "status": "in_progress"}]}]}])"},
};

}  // namespace plenary::examples
