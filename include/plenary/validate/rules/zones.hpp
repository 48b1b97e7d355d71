#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"

namespace plenary::rules {

/// The form is checked always, the name where there is a `zone_provider`.
struct time_zone_known {
    static constexpr finding_kind info{"time.zone-known",
                                       severity::error,
                                       "A time zone is a name of the IANA time zone database.",
                                       "the area and the place, as in Asia/Manila",
                                       false,
                                       need::time_zones};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_instant<S> const& when, auto& check) const {
        std::string_view const zone = when.zone;
        if (!zone.empty() && !is_zone_name(zone)) complain(check, zone);
    }
    template <class S, zone_provider Zones>
    void operator()(basic_instant<S> const& when, auto& check, Zones const& zones) const {
        std::string_view const zone = when.zone;
        if (!zone.empty() && (!is_zone_name(zone) || !zones.knows(zone))) complain(check, zone);
    }
    template <class S>
    void operator()(basic_place<S> const& where, auto& check) const {
        if (where.time_zone && !where.time_zone->empty() && !is_zone_name(*where.time_zone))
            complain(check.member("time_zone"), *where.time_zone);
    }
    template <class S, zone_provider Zones>
    void operator()(basic_place<S> const& where, auto& check, Zones const& zones) const {
        if (!where.time_zone || where.time_zone->empty()) return;
        if (!is_zone_name(*where.time_zone) || !zones.knows(*where.time_zone))
            complain(check.member("time_zone"), *where.time_zone);
    }

private:
    static void complain(auto const& at, std::string_view zone) {
        at.fail("expected the name of a time zone, found {}", in_quotes(zone));
    }
};

/// A time that gives UTC only (Z) claims no offset (RFC 9557, section 2).
struct time_offset_true {
    static constexpr finding_kind info{"time.offset-true",
                                       severity::error,
                                       "The offset of a time is the one that its zone had then.",
                                       "decide whether the clock time or the offset is right",
                                       false,
                                       need::time_zones};

    template <class S, zone_provider Zones>
    void operator()(basic_instant<S> const& when, auto& check, Zones const& zones) const {
        std::string_view const zone = when.zone;
        if (zone.empty() || !when.ok() || !when.offset_known || !zones.knows(zone)) return;
        auto const there = zones.offset_minutes(zone, when.seconds_since_epoch());
        if (!there || *there == when.offset_minutes) return;

        // Programmes print clock times: keep that, with the offset that the zone has at that time. It
        // may change between the time that is written and the one that is meant.
        auto meant = when;
        auto offset = there;
        for (int i = 0; i != 2; ++i) {
            meant.offset_minutes = std::int16_t(*offset);
            auto const then = zones.offset_minutes(zone, meant.seconds_since_epoch());
            if (!then || then == offset) {
                auto* const found = check.fail("expected the offset of {} then, as in {}, found {}", zone,
                                               to_text(meant), to_text(when));
                if (found && then) found->replace_with(text_value(to_text(meant)));
                return;
            }
            offset = then;
        }
        check.fail("expected a time that the clocks of {} showed, found {}: they were put forward past it",
                   zone, to_text(when));
    }
};

/// Said once for a slot. The zone of the place is likely but not certain to be meant, so that no
/// mend is offered.
struct time_zone_missing {
    static constexpr finding_kind info{
        "time.zone-missing", severity::warning, "The times of a slot carry a zone, not only an offset.",
        "write the zone behind the offset, as in 2025-12-01T09:00:00+08:00[Asia/Manila]: governments "
        "change offsets"};

    template <class S>
    void operator()(basic_slot<S> const& when, auto& check) const {
        bool const start = std::string_view(when.start.zone).empty() && when.start.ok();
        bool const end = when.end && std::string_view(when.end->zone).empty() && when.end->ok();
        if (start) check.fail("start", "expected a zone in brackets, found {}", to_text(when.start));
        else if (end) check.fail("end", "expected a zone in brackets, found {}", to_text(*when.end));
    }
};

inline constexpr std::tuple zone_rules{time_zone_known{}, time_offset_true{}, time_zone_missing{}};

}  // namespace plenary::rules
