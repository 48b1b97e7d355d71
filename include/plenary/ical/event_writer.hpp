#pragma once

#include "plenary/ical/description.hpp"
#include "plenary/ical/event_labels.hpp"
#include "plenary/ical/location.hpp"
#include "plenary/ical/stamp.hpp"
#include "plenary/ical/time_zone.hpp"
#include "plenary/ical/vocabulary.hpp"

#include <algorithm>
#include <string>

namespace plenary::ical {

/// Writes the events of one calendar, one property after the other.
template <class S, class Zones>
class event_writer {
public:
    /// Writes the time zones that the events will need.
    event_writer(line_writer& to, basic_record<S> const& whole, calendar_options const& options,
                 Zones const& zones)
        : to_(to),
          whole_(whole),
          options_(options),
          names_(whole),
          labels_(whole, options.to.label),
          stamp_(utc_time(stamp_of(whole))),
          zones_(zones),
          locations_(to, whole),
          host_(host_behind()) {
        if constexpr (zone_rules<Zones>) {
            if (options.clock == clock::utc) return;
            for_each_event(whole, options, [&](auto const& shown) {
                for (auto const* when : {shown.when.start, shown.when.end})
                    if (when) zones_.add(*when);
            });
            zones_.write(to);
        }
    }

    template <class Thing>
    void write(event<S, Thing> const& shown) {
        to_.line("BEGIN:VEVENT");
        to_.plain("UID:");
        uid(shown.thing);
        changes(shown.thing);
        times(shown.when);
        summary(shown.thing);
        // What was withdrawn shows that it was, and no more of itself than that.
        status(shown);
        parent(shown.thing, shown.meeting);
        kind(shown);
        auto const label = labels_.of(shown);
        sharing(label);
        if (!shown.withdrawn) details(shown, label);
        to_.line("END:VEVENT");
    }

private:
    /// What another calendar calls it, or else made from its id.
    void uid(auto const& thing) { uid(thing.id.value, alias_in(thing.meta, uid_scheme)); }
    void uid(std::string_view id, std::string_view given) {
        to_.text(given.empty() ? id : given);
        if (given.empty()) to_.plain(host_);
        to_.end_line();
    }
    /// "@" and the host behind it, escaped; empty where there is none.
    std::string host_behind() const {
        auto const host = options_.host.empty() ? std::string_view(whole_.id.value) : options_.host;
        return host.empty() ? std::string() : "@" + escaped_text(host);
    }

    /// Only what the record states, but for DTSTAMP: without METHOD it says when the event was last
    /// changed (RFC 5545, section 3.8.7.2).
    void changes(auto const& thing) {
        auto const* const last = last_change<S>(thing);
        to_.line("DTSTAMP:", last ? utc_time(*last) : stamp_);
        std::uint64_t sequence = 0;
        bool known = false;
        if (thing.meta) {
            auto const& entry = *thing.meta;
            if (entry.created && detail::can_be_shown(*entry.created))
                to_.line("CREATED:", utc_time(*entry.created));
            if (last && last != (entry.created ? &*entry.created : nullptr))
                to_.line("LAST-MODIFIED:", utc_time(*last));
            known = entry.revision.has_value();
            sequence = entry.revision.value_or(0);
        }
        if constexpr (requires { thing.former_slots; }) {
            if (!known) sequence = thing.former_slots.size();
        }
        if (!known && sequence == 0) return;
        to_.line("SEQUENCE:", std::string_view(std::to_string(std::min(sequence, greatest_integer))));
    }

    void times(event_time<S> const& when) {
        if (when.start) {
            time("DTSTART:", *when.start);
            if (when.end) time("DTEND:", *when.end);
            return zone_of(*when.start, when.end);
        }
        to_.line("DTSTART;VALUE=DATE:", basic_date(when.first));
        // The day behind the last one; without it an event takes one day.
        if (auto const end = date_from_days(days_since_epoch(when.last) + 1); end.ok())
            to_.line("DTEND;VALUE=DATE:", basic_date(end));
        to_.line("TRANSP:TRANSPARENT");
    }
    /// What is lost in UTC.
    void zone_of(basic_instant<S> const& when, basic_instant<S> const* end) {
        if (!when.offset_known && std::string_view(when.zone).empty()) return;
        std::string_view const zone = recent_.zone_of(when).property;
        bool const changed = end && when.offset_minutes != end->offset_minutes && when.offset_known &&
                             end->offset_known && std::string_view(when.zone) == std::string_view(end->zone);
        if (changed) to_.line(zone_property, ":", zone, ";", utc_offset(end->offset_minutes * 60));
        else to_.line(zone_property, ":", zone);
    }
    template <std::size_t Size>
    void time(char const (&property)[Size], basic_instant<S> const& when) {
        if constexpr (zone_rules<Zones>) {
            if (auto const wall = zones_.wall_time(when)) {
                std::string_view const name(property, Size - 2);
                return to_.line(name, ";TZID=", std::string_view(when.zone), ":", basic_time(*wall));
            }
        }
        to_.line(property, utc_time(when));
    }

