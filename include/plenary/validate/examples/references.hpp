#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array reference_examples{
    example{
        "reference.resolves",
        R"("places": [{"id": "manila", "name": "Manila"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "place": "manlia", "status": "planned"}])",
        R"("places": [{"id": "manila", "name": "Manila"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "place": "manila", "status": "planned"}])",
    },
    example{
        "reference.not-deleted",
        R"("organisations": [
  {"id": "old", "meta": {"deleted": "2026-01-01T00:00:00Z"}, "name": "Old Name", "kind": "programme"},
  {"id": "new", "name": "New Name", "kind": "programme"},
  {"id": "unit", "name": "Unit", "kind": "programme", "parent": "old"}
])",
        R"("organisations": [
  {"id": "old", "meta": {"deleted": "2026-01-01T00:00:00Z"}, "name": "Old Name", "kind": "programme"},
  {"id": "new", "name": "New Name", "kind": "programme"},
  {"id": "unit", "name": "Unit", "kind": "programme", "parent": "new"}
])",
    },
    example{
        "reference.external-declared",
        R"("organisations": [{"id": "unit", "name": "Unit", "kind": "programme", "parent": "bali-2024:unodc"}])",
        R"("organisations": [{"id": "unit", "name": "Unit", "kind": "programme", "parent": "bali-2024:unodc"}],
"externals": [{"id": "bali-2024:unodc", "title": "UNODC, in the record of 2024"}])",
    },
    example{
        "reference.acyclic",
        R"("organisations": [
  {"id": "ministry", "name": "Ministry", "kind": "government_agency", "parent": "bureau"},
  {"id": "bureau", "name": "Bureau", "kind": "government_agency", "parent": "ministry"}
])",
        R"("organisations": [
  {"id": "ministry", "name": "Ministry", "kind": "government_agency"},
  {"id": "bureau", "name": "Bureau", "kind": "government_agency", "parent": "ministry"}
])",
    },
};

}  // namespace plenary::examples
