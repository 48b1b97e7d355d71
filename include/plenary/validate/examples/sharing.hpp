#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array sharing_examples{
    example{"sharing.label", R"("meta": {"sharing": {"label": "white"}})",
            R"("meta": {"sharing": {"label": "clear"}})"},
    example{"sharing.child",
            R"("meta": {"sharing": {"label": "amber"}},
"places": [{"id": "port", "meta": {"sharing": {"label": "clear"}}, "name": "Port"}])",
            R"("meta": {"sharing": {"label": "amber"}},
"places": [{"id": "port", "meta": {"sharing": {"label": "clear", "released": true}}, "name": "Port"}])"},
    example{"sharing.attribution",
            R"("meta": {"sharing": {"chatham_house": true}},
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel", "contributions": [
    {"id": "c", "kind": "update", "by": [{"organisation": "fj"}], "attribution": "exact"}]}]}])",
            R"("meta": {"sharing": {"chatham_house": true}},
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "panel", "title": "Panel", "contributions": [
    {"id": "c", "kind": "update", "by": [{"collective": "member states"}], "attribution": "collective"}]}]}])"},
    example{"sharing.person", R"("people": [{"id": "jo", "name": "Jo Example"}])",
            R"("people": [{"id": "jo", "name": "Jo Example", "post": "Minister of Labour"}])"},
    example{"sharing.embargo", R"("meta": {"sharing": {"embargo": "9999-12-31T09:00:00Z"}})",
            R"("meta": {"sharing": {"embargo": "2025-12-05T09:00:00Z"}})"},
};

}  // namespace plenary::examples
