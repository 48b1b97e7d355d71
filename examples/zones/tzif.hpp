#pragma once

#include "zone_rule.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zones {

/// The history and the rules of one zone.
struct zone_history {
    std::vector<std::int64_t> transitions;  ///< rising
    std::vector<std::uint8_t> kinds;        ///< for each transition: what holds from then on, in `offsets`
    std::vector<plenary::zone_offset> offsets;
    std::optional<zone_rule> rule;  ///< for the time from the last transition on

    /// Empty where the history says that it does not know ("-00"), and where it does not reach.
    std::optional<plenary::zone_offset> offset_at(std::int64_t seconds_since_epoch) const;
    /// The first time after that one at which something else holds.
    std::optional<std::int64_t> next_transition(std::int64_t seconds_since_epoch) const;
};

/// Reads a file of the Time Zone Information Format, versions 1 to 4 (RFC 9636). Empty where the
/// bytes are no such file, or one that counts leap seconds.
std::optional<zone_history> read_tzif(std::string_view bytes);

}  // namespace zones
