#pragma once

#include <plenary/core/zones.hpp>

#include <iostream>

/// Answers lines of "NAME SECONDS" with "OFFSET ABBREVIATION SAVING NEXT", each of them "-" where
/// it is not known.
int answer(plenary::zone_rules auto const& zones) {
    std::string name;
    for (std::int64_t time = 0; std::cin >> name >> time;) {
        auto const offset = zones.offset_at(name, time);
        auto const next = zones.next_transition(name, time);
        if (offset)
            std::cout << offset->seconds << ' ' << offset->abbreviation << ' ' << offset->daylight_saving;
        else std::cout << "- - -";
        if (next) std::cout << ' ' << *next << '\n';
        else std::cout << " -\n";
    }
    return 0;
}
