#pragma once

#include "commands.hpp"
#include "input.hpp"

namespace cli {

enum class text_form { indented, canonical };

/// A document, and the text that its record is to have.
struct rewritten {
    input document;
    std::string text;
    exit_code problem = exit_code::clean;

    /// Says what keeps the record from being written whole, and `otherwise` behind its name.
    rewritten(std::string const& argument, text_form form, std::string_view otherwise, console& to);
};

}  // namespace cli
