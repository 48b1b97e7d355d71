#pragma once

#include "plenary/diagnose/report.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary {

/// What becomes of members that a type does not declare.
enum class unknown_policy : std::uint8_t {
    keep,    ///< in `extra`; written back where they stood
    refuse,  ///< an error each
    drop,    ///< a warning each
};

/// By this member a document tells editors where its schema is. At its root it is kept whatever
/// becomes of members that a type does not declare.
inline constexpr std::string_view schema_member = "$schema";

/// What becomes of a member whose name its object had before.
enum class repeated_policy : std::uint8_t {
    refuse,  ///< an error each; the first is read
    keep,    ///< the first is read, later ones are kept in `extra`
};

/// What a reader accepts of a document, whatever its format. The defaults hold back a hostile
/// document and are far beyond any real record.
struct read_options {
    unknown_policy unknown = unknown_policy::keep;
    repeated_policy repeated = repeated_policy::refuse;
    std::size_t max_size = std::size_t(1) << 30;  ///< bytes of input
    std::size_t max_depth = 64;                   ///< lists and records inside each other
    std::size_t max_list_length = 1'000'000;
    std::size_t max_findings = report::default_limit;  ///< for each code

    /// Depth is paid for with stack: more than this is never accepted.
    static constexpr std::size_t deepest = 1'000;
};

}  // namespace plenary
