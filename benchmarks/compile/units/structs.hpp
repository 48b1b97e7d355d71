#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Twelve structs as an application has them. Each unit says with MEMBERS what its library wants to be
// told about them, and defines the two functions at the end.

namespace benchmarks {

struct issue {
    std::string id, label;
    std::optional<std::string> definition;
    MEMBERS(issue, id, label, definition)
};

struct organisation {
    std::string id, name;
    std::optional<std::string> acronym, country;
    MEMBERS(organisation, id, name, acronym, country)
};

struct place {
    std::string id, name;
    std::optional<std::string> locality, time_zone;
    std::optional<double> latitude, longitude;
    MEMBERS(place, id, name, locality, time_zone, latitude, longitude)
};

struct participation {
    std::string id, organisation, role;
    std::optional<std::int32_t> count;
    MEMBERS(participation, id, organisation, role, count)
};

struct agenda_item {
    std::string id, title;
    std::optional<std::string> number;
    MEMBERS(agenda_item, id, title, number)
};

struct contribution {
    std::string id, title;
    std::vector<std::string> by, issues;
    std::optional<std::string> summary;
    MEMBERS(contribution, id, title, by, issues, summary)
};

struct session {
    std::string id, kind, title;
    std::optional<std::int32_t> order;
    std::optional<std::string> room, focus;
    std::vector<std::string> issues;
    std::vector<agenda_item> agenda;
    std::vector<contribution> contributions;
    MEMBERS(session, id, kind, title, order, room, focus, issues, agenda, contributions)
};

struct site_visit {
    std::string id, place;
    std::vector<std::string> hosts, services;
    std::optional<std::string> focus;
    MEMBERS(site_visit, id, place, hosts, services, focus)
};

struct meeting {
    std::string id, kind, title, start, end;
    bool is_public = true;
    std::optional<std::string> place;
    std::vector<std::string> objectives, issues;
    std::vector<participation> participations;
    std::vector<session> sessions;
    std::vector<site_visit> site_visits;
    MEMBERS(meeting, id, kind, title, start, end, is_public, place, objectives, issues, participations,
            sessions, site_visits)
};

struct follow_up {
    std::string id, action, status;
    std::vector<std::string> owners;
    std::optional<std::string> due;
    MEMBERS(follow_up, id, action, status, owners, due)
};

struct outcome {
    std::string id, kind, statement;
    std::vector<std::string> parties, issues;
    std::vector<follow_up> follow_ups;
    MEMBERS(outcome, id, kind, statement, parties, issues, follow_ups)
};

struct week {
    std::string id, title;
    std::vector<issue> issues;
    std::vector<organisation> organisations;
    std::vector<place> places;
    std::vector<meeting> meetings;
    std::vector<outcome> outcomes;
    MEMBERS(week, id, title, issues, organisations, places, meetings, outcomes)
};

/// False if the text is not the JSON of a week.
bool read(std::string_view text, week& out);
std::string write(week const& whole);

}  // namespace benchmarks
