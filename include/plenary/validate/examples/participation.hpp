#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array participation_examples{
    example{
        "participation.declared",
        R"("organisations": [{"id": "fj", "name": "Fiji", "kind": "state"}, {"id": "ph", "name": "Philippines", "kind": "state"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "hosts": [{"organisation": "ph"}],
  "participations": [{"id": "p1", "party": {"organisation": "fj"}, "role": "member"}]}])",
        R"("organisations": [{"id": "fj", "name": "Fiji", "kind": "state"}, {"id": "ph", "name": "Philippines", "kind": "state"}],
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "hosts": [{"organisation": "ph"}],
  "participations": [{"id": "p1", "party": {"organisation": "fj"}, "role": "member"},
                     {"id": "p2", "party": {"organisation": "ph"}, "role": "host"}]}])"},
};

}  // namespace plenary::examples
