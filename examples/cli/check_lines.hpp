#pragma once

#include "check_result.hpp"
#include "commands.hpp"
#include "records.hpp"

namespace cli {

/// Checks a stream of records, one a line. Findings are printed as they come where the format is
/// one for people or of annotations; else they are in the result.
file_result check_lines(std::string const& argument, check_arguments const& asked, checking const& how,
                        console& to);

}  // namespace cli
