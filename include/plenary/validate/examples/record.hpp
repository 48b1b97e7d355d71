#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array record_examples{
    example{
        "record.version",
        R"("format": "2.0")",
        R"("format": "1.0")",
    },
    example{
        "unknown.near",
        R"("places": [{"id": "manila", "name": "Manila", "adress": "1 Roxas Boulevard"}])",
        R"("places": [{"id": "manila", "name": "Manila", "address": "1 Roxas Boulevard"}])",
    },
};

}  // namespace plenary::examples
