#pragma once

#include "plenary/diagnose/report.hpp"
#include "plenary/serialize/options.hpp"
#include "plenary/share/audience.hpp"

namespace plenary::csv {

/// What becomes of a row whose identifier nothing in the record has.
enum class new_row_policy : std::uint8_t { add, refuse };
/// What becomes of a thing whose row is not in the table any more.
enum class missing_row_policy : std::uint8_t { keep, remove };

struct apply_options {
    audience to{};                 ///< whom the table was written for
    std::optional<instant> now{};  ///< with what it was written
    new_row_policy new_rows = new_row_policy::add;
    missing_row_policy missing_rows = missing_row_policy::keep;
    read_options limits{};  ///< `max_list_length` rows; depth does not matter
};

/// What a table has done to a record.
struct applied_table {
    report findings{};
    std::size_t changed = 0, added = 0, removed = 0;  ///< rows

    /// True when all that the table says was taken over.
    explicit operator bool() const { return findings.ok(); }
};

}  // namespace plenary::csv
