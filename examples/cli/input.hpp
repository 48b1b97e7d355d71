#pragma once

#include "progress.hpp"

#include <optional>
#include <string>

namespace cli {

/// What stands for standard input on the command line.
inline constexpr std::string_view standard_input = "-";

/// A document and what to call it.
struct input {
    std::string name;
    std::string text;
    std::string problem;  ///< why it could not be read; empty where it could
};

/// Reads a file whole, or as much of it as shows that it is larger than any reader accepts.
input read_input(std::string const& argument, progress& shown);

}  // namespace cli
