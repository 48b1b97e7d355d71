#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array entry_examples{
    example{
        "time.derived",
        R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "forthcoming", "published": "2026",
  "meta": {"provenance": [{"field_name": "published", "basis": "derived"}]}}])",
        R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "forthcoming", "published": "2026",
  "meta": {"provenance": [{"field_name": "published", "basis": "derived",
    "note": "The account of December 2025 calls it forthcoming."}]}}])",
    },
    example{
        "time.modified",
        R"("meta": {"created": "2025-12-05T12:00:00Z", "modified": "2025-12-01T12:00:00Z"})",
        R"("meta": {"created": "2025-12-01T12:00:00Z", "modified": "2025-12-05T12:00:00Z"})",
    },
};

}  // namespace plenary::examples
