#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array text_examples{
    example{
        "text.blank",
        R"("places": [{"id": "manila", "name": "  "}])",
        R"("places": [{"id": "manila", "name": "Manila"}])",
    },
    example{
        "text.normalised",
        R"("places": [{"id": "p", "name": "Paran\u0303aque"}])",
        R"("places": [{"id": "p", "name": "Parañaque"}])",
    },
};

}  // namespace plenary::examples
