#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// The library holds no data on time zones: governments change them faster than headers are
// updated. Whoever has such data passes it in, as an object of one of these kinds: std::chrono's
// tzdb, Howard Hinnant's date/tz and a reader of the system's own files are in examples/zones/.
//
//     zone_provider   knows names and offsets: what checking a record asks for
//     zone_rules      also knows when offsets change and what they are called: what a calendar
//                     has to write out for those who read it
//
//     json::read_checked<record>(text, all_rules, {}, {}, zones::zone_files("/usr/share/zoneinfo"));
//
// Names are those of the IANA time zone database and come from records: a provider must expect
// any text. Times are seconds since 1970-01-01T00:00:00Z, without leap seconds. What a provider
// does not know it leaves empty; it never guesses and never throws because of a name or a time.

namespace plenary {

/// Knows the names of time zones, and what their clocks showed. One that may have no data at all says
/// so with `empty()`.
template <class Z>
concept zone_provider = requires(Z const& zones, std::string_view name, std::int64_t seconds_since_epoch) {
    { zones.knows(name) } -> std::same_as<bool>;
    /// Local clock minus UTC in minutes at that time; empty where it cannot be said, or where it
    /// was no whole number of minutes.
    { zones.offset_minutes(name, seconds_since_epoch) } -> std::same_as<std::optional<int>>;
};

/// What the clocks of a zone show for a while.
struct zone_offset {
    std::int32_t seconds = 0;      ///< local clock minus UTC
    bool daylight_saving = false;  ///< the clocks are moved from the zone's standard time
    std::string abbreviation{};    ///< what the time is called there, such as "CET" or "+08"

    friend bool operator==(zone_offset const&, zone_offset const&) = default;
};

/// Knows also when the clocks of a zone are changed.
template <class Z>
concept zone_rules =
    zone_provider<Z> && requires(Z const& zones, std::string_view name, std::int64_t seconds_since_epoch) {
        /// What holds at that time; empty where it cannot be said.
        { zones.offset_at(name, seconds_since_epoch) } -> std::same_as<std::optional<zone_offset>>;
        /// The first second after that time at which something else holds; empty where nothing
        /// ever will, or where it cannot be said.
        { zones.next_transition(name, seconds_since_epoch) } -> std::same_as<std::optional<std::int64_t>>;
    };

/// Stands for having no zone data: what needs it is not done.
struct no_zones {};

/// What `zone_provider` asks for, from what `zone_rules` gives.
inline std::optional<int> in_minutes(std::optional<zone_offset> const& offset) {
    if (!offset || offset->seconds % 60 != 0) return std::nullopt;
    return offset->seconds / 60;
}

}  // namespace plenary
