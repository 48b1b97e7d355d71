#pragma once

#include <plenary/core/zones.hpp>

#include <chrono>
#include <stdexcept>

namespace zones {

/// Time zones from a library with the interface of std::chrono's. `Tzdb::locate(name)` gives a
/// pointer to a zone, or throws std::runtime_error where there is none; `Tzdb::end` is the second from
/// which on the library is not to be asked.
template <class Tzdb>
class tzdb_zones {
public:
    bool knows(std::string_view name) const { return find(name) != nullptr; }

    std::optional<plenary::zone_offset> offset_at(std::string_view name,
                                                  std::int64_t seconds_since_epoch) const {
        auto const* zone = find(name);
        if (!zone || !is_in_range(seconds_since_epoch)) return std::nullopt;
        auto const held = zone->get_info(time(seconds_since_epoch));
        if (held.abbrev == "-00") return std::nullopt;  // how the database says that it does not know
        return plenary::zone_offset{std::int32_t(held.offset.count()), held.save.count() != 0, held.abbrev};
    }
    std::optional<int> offset_minutes(std::string_view name, std::int64_t seconds_since_epoch) const {
        return plenary::in_minutes(offset_at(name, seconds_since_epoch));
    }
    std::optional<std::int64_t> next_transition(std::string_view name,
                                                std::int64_t seconds_since_epoch) const {
        auto const* zone = find(name);
        if (!zone || !is_in_range(seconds_since_epoch)) return std::nullopt;
        auto const before = offset_at(name, seconds_since_epoch);
        // Not all that the database tells apart is different for those who look at clocks.
        for (auto at = time(seconds_since_epoch);;) {
            auto const end = zone->get_info(at).end;
            if (end <= at || Tzdb::end <= end.time_since_epoch().count()) return std::nullopt;
            at = end;
            auto const next = at.time_since_epoch().count();
            if (offset_at(name, next) != before) return next;
        }
    }

private:
    using seconds = std::chrono::time_point<std::chrono::system_clock, std::chrono::seconds>;

    static bool is_in_range(std::int64_t since_epoch) {
        constexpr std::int64_t begin = -62'135'596'800;  // 0001-01-01
        return begin <= since_epoch && since_epoch < Tzdb::end;
    }
    static seconds time(std::int64_t since_epoch) { return seconds(std::chrono::seconds(since_epoch)); }
    static auto find(std::string_view name) -> decltype(Tzdb::locate(name)) {
        try {
            return Tzdb::locate(name);
        } catch (std::runtime_error const&) {
            return nullptr;
        }
    }
};

}  // namespace zones
