#pragma once

#include "plenary/report/examples/kind_example.hpp"

namespace plenary::examples {

/// For what may tell of that which a redacted record does not hold.
inline constexpr std::array redaction_examples{
    kind_example{
        .shown =
            {"share.mention",
             R"("places": [{"id": "shelter", "name": "Shelter 7", "meta": {"sharing": {"label": "amber"}}}],
"findings": [{"id": "f", "kind": "good_practice", "statement": "Shelter 7 has interpreters."}])",
             R"("places": [{"id": "shelter", "name": "Shelter 7", "meta": {"sharing": {"label": "amber"}}}],
"findings": [{"id": "f", "kind": "good_practice", "statement": "Shelters have interpreters."}])"},
        .under = "the record is redacted for the public",
        .redacted = true},
    kind_example{.shown = {"share.gap",
                           R"("work_plans": [{"id": "plan", "title": "Plan", "activities": [
  {"id": "a1", "number": 1, "title": "Map services", "meta": {"sharing": {"label": "amber"}}},
  {"id": "a2", "number": 2, "title": "Train officers"}]}])",
                           R"("work_plans": [{"id": "plan", "title": "Plan", "activities": [
  {"id": "a1", "number": 1, "title": "Train officers"},
  {"id": "a2", "number": 2, "title": "Map services", "meta": {"sharing": {"label": "amber"}}}]}])"},
                 .under = "the record is redacted for the public",
                 .redacted = true},
};

}  // namespace plenary::examples
