#pragma once

#include <plenary/model/record.hpp>
#include <plenary/share/audience.hpp>

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace tests {

/// A text that is in a record once, and by whom it may be seen: the marks of all that it is inside
/// of, outermost first.
struct canary {
    unsigned number;
    std::vector<plenary::sharing> marks;
};

/// A record in which every text of every type is a canary, identifiers, zones and unknown members
/// included, mentions name what is there, and a part of the things is marked at random.
struct canary_record {
    plenary::record whole;
    std::vector<canary> canaries;

    explicit canary_record(std::uint64_t seed);
};

/// By the words of the field notes alone, and told apart from what the library makes of them.
bool should_see(canary const& c, plenary::audience const& to, std::optional<plenary::instant> const& now);

/// The numbers of the canaries that stand in a text.
std::set<unsigned> canaries_in(std::string_view text);

}  // namespace tests
