#pragma once

#include <string>
#include <string_view>

namespace cli {

/// The parts that are not empty, one behind the other.
std::string separated(auto const& parts, std::string_view separator) {
    std::string out;
    for (std::string_view const part : parts)
        if (!part.empty()) (out += out.empty() ? "" : separator) += part;
    return out;
}

}  // namespace cli
