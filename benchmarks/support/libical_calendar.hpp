#pragma once

#include <plenary/ical/event.hpp>
#include <plenary/ical/labels.hpp>
#include <plenary/ical/stamp.hpp>
#include <plenary/programme/wording.hpp>

#include <libical/ical.h>

#include <memory>

namespace benchmarks {

using namespace plenary;

struct component_deleter {
    void operator()(icalcomponent* of) const { icalcomponent_free(of); }
};
using component = std::unique_ptr<icalcomponent, component_deleter>;

/// Puts the calendar of a record together in libical's terms: the events and properties that
/// `ical::write` writes, found in the record by the same means. Of what records can hold it knows
/// what `generator` makes. libical has no list for CATEGORIES: each gets a property, as when it reads.
class libical_calendar {
public:
    explicit libical_calendar(record const& whole)
        : whole_(whole), names_(whole), stamp_(time_of(ical::stamp_of(whole))) {}

    component make() {
        calendar_.reset(icalcomponent_new_vcalendar());
        add(calendar_.get(), icalproperty_new_version("2.0"));
        add(calendar_.get(), icalproperty_new_prodid("-//plenary//plenary//EN"));
        add(calendar_.get(), icalproperty_new_calscale("GREGORIAN"));
        add(calendar_.get(), icalproperty_new_name(whole_.title.c_str()));
        add(calendar_.get(), named_x("X-WR-CALNAME", whole_.title.c_str()));
        add(calendar_.get(), named_x("X-PLENARY-RECORD", whole_.id.value.c_str()));
        ical::for_each_event(whole_, {}, [&](auto const& shown) { add_event(shown); });
        return std::move(calendar_);
    }

private:
    template <class Thing>
    void add_event(ical::event<owning, Thing> const& shown) {
        using event = ical::event<owning, Thing>;
        Thing const& thing = shown.thing;
        event_ = icalcomponent_new_vevent();
        icalcomponent_add_component(calendar_.get(), event_);
        add(icalproperty_new_uid(uid(thing.id.value)));
        add(icalproperty_new_dtstamp(stamp_));
        add_times(shown.when);
        if constexpr (event::is_visit) {
            add(icalproperty_new_summary(text(title_of(thing))));
            if (!thing.title) add_x("X-PLENARY-DERIVED", "SUMMARY");
        } else {
            add(icalproperty_new_summary(thing.title.c_str()));
        }
        add(icalproperty_new_status(ICAL_STATUS_CONFIRMED));
        add_x("X-PLENARY-STATUS", text(name_of(shown.status)));
        if constexpr (!event::is_meeting) add(icalproperty_new_relatedto(uid(shown.meeting.id.value)));
        else if (thing.parent) add(icalproperty_new_relatedto(uid(thing.parent->value)));
        add_kind(thing);
        if constexpr (requires { thing.room; })
            add_place(thing.room ? thing.room->c_str() : nullptr, names_.place_of(shown.meeting.place));
        else add_place(nullptr, names_.place_of(thing.place));
        description_.clear();
        describe(shown);
        add(icalproperty_new_description(description_.c_str()));
    }

    void add_times(ical::event_time<owning> const& when) {
        if (!when.start) {
            add(icalproperty_new_dtstart(day_of(days_since_epoch(when.first))));
            add(icalproperty_new_dtend(day_of(days_since_epoch(when.last) + 1)));
            return add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        }
        add(icalproperty_new_dtstart(time_of(when.start->seconds_since_epoch())));
        if (when.end) add(icalproperty_new_dtend(time_of(when.end->seconds_since_epoch())));
        auto const offset = ical::utc_offset(when.start->offset_minutes * 60);
        ((room_ = std::string_view(offset)) += ';') += when.start->zone;
        add_x("X-PLENARY-ZONE", room_.c_str());
    }

    void add_kind(auto const& thing) {
        room_ = std::remove_cvref_t<decltype(thing)>::type_name;
        if constexpr (requires { thing.kind; }) (room_ += '/') += name_of(thing.kind);
        add_x("X-PLENARY-KIND", room_.c_str());
        if constexpr (requires { thing.kind; }) {
            room_ = name_of(thing.kind);
            room_[0] = to_upper(room_[0]);
            std::replace(room_.begin(), room_.end(), '_', ' ');
        } else {
            room_ = "Site visit";
        }
        add(icalproperty_new_categories(room_.c_str()));
        for (auto const& about : thing.issues) add(icalproperty_new_categories(text(names_.of(about))));
    }

