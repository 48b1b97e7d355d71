#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plenary::examples {

/// The time zone data that the examples are judged with.
struct known_zones {
    static constexpr bool knows(std::string_view name) { return name == "Asia/Manila"; }
    static constexpr std::optional<int> offset_minutes(std::string_view, std::int64_t) { return 480; }
};

}  // namespace plenary::examples
