#pragma once

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tests {

inline std::string file_text(std::filesystem::path const& file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A folder of test data made by others, below what PLENARY_CORPORA names. Empty, and said so,
/// where that is not set.
inline std::filesystem::path corpus(std::string const& folder) {
    auto const* const root = std::getenv("PLENARY_CORPORA");
    if (!root || !*root) {
        WARN("SKIPPED: PLENARY_CORPORA does not say where " << folder << " is");
        return {};
    }
    auto const found = std::filesystem::path(root) / folder;
    REQUIRE(std::filesystem::is_directory(found));
    return found;
}

}  // namespace tests
