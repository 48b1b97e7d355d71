#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array document_examples{
    example{
        "document.forthcoming",
        R"("documents": [{"id": "d", "meta": {"modified": "2025-12-05T09:00:00Z"}, "title": "Guide", "kind": "guide",
  "status": "forthcoming", "published": "2025-10"}])",
        R"("documents": [{"id": "d", "meta": {"modified": "2025-12-05T09:00:00Z"}, "title": "Guide", "kind": "guide",
  "status": "published", "published": "2025-10"}])"},
    example{
        "document.edition",
        R"("documents": [{"id": "d1", "title": "Register", "kind": "register", "volume": 1, "status": "published"},
  {"id": "d3", "title": "Register", "kind": "register", "volume": 3, "status": "forthcoming"}])",
        R"("documents": [{"id": "d1", "title": "Register", "kind": "register", "volume": 1, "status": "published"},
  {"id": "d2", "title": "Register", "kind": "register", "volume": 2, "status": "forthcoming"}])"},
    example{
        "document.minutes-after",
        R"("documents": [{"id": "d", "title": "Minutes", "kind": "minutes", "status": "published", "meeting": "m",
  "published": "2025-11-30"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "dates": {"start": "2025-12-01"}, "status": "held"}])",
        R"("documents": [{"id": "d", "title": "Minutes", "kind": "minutes", "status": "published", "meeting": "m",
  "published": "2025-12-05"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "dates": {"start": "2025-12-01"}, "status": "held"}])"},
};

}  // namespace plenary::examples
