#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array control_examples{
    example{
        "text.controls",
        R"("places": [{"id": "manila", "name": "Ma\u200Bnila"}])",
        R"("places": [{"id": "manila", "name": "Manila"}])",
    },
};

}  // namespace plenary::examples
