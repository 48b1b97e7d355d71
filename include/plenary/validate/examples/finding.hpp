#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array finding_examples{
    example{
        "finding.evidence", R"("findings": [{"id": "f", "kind": "trend", "statement": "Scam centres grow"}])",
        R"("findings": [{"id": "f", "kind": "trend", "statement": "Scam centres grow", "evidence": ["session-2"]}])"},
};

}  // namespace plenary::examples
