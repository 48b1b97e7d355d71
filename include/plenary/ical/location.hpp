#pragma once

#include "plenary/ical/fold.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/place.hpp"

#include <charconv>
#include <cmath>
#include <utility>

namespace plenary::ical {

namespace detail {

/// The shortest digits that read back as the same; the smallest numbers would fill lines.
inline void write_degrees(line_writer& to, double value) {
    if (std::abs(value) < 1e-9) value = 0;
    char digits[40];
    auto const end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
    to.plain({digits, std::size_t(end - digits)});
}

template <class S>
void write_coordinates(line_writer& to, basic_place<S> const& where) {
    if (!where.latitude || !where.longitude) return;
    // Comparisons that are false for what is no number.
    bool const on_earth = std::abs(*where.latitude) <= 90 && std::abs(*where.longitude) <= 180;
    if (!on_earth) return;
    to.plain("GEO:");
    write_degrees(to, *where.latitude);
    to.plain(";");
    write_degrees(to, *where.longitude);
    to.end_line();
}

}  // namespace detail

/// Writes where an event takes place: LOCATION and GEO for everybody, and what tells the room and
/// the parts of the place for reading it back.
template <class S>
void write_location(line_writer& to, std::string_view room, basic_place<S> const* where) {
    auto const given = [](auto const& text) { return text ? std::string_view(*text) : std::string_view(); };
    std::string_view separator = "LOCATION:";
    auto const part = [&](std::string_view text) {
        if (text.empty()) return;
        bool const first = separator != ", ";
        if (first) to.plain(separator);
        else to.text(separator);
        separator = ", ";
        to.text(text);
    };
    part(room);
    if (where) {
        part(where->name);
        part(given(where->address));
        part(given(where->locality));
        part(given(where->country));
    }
    if (separator == ", ") to.end_line();
    if (!room.empty()) {
        to.plain(room_property);
        to.plain(":");
        to.text(room);
        to.end_line();
    }
    if (!where) return;
    to.plain(place_property);
    to.plain(":");
    to.text(where->id.value);
    for (auto const field : {std::string_view(where->name), given(where->locality), given(where->country),
                             given(where->address), given(where->time_zone)}) {
        to.plain(";");
        to.text(field);
    }
    to.end_line();
    detail::write_coordinates(to, *where);
}

}  // namespace plenary::ical
