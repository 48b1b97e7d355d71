#pragma once

#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/record.hpp"

#include <charconv>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace plenary::ical {

namespace detail {

/// The shortest digits that read back as the same; the smallest numbers would fill lines.
inline void write_degrees(line_writer& to, double value) {
    if (std::abs(value) < 1e-9) value = 0;
    char digits[40];
    auto const end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
    to.plain(std::string_view(digits, std::size_t(end - digits)));
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

/// Writes where events take place: LOCATION and GEO for everybody, and what tells the room and the
/// parts of the place for reading it back.
template <class S>
class location_writer {
public:
    location_writer(line_writer& to, basic_record<S> const& whole)
        : to_(to), places_(whole.places), known_(whole.places.size()) {}

    /// `where` is a place of the record, or null.
    void write(std::string_view room, basic_place<S> const* where) {
        if (!where) return write_room(room);
        auto& known = known_[std::size_t(where - &places_[0])];
        // Many events are in one place: its lines are written once, and then put again.
        if (known.lines.empty()) known = written(*where);
        if (room.empty()) {
            to_.again(known.location);
            return to_.again(known.lines);
        }
        to_.plain(location_property);
        to_.text(room);
        to_.plain(known.behind_room);
        to_.end_line();
        write_room_property(room);
        to_.again(known.lines);
    }

private:
    struct written_place {
        std::string location;     ///< LOCATION of an event without a room
        std::string behind_room;  ///< the same behind one, escaped
        std::string lines;        ///< what stands behind either
    };

    static constexpr char location_property[] = "LOCATION:";

    static std::string_view given(auto const& text) {
        return text ? std::string_view(*text) : std::string_view();
    }
    static void for_each_part(basic_place<S> const& where, auto&& take) {
        for (auto const part : {std::string_view(where.name), given(where.address), given(where.locality),
                                given(where.country)})
            if (!part.empty()) take(part);
    }
    static written_place written(basic_place<S> const& where) {
        written_place out;
        out.location = lines_of([&](line_writer& to) {
            bool begun = false;
            for_each_part(where, [&](std::string_view part) {
                if (std::exchange(begun, true)) to.plain(escaped::comma);
                else to.plain(location_property);
                to.text(part);
            });
            if (begun) to.end_line();
        });
        if (!out.location.empty())
            out.behind_room =
                escaped::comma + in_one_piece(out.location).substr(sizeof location_property - 1);
        out.lines = lines_of([&](line_writer& to) {
            to.plain(place_property, ":");
            to.text(where.id.value);
            for (auto const field : {std::string_view(where.name), given(where.locality),
                                     given(where.country), given(where.address), given(where.time_zone)}) {
                to.plain(";");
                to.text(field);
            }
            to.end_line();
            detail::write_coordinates(to, where);
        });
        return out;
    }
    void write_room(std::string_view room) {
        if (room.empty()) return;
        to_.plain(location_property);
        to_.text(room);
        to_.end_line();
        write_room_property(room);
    }
    void write_room_property(std::string_view room) {
        to_.plain(room_property, ":");
        to_.text(room);
        to_.end_line();
    }

    line_writer& to_;
    list<basic_place<S>, S> const& places_;
    std::vector<written_place> known_;  // beside each place
};

}  // namespace plenary::ical
