#pragma once

#include "progress.hpp"

#include <cstdio>
#include <string>

namespace cli {

/// What stands for standard input on the command line.
inline constexpr std::string_view standard_input = "-";

/// A file that is open for reading, or standard input.
struct opened_file {
    std::string name;
    std::FILE* stream;  ///< null where it cannot be opened

    explicit opened_file(std::string const& argument);
    opened_file(opened_file const&) = delete;
    ~opened_file();

    /// Why it could not be opened or read; empty where it could.
    std::string problem() const;

private:
    int error_ = 0;
};

/// A document and what to call it.
struct input {
    std::string name;
    std::string text;
    std::string problem;  ///< why it could not be read; empty where it could
};

/// Reads a file whole, or as much of it as shows that it is larger than any reader accepts.
input read_input(std::string const& argument, progress& shown);

/// File names may be any bytes, JSON may not.
std::string as_utf8(std::string_view file_name);

}  // namespace cli
