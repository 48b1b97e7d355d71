#pragma once

#include "plenary/ical/calendar_event.hpp"
#include "plenary/ical/identifiers.hpp"
#include "plenary/model/defaults.hpp"

#include <map>
#include <tuple>

namespace plenary::ical {

/// The places and organisers that events name: each is a thing of the record once.
class named_things {
public:
    named_things(record& whole, identifiers& ids) : whole_(whole), ids_(ids) {}

    /// Places are the same where everything that is said of them is.
    std::optional<ref_to<basic_place, owning>> place_of(calendar_event const& event) {
        if (event.place.empty() && event.location.empty()) {
            if (event.coordinates) event.source->keep("GEO");
            return std::nullopt;
        }
        std::string key = event.place.empty() ? '-' + event.location : event.place;
        if (event.coordinates)
            key += '@' + std::to_string(event.coordinates->first) + ';' +
                   std::to_string(event.coordinates->second);
        auto const [known, fresh] = places_.try_emplace(key);
        if (!fresh) return {{known->second}};
        place where;
        auto rest = std::string_view(event.place);
        auto const id = unescaped(take_part(rest, ';'));
        where.name = event.place.empty() ? event.location : unescaped(take_part(rest, ';'));
        for (auto* const field : {&where.locality, &where.country, &where.address, &where.time_zone})
            if (auto text = unescaped(take_part(rest, ';')); !text.empty()) *field = std::move(text);
        where.id.value = known->second = ids_.make(id.empty() ? lower_case(where.name) : id, "place");
        if (event.coordinates) std::tie(where.latitude, where.longitude) = *event.coordinates;
        whole_.places.push_back(std::move(where));
        return {{known->second}};
    }

    std::optional<party> organiser_of(calendar_event const& event) {
        if (event.organiser.empty() && event.address.empty()) return std::nullopt;
        auto const key = event.address.empty() ? '-' + event.organiser : lower_case(event.address);
        auto const [known, fresh] = organisers_.try_emplace(key);
        if (!fresh && !event.organiser.empty() && known->second.name != event.organiser)
            event.source->keep("ORGANIZER");  // one address, another name
        if (fresh) {
            known->second.name = event.organiser;
            organisation who;
            who.name = event.organiser.empty() ? event.address : event.organiser;
            who.id.value = known->second.id = ids_.make(lower_case(who.name), "organiser");
            if (!event.address.empty())
                who.meta.emplace().aliases.push_back(
                    {.scheme = std::string(mail_scheme), .identifier = event.address});
            whole_.organisations.push_back(std::move(who));
        }
        return party{.organisation = {{known->second.id}}};
    }

private:
    record& whole_;
    identifiers& ids_;
    struct organiser {
        std::string id{}, name{};
    };
    std::map<std::string, std::string> places_;    // what is said of them, and their ids
    std::map<std::string, organiser> organisers_;  // by their addresses, or else by their names
};

}  // namespace plenary::ical
