#pragma once

#include "plenary/ical/component.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::ical {

namespace detail {

struct heeded_parameter {
    std::string_view property, name;
};
/// What the reader makes something of, beside VALUE. All others are of no consequence to it.
inline constexpr std::array heeded_parameters{
    heeded_parameter{"DTSTART", "TZID"},       heeded_parameter{"DTEND", "TZID"},
    heeded_parameter{"RECURRENCE-ID", "TZID"}, heeded_parameter{"RECURRENCE-ID", "RANGE"},
    heeded_parameter{"RDATE", "TZID"},         heeded_parameter{"EXDATE", "TZID"},
    heeded_parameter{"ORGANIZER", "CN"},       heeded_parameter{"RELATED-TO", "RELTYPE"}};

inline bool is_heeded(content_line const& line, std::string_view name) {
    return equal_ignoring_case(name, "VALUE") ||
           std::any_of(heeded_parameters.begin(), heeded_parameters.end(), [&](auto const& heeded) {
               return line.is(heeded.property) && equal_ignoring_case(name, heeded.name);
           });
}

}  // namespace detail

/// Lines whose value was understood but that say more, such as who sent an invitation for the
/// organiser, are kept as a whole. To be called when all that can be understood has been.
inline void keep_unheeded_parameters(component& from) {
    for (auto& line : from.lines) {
        std::string_view rest = line.parameters, name, value;
        while (line.understood && take_parameter(rest, name, value))
            line.understood = name.empty() || detail::is_heeded(line, name);
    }
}

}  // namespace plenary::ical
