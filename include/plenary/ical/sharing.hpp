#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/ical/component.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/marks.hpp"

#include <optional>

// Who may see what a calendar says. What is for few must not become public on its way through one.

namespace plenary::ical {

/// The label that our own output gives to an event or a calendar; of several the strictest. One that
/// cannot be read is red: nobody knows how many it was meant for.
inline std::optional<sharing_label> own_label(component& from, findings& found) {
    std::optional<sharing_label> out;
    for (auto& line : from.lines) {
        if (!line.is(sharing_property)) continue;
        sharing_label label{};
        line.understood = scalar<sharing_label>::parse(trimmed(line.value), label);
        if (!line.understood) {
            label = sharing_label::red;
            found.add(codes::value, line.offset,
                      phrase("expected a label such as amber, found ", in_quotes(line.value), ": took red"),
                      "write red, amber_strict, amber, green or clear; the line is kept as it came");
        }
        if (!out || openness(label) < openness(*out)) out = label;
    }
    return out;
}

/// The label of an event. CLASS has words for those who are invited only (RFC 5545, section 3.8.1.3),
/// as amber_strict has for one organisation; those that it does not list mean PRIVATE.
inline std::optional<sharing_label> label_of_event(component& event, findings& found) {
    auto out = own_label(event, found);
    bool const own = out.has_value();
    for (auto& line : event.lines) {
        if (!line.is("CLASS") || equal_ignoring_case(trimmed(line.value), "PUBLIC")) continue;
        if (own) {
            line.understood = equal_ignoring_case(trimmed(line.value), confidential_class);
        } else {
            out = sharing_label::amber_strict;
            found.add(codes::classified, line.offset,
                      phrase("expected a label, found CLASS ", in_quotes(line.value), ": took amber_strict"));
        }
    }
    return out;
}

/// Puts it on a thing of the record; what has one already keeps the stricter.
inline void restrict_to(std::optional<sharing_label> const& label, auto& thing) {
    if (!label) return;
    if (!thing.meta) thing.meta.emplace();
    if (!thing.meta->sharing) thing.meta->sharing.emplace();
    auto& own = thing.meta->sharing->label;
    if (!own || openness(*label) < openness(*own)) own = label;
}

}  // namespace plenary::ical