    void add_place(char const* hall, plenary::place const* where) {
        room_.clear();
        auto const part = [&](std::string_view given) {
            if (given.empty()) return;
            if (!room_.empty()) room_ += ", ";
            room_ += given;
        };
        if (hall) part(hall);
        if (where) {
            part(where->name);
            part(where->address.value_or(""));
            part(where->locality.value_or(""));
            part(where->country.value_or(""));
        }
        if (!room_.empty()) add(icalproperty_new_location(room_.c_str()));
        if (hall) add_x("X-PLENARY-ROOM", hall);
        if (!where) return;
        room_ = where->id.value;
        (room_ += ';') += where->name;
        for (auto const* each : {&where->locality, &where->country, &where->address, &where->time_zone}) {
            room_ += ';';
            if (*each) room_ += **each;
        }
        add_x("X-PLENARY-PLACE", room_.c_str());
        if (where->latitude) add(icalproperty_new_geo({*where->latitude, *where->longitude}));
    }

    void describe(ical::event<owning, meeting> const& shown) {
        auto const& m = shown.thing;
        list("Convened by ", m.conveners);
        bullets("Objectives:", m.objectives);
        themes(m.issues);
        bool titled = false;
        auto const mention = [&](auto const& part, std::string_view title) {
            if (!std::exchange(titled, true)) paragraph("Programme:");
            paragraph("- ");
            if (part.slot) (description_ += clock_time(part.slot->start)) += ": ";
            description_ += title;
        };
        for (auto const& part : m.sessions) mention(part, part.title);
        for (auto const& part : m.site_visits) mention(part, title_of(part));
    }
    void describe(ical::event<owning, session> const& shown) {
        auto const& s = shown.thing;
        auto const& start = *shown.when.start;
        ((paragraph(with_weekday(start.date)) += ", ") += clock_times(*s.slot)) += " (";
        auto const digits = ical::utc_offset(start.offset_minutes * 60);
        std::string_view const offset = digits;
        ((description_ += start.zone) += ", UTC") += offset.substr(0, 3);
        ((description_ += ':') += offset.substr(3)) += ')';
        if (s.room) paragraph("Room: ") += *s.room;
        if (s.focus) paragraph("Focus: ") += *s.focus;
        themes(s.issues);
        if (!s.agenda.empty()) paragraph("Agenda:");
        for (auto const& point : s.agenda) (paragraph(*point.number) += ' ') += point.title;
        if (!s.contributions.empty()) paragraph("Contributions:");
        for (auto const& given : s.contributions) {
            auto& out = paragraph("- ");
            auto const kind = name_of(given.kind);
            ((out += to_upper(kind[0])) += kind.substr(1)) += " by ";
            names(given.by);
            if (given.title) (out += ": ") += *given.title;
            out += " – ";
            labels(given.issues);
        }
    }
    void describe(ical::event<owning, site_visit> const& shown) {
        auto const& v = shown.thing;
        list("Hosts: ", v.hosts);
        if (v.focus) paragraph("Focus: ") += *v.focus;
        bullets("Services:", v.services);
        themes(v.issues);
    }
    std::string& paragraph(std::string_view lead) {
        if (!description_.empty()) description_ += '\n';
        return description_ += lead;
    }
    void list(std::string_view lead, auto const& mentions) {
        if (mentions.empty()) return;
        paragraph(lead);
        names(mentions);
    }
    void names(auto const& mentions) {
        for (std::size_t i = 0; i != mentions.size(); ++i) {
            if (i != 0) description_ += i + 1 == mentions.size() ? " and " : ", ";
            description_ += names_.of(mentions[i]);
        }
    }
    void themes(auto const& issues) {
        if (issues.empty()) return;
        paragraph("Themes: ");
        labels(issues);
    }
    void labels(auto const& issues) {
        for (std::size_t i = 0; i != issues.size(); ++i) {
            if (i != 0) description_ += "; ";
            description_ += names_.of(issues[i]);
        }
    }
    /// Generated visits have no title, and a place.
    std::string_view title_of(site_visit const& v) const { return names_.of(*v.place); }
    void bullets(std::string_view lead, auto const& texts) {
        if (!texts.empty()) paragraph(lead);
        for (auto const& one : texts) paragraph("- ") += one;
    }

    static void add(icalcomponent* to, icalproperty* property) { icalcomponent_add_property(to, property); }
    void add(icalproperty* property) { add(event_, property); }
    void add_x(char const* name, char const* value) { add(named_x(name, value)); }
    static icalproperty* named_x(char const* name, char const* value) {
        auto* const out = icalproperty_new_x(value);
        icalproperty_set_x_name(out, name);
        return out;
    }
    static icaltimetype time_of(std::int64_t seconds) {
        return icaltime_from_timet_with_zone(time_t(seconds), 0, icaltimezone_get_utc_timezone());
    }
    static icaltimetype day_of(std::int32_t days) {
        return icaltime_from_timet_with_zone(time_t(days) * 86'400, 1, nullptr);
    }
    /// The texts that libical takes end with a zero.
    char const* text(std::string_view part) { return (room_ = part).c_str(); }
    char const* uid(std::string_view id) { return (((room_ = id) += '@') += whole_.id.value).c_str(); }

    record const& whole_;
    ical::labels<owning> names_;
    icaltimetype stamp_;
    component calendar_;
    icalcomponent* event_ = nullptr;
    std::string room_, description_;
};

}  // namespace benchmarks
