#pragma once

#include "plenary/diagnose/diagnostic.hpp"

#include <array>

/// What reading a table can find beside what reading any format can.
namespace plenary::csv::codes {

inline constexpr finding_kind ragged{"csv.ragged", severity::error,
                                     "A row has as many cells as the table has columns.",
                                     "put a cell that holds the separator in double quotes"};
inline constexpr finding_kind row{"csv.row", severity::error,
                                  "A row has the identifier of a thing that the table is about."};
inline constexpr finding_kind added{"csv.added", severity::note,
                                    "A row with a new identifier becomes a new thing."};
inline constexpr finding_kind missing{"csv.missing", severity::note,
                                      "Every thing that the table is about has its row."};
inline constexpr finding_kind holder{"csv.holder", severity::error,
                                     "A row belongs to one thing, and stays with it.",
                                     "remove the row and add it there under a new identifier"};
inline constexpr finding_kind withheld{
    "csv.withheld", severity::error, "Only what the audience of a table may see is changed by it.",
    "say for whom the table was written, or edit one that was written for those who may see all of it"};

/// All of them, for catalogues.
inline constexpr std::array all{ragged, row, added, missing, holder, withheld};

}  // namespace plenary::csv::codes
