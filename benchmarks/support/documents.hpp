#pragma once

#include "generate.hpp"

#include <string>
#include <vector>

namespace benchmarks {

/// What is read and written: the same generated weeks in several shapes.
struct documents {
    record whole;
    std::vector<record> weeks;       ///< a record for each week
    std::string large;               ///< all weeks in one record, without a blank
    std::string indented;            ///< the same, indented by two
    std::string shuffled;            ///< the same, the members of each object in random order
    std::vector<std::string> lines;  ///< `weeks` as JSON
};

/// Made once: a record of as many weeks as the environment variable PLENARY_WEEKS says, else 1000.
documents const& all_documents();

std::size_t total_size(std::vector<std::string> const& lines);

}  // namespace benchmarks
