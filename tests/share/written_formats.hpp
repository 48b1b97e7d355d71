#pragma once

#include <plenary/fwd.hpp>
#include <plenary/share/audience.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A format as the property test on canaries sees it: all that it writes, one file behind the other.
struct written_format {
    std::string_view name;
    std::function<std::string(plenary::record const& whole, plenary::audience const& to,
                              std::optional<plenary::instant> const& now)>
        write;
};

/// The formats to test: JSON in the tests of this folder, all that the program has in those of the
/// command line.
std::vector<written_format> const& written_formats();

}  // namespace tests
