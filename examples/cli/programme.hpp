#pragma once

#include <plenary/model/record.hpp>

#include <variant>
#include <vector>

// A record in the order in which its programme took place.

namespace cli {

/// A session or a site visit.
using programme_item = std::variant<plenary::session const*, plenary::site_visit const*>;

/// What a meeting does on one day, or on all its days where the record does not say on which.
struct programme_part {
    plenary::meeting const* meeting;
    plenary::partial_date first, last;  ///< not ok() where nothing is known
    bool opens;                         ///< the first part of its meeting
    std::vector<programme_item> items{};
};

/// Meetings that belong together, such as a week with all that it holds.
struct programme {
    plenary::meeting const* whole;
    std::vector<programme_part> parts;  ///< in order of time
};

/// All programmes of a record, in order of time: one for each meeting that is part of no other.
std::vector<programme> programmes_of(plenary::record const& whole);

}  // namespace cli
