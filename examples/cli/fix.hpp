#pragma once

#include "records.hpp"

#include <plenary/compare/mend.hpp>

namespace cli {

/// What became of a document that was to be mended.
struct mended_document {
    std::string text;  ///< as it is to be written
    std::vector<plenary::applied_change> changes{};
    std::string refusal{};  ///< why nothing is changed although something could be; else empty
};

/// Makes all safe changes to a JSON document that `found` and further checks call for. Members, and
/// the order they stand in, stay; the text is laid out anew, indented as it was.
mended_document mend_document(std::string_view text, plenary::report const& found, checking const& how);

}  // namespace cli
