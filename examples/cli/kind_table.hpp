#pragma once

#include "page.hpp"

#include <plenary/diagnose/diagnostic.hpp>

#include <vector>

namespace cli {

/// A table of codes with their severities and what must hold.
void put_kinds(page& out, std::string_view heading, std::vector<plenary::finding_kind> const& kinds);
/// What the '*' behind a severity means.
void put_legend(page& out);

}  // namespace cli
