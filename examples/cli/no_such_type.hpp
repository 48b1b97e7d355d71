#pragma once

#include "commands.hpp"

#include <string_view>

namespace cli {

/// Says that records have no type of this name, and which they have.
exit_code no_such_type(std::string_view name, console& to);

}  // namespace cli
