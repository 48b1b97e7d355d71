#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array name_examples{
    example{
        "language.tag",
        R"("language": "en_GB")",
        R"("language": "en-GB")",
    },
    example{
        "country.code",
        R"("places": [{"id": "london", "name": "London", "country": "UK"}])",
        R"("places": [{"id": "london", "name": "London", "country": "GB"}])",
    },
    example{
        "url.form",
        R"("externals": [{"id": "guide", "url": "www.example.org/guide"}])",
        R"("externals": [{"id": "guide", "url": "https://www.example.org/guide"}])",
    },
    example{
        "digest.form",
        R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "sha256": "d41d8cd98f00b204e9800998ecf8427e"}])",
        R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}])",
    },
    example{
        "licence.form",
        R"("meta": {"licence": "CC BY 4.0"})",
        R"("meta": {"licence": "CC-BY-4.0"})",
    },
};

}  // namespace plenary::examples
