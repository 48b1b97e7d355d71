#pragma once

#include "commands.hpp"
#include "formats.hpp"
#include "input.hpp"

#include <plenary/model/record.hpp>

namespace cli {

/// A record that was read in whatever format, or why not; what is wrong has been said.
struct source {
    plenary::record found;
    input document;
    exit_code problem = exit_code::clean;
};

/// Reads a file or standard input. Without `from` the name says the format. `undone` is
/// how the complaint calls what has not been done: "converted".
source read_source(std::string const& name, file_format const* from, std::string_view undone, console& to,
                   taking_in const& how = {});
/// The format of what is to be read; null where that cannot be known.
file_format const* format_of(std::string const& name);

/// Writes the one text to a file, or to standard output where none is named.
exit_code write_text(std::string const& name, std::string_view text, console& to);
/// Writes the files into a folder, which is made where there is none.
exit_code write_folder(std::string const& folder, texts const& files, console& to);

}  // namespace cli
