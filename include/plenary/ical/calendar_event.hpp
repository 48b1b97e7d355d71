#pragma once

#include "plenary/ical/options.hpp"
#include "plenary/ical/sharing.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/ical/zone_table.hpp"

#include <charconv>
#include <optional>
#include <string>

namespace plenary::ical {

/// What the time of a property is measured by.
enum class time_base { day, utc, zoned, floating };

/// DTSTART and its like.
struct clock_point {
    std::int64_t wall = 0;
    time_base base = time_base::floating;
    std::string_view tzid{};

    bool has_base_of(clock_point const& other) const { return base == other.base && tzid == other.tzid; }
};

/// Of our own output: the clock that shows what is written in UTC.
struct clock_zone {
    std::optional<std::int32_t> offset{}, end_offset{};  ///< in seconds; of the end where it has another
    std::string name{};                                  ///< IANA name, or empty
};

/// One VEVENT: what of it a record has a place for.
struct calendar_event {
    component* source = nullptr;
    std::string uid{}, title{}, parent_uid{}, room{}, location{}, organiser{}, address{};
    std::string kind{};   ///< of our own output: "session/panel"; else empty
    std::string place{};  ///< of our own output, still escaped
    bool derived_title = false, derived_start = false;
    std::optional<programme_status> status{};
    std::optional<sharing_label> label{};
    std::optional<std::pair<double, double>> coordinates{};
    std::optional<instant> created{}, modified{};
    std::optional<std::uint32_t> revision{};
    std::optional<clock_point> start{}, end{}, recurrence_id{};
    bool and_later = false;  ///< it replaces what follows the occurrence as well
    std::optional<time_span> length{};
    content_line *start_line = nullptr,
                 *end_line = nullptr;     ///< to be kept after all where they make no times
    content_line* parent_line = nullptr;  ///< and where it names nothing
    clock_zone own_zone{};
    std::string floating_zone{};  ///< of times that come without one; may be empty
    std::string calendar_zone{};  ///< in which the calendar shows times in UTC; may be empty

    std::size_t offset() const { return source->offset; }
};

/// Reads the time of a property. A list has several.
inline std::optional<clock_point> point_of(content_line const& line, std::string_view text, findings& found) {
    auto const read = parse_time(text);
    if (!read) {
        found.add(codes::value, line.offset,
                  phrase("expected a date or a time such as 20251201T010000Z, found ", in_quotes(text)));
        return std::nullopt;
    }
    bool const as_day = equal_ignoring_case(parameter(line, "VALUE"), "DATE");
    if (!read->usual || as_day != !read->has_time)
        found.add(codes::form, line.offset,
                  phrase("expected a ", as_day ? "date" : "time", " in its form, found ", in_quotes(text)));
    if (!read->has_time) return clock_point{read->wall, time_base::day};
    if (read->utc) return clock_point{read->wall, time_base::utc};
    auto const tzid = trimmed(parameter(line, "TZID"));
    return tzid.empty() ? clock_point{read->wall} : clock_point{read->wall, time_base::zoned, tzid};
}

/// A time on the time line, as `instant`, without a zone.
inline instant utc_instant(std::int64_t utc) {
    return {.date = day_of(utc), .second_of_day = second_of_day(utc), .offset_known = false};
}

/// Takes out of a VEVENT what there is a place for. What cannot be read is said, and stays.
class event_reader {
public:
    event_reader(findings& found, bool has_method) : found_(found), has_method_(has_method) {}

    calendar_event read(component& from) {
        calendar_event out;
        out.source = &from;
        if (auto* const line = from.take("UID")) out.uid = unescaped(trimmed(line->value));
        if (auto* const line = from.take("SUMMARY")) out.title = unescaped(line->value);
        times(from, out);
        own_properties(from, out);
        changes(from, out);
        status(from, out);
        out.label = label_of_event(from, found_);
        if (auto* const line = from.take("LOCATION")) out.location = unescaped(trimmed(line->value));
        coordinates(from, out);
        organiser(from, out);
        parent(from, out);
        return out;
    }

private:
    void bad(content_line& line, std::string_view expected) {
        found_.add(codes::value, line.offset,
                   phrase("expected ", expected, ", found ", in_quotes(line.value)));
        line.understood = false;
    }

    std::optional<clock_point> point(component& from, std::string_view name, content_line** where = nullptr) {
        auto* const line = from.take(name);
        if (!line) return std::nullopt;
        auto const out = point_of(*line, line->value, found_);
        line->understood = out.has_value();
        if (out && where) *where = line;
        return out;
    }
    void times(component& from, calendar_event& out) {
        out.start = point(from, "DTSTART", &out.start_line);
        out.end = point(from, "DTEND", &out.end_line);
        content_line* replaces = nullptr;
        out.recurrence_id = point(from, "RECURRENCE-ID", &replaces);
        if (replaces) range(*replaces, out);
        if (auto* const line = from.take("DURATION")) {
            out.length = parse_span(line->value);
            if (out.length) out.end_line = line;
            else bad(*line, "a duration such as PT1H30M");
        }
        // That of what it replaces, as where an occurrence is cancelled and nothing more is said.
        if (!out.start && replaces) out.start = out.recurrence_id;
        if (!out.start) found_.add(codes::missing, from.offset, "expected DTSTART in this event");
        if (out.uid.empty()) found_.add(codes::missing, from.offset, "expected UID in this event");
        if (out.title.empty()) found_.add(codes::missing, from.offset, "expected SUMMARY in this event");
    }