    void summary(auto const& thing) {
        to_.plain("SUMMARY:");
        put_title(to_, thing, names_);
        to_.end_line();
        if constexpr (requires { thing.services; })
            if (!thing.title) derived("SUMMARY");
    }
    void derived(std::string_view properties) { to_.line(derived_property, ":", properties); }

    template <class Thing>
    void status(event<S, Thing> const& shown) {
        if (shown.withdrawn) return to_.line("STATUS:CANCELLED");
        to_.line("STATUS:", event_status(shown.status));
        if (!needs_own_status(shown.status)) return;
        to_.line(status_property, ":", name_of(shown.status));
    }

    void parent(basic_meeting<S> const& m, basic_meeting<S> const&) {
        if (!m.parent) return;
        to_.plain("RELATED-TO:");
        uid(m.parent->value, names_.uid_of(*m.parent));
    }
    void parent(auto const&, basic_meeting<S> const& m) {
        to_.plain("RELATED-TO:");
        uid(m);
    }

    template <class Thing>
    void kind(event<S, Thing> const& shown) {
        if constexpr (event<S, Thing>::is_visit) to_.line(kind_property, ":", Thing::type_name);
        else to_.line(kind_property, ":", Thing::type_name, "/", name_of(shown.thing.kind));
        if (shown.when.derived) derived("DTSTART");
    }

    template <class Thing>
    void details(event<S, Thing> const& shown, sharing_label label) {
        categories(shown.thing);
        if constexpr (requires { shown.thing.conveners; }) organiser(shown.thing.conveners);
        if constexpr (requires { shown.thing.room; }) {
            locations_.write(shown.thing.room ? std::string_view(*shown.thing.room) : std::string_view(),
                             names_.place_of(shown.meeting.place));
        } else {
            locations_.write({}, names_.place_of(shown.thing.place));
        }
        description(to_, names_, recent_).write(shown, label);
    }

    /// Programs heed CLASS; the label itself is for those who read the calendar into a record.
    void sharing(sharing_label label) {
        if (is_for_all(label)) return;
        to_.line("CLASS:", confidential_class);
        to_.line(sharing_property, ":", name_of(label));
    }

    void categories(auto const& thing) {
        if constexpr (requires { thing.kind; }) {
            kind_in_words(name_of(thing.kind));
        } else {
            to_.plain("CATEGORIES:Site visit");
        }
        for (auto const& about : thing.issues) {
            to_.plain(",");
            names_.put(to_, about);
        }
        to_.end_line();
    }
    void kind_in_words(std::string_view name) {
        char words[40];
        auto const size = std::min(name.size(), sizeof words);
        for (std::size_t i = 0; i != size; ++i) words[i] = name[i] == '_' ? ' ' : name[i];
        if (size != 0) words[0] = to_upper(words[0]);
        to_.plain("CATEGORIES:", std::string_view(words, size));
    }

    /// Only where an address is given: without one there is no organiser that a program could reach.
    void organiser(auto const& conveners) {
        for (auto const& who : conveners) {
            auto const address = names_.address_of(who);
            if (address.empty()) continue;
            to_.plain("ORGANIZER;CN=");
            to_.quoted(names_.of(who));
            to_.plain(":mailto:");
            to_.address(address);
            return to_.end_line();
        }
    }

    line_writer& to_;
    basic_record<S> const& whole_;
    calendar_options const& options_;
    labels<S> names_;
    event_labels<S> labels_;
    short_text stamp_;
    zones_in_use<Zones> zones_;
    location_writer<S> locations_;
    std::string host_;
    recent_words<S> recent_;
};

}  // namespace plenary::ical
