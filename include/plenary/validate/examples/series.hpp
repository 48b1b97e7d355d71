#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array series_examples{
    example{"meeting.ordinal-rises",
            R"("meetings": [
  {"id": "m11", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 11, "title": "Annual Meeting",
   "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "m12", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 11, "title": "Annual Meeting",
   "dates": {"start": "2026-11-30"}, "status": "planned"}])",
            R"("meetings": [
  {"id": "m11", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 11, "title": "Annual Meeting",
   "dates": {"start": "2025-12-01"}, "status": "held"},
  {"id": "m12", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 12, "title": "Annual Meeting",
   "dates": {"start": "2026-11-30"}, "status": "planned"}])"},
    example{"meeting.ordinal-gap",
            R"("meetings": [
  {"id": "m11", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 11, "title": "Annual Meeting", "status": "held"},
  {"id": "m13", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 13, "title": "Annual Meeting", "status": "held"}])",
            R"("meetings": [
  {"id": "m11", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 11, "title": "Annual Meeting", "status": "held"},
  {"id": "m12", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 12, "title": "Annual Meeting", "status": "cancelled"},
  {"id": "m13", "kind": "annual_meeting", "series": "WG-TIP", "ordinal": 13, "title": "Annual Meeting", "status": "held"}])"},
    example{
        "meeting.ordinal-word",
        R"("meetings": [{"id": "m", "kind": "annual_meeting", "ordinal": 12, "title": "Eleventh Annual Meeting", "status": "held"}])",
        R"("meetings": [{"id": "m", "kind": "annual_meeting", "ordinal": 11, "title": "Eleventh Annual Meeting", "status": "held"}])"},
};

}  // namespace plenary::examples
