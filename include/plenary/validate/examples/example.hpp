#pragma once

#include <string_view>

namespace plenary {

/// Shows what a rule means: members of a record, without the braces around them and without
/// format, id and title unless the rule is about those. See `as_record`.
struct example {
    std::string_view code;
    std::string_view wrong;     ///< breaks the rule
    std::string_view right;     ///< the same, mended
    std::string_view beside{};  ///< the record that it is joined with, for rules about several
};

}  // namespace plenary
