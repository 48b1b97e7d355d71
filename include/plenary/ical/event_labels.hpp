#pragma once

#include "plenary/core/text_table.hpp"
#include "plenary/ical/event.hpp"
#include "plenary/model/marks.hpp"

// The labels of the Traffic Light Protocol that events have, each as a whole: an event is all that a
// calendar can mark.

namespace plenary::ical {

/// Whether a thing itself is for fewer than a label says.
constexpr bool is_stricter(auto const& thing, sharing_label label) {
    auto const* const own = sharing_of(thing);
    return own && own->label && openness(*own->label) < openness(label);
}

/// "TLP:AMBER+STRICT" (TLP 2.0); empty for what all may see.
constexpr std::string_view marking_of(sharing_label label) {
    switch (label) {
        case sharing_label::red: return "TLP:RED";
        case sharing_label::amber_strict: return "TLP:AMBER+STRICT";
        case sharing_label::amber: return "TLP:AMBER";
        case sharing_label::green: return "TLP:GREEN";
        default: return {};
    }
}

/// Finds the label of each event of one calendar.
template <class S>
class event_labels {
public:
    event_labels(basic_record<S> const& whole, sharing_label of_audience) : whole_(whole) {
        // The public sees nothing that has a mark.
        if (openness(of_audience) >= openness(sharing_label::clear)) return;
        for (auto const& m : whole.meetings) meetings_.add(m.id.value, &m);
    }

    /// The strictest on the way in, or what was released from it, and of what the event tells of.
    template <class Thing>
    sharing_label of(event<S, Thing> const& shown) const {
        auto out = sharing_label::clear;
        heed(whole_, out);
        heed_meeting(shown.meeting, out);
        heed(shown.thing, out);
        // A meeting does not tell of sessions and visits that are for fewer than itself: these have
        // events of their own. What happens in a session has none.
        if constexpr (!event<S, Thing>::is_meeting)
            if (!meetings_.empty()) heed_inside(shown.thing, out);
        return out;
    }

private:
    static void heed(auto const& thing, sharing_label& out) {
        auto const* const own = sharing_of(thing);
        if (own && own->label && (released(*own) || is_stricter(thing, out))) out = *own->label;
    }
    /// A meeting that has no label has that of the week that it is part of.
    void heed_meeting(basic_meeting<S> const& m, sharing_label& out) const {
        auto const* at = &m;
        constexpr int deepest = 16;  // meetings may, by mistake, be part of each other
        for (int depth = 0; depth != deepest && at->parent && !has_label(*at); ++depth) {
            auto const* const parent = meetings_.find(at->parent->value);
            if (!parent) break;
            at = *parent;
        }
        heed(*at, out);
    }
    static bool has_label(basic_meeting<S> const& m) {
        auto const* const own = sharing_of(m);
        return own && own->label;
    }
    static void heed_inside(auto const& outer, sharing_label& out) {
        for_each_directly_inside(outer, [&](auto const& inner) {
            if (is_stricter(inner, out)) out = *sharing_of(inner)->label;
            heed_inside(inner, out);
        });
    }

    basic_record<S> const& whole_;
    text_table<basic_meeting<S> const*> meetings_;  // empty for the public
};

}  // namespace plenary::ical
