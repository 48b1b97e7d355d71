#pragma once

#include <plenary/fwd.hpp>
#include <plenary/share/audience.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A format as the property test on canaries sees it: all that it writes, one file behind the other.
struct written_format {
    std::string_view name;
    std::string (*write)(plenary::record const& whole, plenary::audience const& to,
                         std::optional<plenary::instant> const& now);
};

/// Every format that writes for an audience. In formats.cpp: one entry each.
std::vector<written_format> const& written_formats();

}  // namespace tests
