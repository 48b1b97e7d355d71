#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array work_plan_examples{
    example{
        "plan.activity",
        R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "activities": [{"id": "a1", "number": 1, "status": "planned"}]}],
"outcomes": [{"id": "o", "kind": "progress", "statement": "A programme under Activity 7", "activity": "a1"}])",
        R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "activities": [{"id": "a1", "number": 1, "status": "planned"}]}],
"outcomes": [{"id": "o", "kind": "progress", "statement": "A programme under Activity 1", "activity": "a1"}])"},
    example{"plan.owner",
            R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "group": "teg-rr",
  "activities": [{"id": "a1", "number": 1, "status": "planned"}]}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "conveners": [{"group": "wg-tip"}], "status": "held"}],
"outcomes": [{"id": "o", "kind": "progress", "statement": "A new programme", "meeting": "m", "activity": "a1"}])",
            R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "group": "teg-rr",
  "activities": [{"id": "a1", "number": 1, "status": "planned"}]}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "conveners": [{"group": "teg-rr"}], "status": "held"}],
"outcomes": [{"id": "o", "kind": "progress", "statement": "A new programme", "meeting": "m", "activity": "a1"}])"},
    example{"plan.numbers",
            R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "activities": [
  {"id": "a1", "number": 1, "status": "planned"}, {"id": "a2", "number": 1, "status": "planned"}]}])",
            R"("work_plans": [{"id": "plan", "title": "Forward Work Plan", "activities": [
  {"id": "a1", "number": 1, "status": "planned"}, {"id": "a2", "number": 2, "status": "planned"}]}])"},
};

}  // namespace plenary::examples
