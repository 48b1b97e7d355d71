#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array outcome_examples{
    example{
        "outcome.source",
        R"("outcomes": [{"id": "o", "kind": "exchange", "statement": "Updates were shared"}])",
        R"("outcomes": [{"id": "o", "kind": "exchange", "statement": "Updates were shared", "meeting": "m"}])"},
    example{
        "outcome.owner", R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data"}])",
        R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "parties": [{"group": "wg-tip"}]}])"},
    example{
        "outcome.due", R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data"}])",
        R"("outcomes": [{"id": "o", "kind": "commitment", "statement": "To share data", "due": "2026-12"}])"},
};

}  // namespace plenary::examples