    /// Section 3.2.13; RFC 2445 had THISANDPRIOR, too.
    void range(content_line& line, calendar_event& out) {
        auto const range = trimmed(parameter(line, "RANGE"));
        out.and_later = equal_ignoring_case(range, "THISANDFUTURE");
        if (range.empty() || out.and_later) return;
        found_.add(codes::value, line.offset,
                   phrase("expected RANGE=THISANDFUTURE, found ", in_quotes(range)),
                   "only the one occurrence was replaced; the line is kept as it came");
        line.understood = false;
    }

    void own_properties(component& from, calendar_event& out) {
        if (auto* const line = from.take(kind_property)) out.kind = trimmed(line->value);
        if (out.kind.empty()) return;
        if (auto* const line = from.take(room_property)) out.room = unescaped(line->value);
        if (auto* const line = from.take(place_property)) out.place = line->value;
        if (auto* const line = from.take(zone_property)) {
            auto rest = line->value;
            out.own_zone.offset = parse_offset(take_part(rest, ';'));
            out.own_zone.name = unescaped(take_part(rest, ';'));
            out.own_zone.end_offset = parse_offset(rest);
            line->understood = out.own_zone.offset || is_zone_name(out.own_zone.name);
        }
        for (auto& line : from.lines) {
            if (!line.is(derived_property)) continue;
            line.understood = true;
            out.derived_title = out.derived_title || line.value == "SUMMARY";
            out.derived_start = out.derived_start || line.value == "DTSTART";
        }
        from.take("TRANSP");  // follows from the times
    }

    /// Without METHOD, DTSTAMP is when the event was last changed (section 3.8.7.2); in our own
    /// output it may have been made up.
    void changes(component& from, calendar_event& out) {
        out.created = change(from, "CREATED");
        out.modified = change(from, "LAST-MODIFIED");
        if (!out.kind.empty()) from.take("DTSTAMP");
        else if (!has_method_ && !out.modified) out.modified = change(from, "DTSTAMP");
        auto* const line = from.take("SEQUENCE");
        if (!line) return;
        std::uint32_t revision = 0;
        if (detail::parse_number(trimmed(line->value), 0, greatest_integer, revision))
            out.revision = revision;
        else bad(*line, "a whole number");
    }
    std::optional<instant> change(component& from, std::string_view name) {
        auto const read = point(from, name);
        return read ? std::optional(utc_instant(read->wall)) : std::nullopt;
    }

    void status(component& from, calendar_event& out) {
        if (auto* const line = from.take("STATUS")) {
            for (auto const one :
                 {programme_status::planned, programme_status::confirmed, programme_status::cancelled})
                if (equal_ignoring_case(trimmed(line->value), event_status(one))) out.status = one;
            if (!out.status) bad(*line, "TENTATIVE, CONFIRMED or CANCELLED");
        }
        if (out.kind.empty()) return;
        auto* const line = from.take(status_property);
        programme_status exact{};
        // Where somebody has changed STATUS, that holds.
        bool const read = line && scalar<programme_status>::parse(line->value, exact);
        if (line) line->understood = read;
        if (read && out.status && event_status(exact) == event_status(*out.status)) out.status = exact;
    }

    void coordinates(component& from, calendar_event& out) {
        auto* const line = from.take("GEO");
        if (!line) return;
        auto const value = trimmed(line->value);
        auto const middle = value.find_first_of(";,");  // a comma is a common mistake
        double latitude = 0, longitude = 0;
        if (middle != value.npos && degrees(value.substr(0, middle), 90, latitude) &&
            degrees(value.substr(middle + 1), 180, longitude))
            out.coordinates = {latitude, longitude};
        else bad(*line, "latitude and longitude such as 14.6;121");
    }
    static bool degrees(std::string_view text, double most, double& out) {
        text = trimmed(text);
        if (text.starts_with('+')) text.remove_prefix(1);
        auto const [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), out, std::chars_format::fixed);
        return error == std::errc() && end == text.data() + text.size() && -most <= out && out <= most;
    }

    void organiser(component& from, calendar_event& out) {
        auto* const line = from.take("ORGANIZER");
        if (!line) return;
        auto const address = trimmed(line->value);
        out.organiser = decoded_parameter(parameter(*line, "CN"));
        if (equal_ignoring_case(address.substr(0, 7), "mailto:")) out.address = address.substr(7);
        else if (out.organiser.empty()) bad(*line, "a mail address or a name");
        else line->understood = address.empty();  // an address of another kind is kept
    }

    void parent(component& from, calendar_event& out) {
        for (auto& line : from.lines) {
            if (!line.is("RELATED-TO")) continue;
            auto const how = parameter(line, "RELTYPE");
            if (!how.empty() && !equal_ignoring_case(how, "PARENT")) continue;
            line.understood = true;
            out.parent_uid = unescaped(trimmed(line.value));
            out.parent_line = &line;
            return;
        }
    }

    findings& found_;
    bool has_method_;
};

}  // namespace plenary::ical
