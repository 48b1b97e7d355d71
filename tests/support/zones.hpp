#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace tests {

/// A `zone_provider` that knows three zones, and one of them for the year 2025 only.
struct few_zones {
    bool knows(std::string_view name) const {
        return name == "Asia/Manila" || name == "Etc/UTC" || name == "Europe/Paris";
    }
    std::optional<int> offset_minutes(std::string_view name, std::int64_t seconds_since_epoch) const {
        if (name == "Asia/Manila") return 480;
        if (name == "Etc/UTC") return 0;
        constexpr std::int64_t year_begins = 1'735'689'600, year_ends = 1'767'225'600;
        constexpr std::int64_t summer_begins = 1'743'296'400, summer_ends = 1'761'440'400;
        if (seconds_since_epoch < year_begins || year_ends <= seconds_since_epoch) return std::nullopt;
        return summer_begins <= seconds_since_epoch && seconds_since_epoch < summer_ends ? 120 : 60;
    }
};

}  // namespace tests
