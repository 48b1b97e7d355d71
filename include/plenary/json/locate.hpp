#pragma once

#include "plenary/diagnose/source.hpp"
#include "plenary/json/cursor.hpp"
#include "plenary/serialize/places.hpp"

namespace plenary::json {

/// Looks up lines and columns in the text that the record was read from, for findings that have
/// only a path, and puts all findings in the order of the text.
inline void locate(report& findings, std::string_view text) {
    if (plenary::detail::place_findings<cursor>(findings, text)) number_lines(findings, text);
}

}  // namespace plenary::json
