#pragma once

#include "plenary/diagnose/diagnostic.hpp"

#include <string>

namespace plenary {

/// What is wrong with a value that a reader consumed all the same.
struct flaw {
    finding_kind const* kind = nullptr;
    char const* where = nullptr;
    std::string message;
    std::string hint{};
    bool fatal = false;  ///< where the value ends cannot be known
};

}  // namespace plenary
