#pragma once

#include "plenary/markdown/page.hpp"
#include "plenary/share/audience.hpp"

namespace plenary::markdown {

/// For whom a page is written, and in which words.
struct write_options {
    audience to{};                 ///< whom the page is for
    std::optional<instant> now{};  ///< which embargoes have ended; without it none has
    words say = english;
    markdown::labels labels{};
};

}  // namespace plenary::markdown
