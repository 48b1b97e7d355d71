#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/diagnose/patch.hpp"
#include "plenary/ical/content_line.hpp"

#include <vector>

namespace plenary::ical {

/// What stands between a BEGIN and its END.
struct component {
    std::string_view name{};
    std::size_t offset = 0;
    std::vector<content_line> lines{};
    std::vector<component> parts{};
    bool understood = false;  ///< it came in, or was kept already

    bool is(std::string_view upper) const { return equal_ignoring_case(name, upper); }
    /// The first property with this name that nobody has understood yet, which is understood now.
    content_line* take(std::string_view upper) {
        for (auto& line : lines)
            if (!line.understood && line.is(upper)) {
                line.understood = true;
                return &line;
            }
        return nullptr;
    }
    /// For properties that turn out to have no place after all.
    void keep(std::string_view upper) {
        for (auto& line : lines)
            if (line.is(upper)) line.understood = false;
    }
};

namespace detail {

/// What no component of its own kind holds: where one begins, one before it has lost its END.
enum class component_level { calendar, entry, any };

inline component_level level_of(component const& one) {
    if (one.is("VCALENDAR")) return component_level::calendar;
    for (auto const entry : {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"})
        if (one.is(entry)) return component_level::entry;
    return component_level::any;
}

}  // namespace detail

/// Reads the components of a file into one without a name, however badly they are nested.
inline component read_components(std::string_view text, std::pmr::memory_resource& memory, findings& found) {
    constexpr std::size_t deepest = 16;  // a calendar has three levels
    component whole;
    std::vector<component*> open{&whole};  // only the parts of the last one grow
    std::size_t too_deep = 0;
    line_reader lines(text, memory, found);
    auto const close_all_above = [&](std::size_t level, std::string_view before) {
        for (; open.size() > level; open.pop_back())
            found.add(codes::nesting, open.back()->offset,
                      phrase("expected END:", open.back()->name, " before ", before));
    };
    auto const begin = [&](component const& fresh) {
        auto const kind = detail::level_of(fresh);
        for (std::size_t level = 1; kind != detail::component_level::any && level < open.size(); ++level)
            if (detail::level_of(*open[level]) == kind) close_all_above(level, phrase("BEGIN:", fresh.name));
        auto& parent = *open.back();
        parent.parts.push_back(fresh);
        open.push_back(&parent.parts.back());
    };
    auto const close = [&](content_line const& line) {
        auto const name = trimmed(line.value);
        std::size_t level = open.size();
        while (level != 1 && !open[level - 1]->is(name)) --level;
        if (level == 1)
            return found.add(codes::nesting, line.offset,
                             phrase("expected BEGIN:", in_quotes(name), " before its END"));
        close_all_above(level, phrase("END:", name));
        open.pop_back();
    };
    for (content_line line; lines.next(line);) {
        if (line.is("BEGIN")) {
            if (open.size() > deepest) {
                if (too_deep++ == 0)
                    found.add(
                        read_codes::depth, line.offset,
                        phrase("expected at most ", deepest, " components inside each other, found more"),
                        "remove the outer components");
                continue;
            }
            begin({trimmed(line.value), line.offset});
        } else if (line.is("END")) {
            if (too_deep != 0) --too_deep;
            else close(line);
        } else if (too_deep == 0) {
            open.back()->lines.push_back(line);
        }
    }
    for (; open.size() != 1; open.pop_back())
        found.add(codes::nesting, open.back()->offset,
                  phrase("expected END:", open.back()->name, ", found the end of the file"));
    return whole;
}

namespace detail {

/// ["dtstart", {"tzid": "Asia/Manila"}, "unknown", "20251201T090000"] (RFC 7265, section 3.4).
inline any_value as_jcal(content_line const& line) {
    any_value out{.kind = value_kind::list}, parameters{.kind = value_kind::object};
    constexpr std::size_t most = 50;  // a property has a few; the rest is kept in one piece
    std::string_view rest = line.parameters, name, value;
    while (parameters.members.size() != most && take_parameter(rest, name, value)) {
        auto key = lower_case(name);
        auto const same = [&](auto const& earlier) { return earlier.name == key; };
        if (std::none_of(parameters.members.begin(), parameters.members.end(), same))
            parameters.members.push_back({.name = std::move(key), .value = text_value(value)});
    }
    if (!rest.empty()) parameters.members.push_back({.name = "", .value = text_value(rest)});
    out.items = {text_value(lower_case(line.name)), std::move(parameters), text_value("unknown"),
                 text_value(line.value)};
    return out;
}

}  // namespace detail

/// What of a component nobody has understood, as jCal (RFC 7265): values are kept as they came.
inline any_value as_jcal(component const& whole) {
    any_value out{.kind = value_kind::list}, lines{.kind = value_kind::list}, parts{.kind = value_kind::list};
    for (auto const& line : whole.lines) lines.items.push_back(detail::as_jcal(line));
    for (auto const& part : whole.parts) parts.items.push_back(as_jcal(part));
    out.items = {text_value(lower_case(whole.name)), std::move(lines), std::move(parts)};
    return out;
}

}  // namespace plenary::ical
