#pragma once

#include "plenary/programme/names.hpp"
#include "plenary/programme/wording.hpp"

// What a reader finds a thing by where its name alone is not enough.

namespace plenary {

/// "Register of Returns Programmes, volume 1".
template <class S>
std::string title_of(basic_document<S> const& paper, words const& say = english) {
    std::string out(paper.title);
    if (paper.volume) out += detail::in_a_row(", ", say.volume, *paper.volume);
    if (paper.edition) out += detail::in_a_row(", ", say.edition, *paper.edition);
    return out;
}

/// Whether a site visit has nothing to go by but those who receive there.
template <class S>
constexpr bool is_called_by_hosts(basic_site_visit<S> const& visit) {
    return !visit.title && !visit.place;
}

/// Its title, or else the place, or else all who receive there.
template <class S>
std::string title_of(basic_site_visit<S> const& visit, names<S> const& called, words const& say = english) {
    if (visit.title) return std::string(*visit.title);
    if (visit.place) return std::string(called.of(*visit.place).full);
    std::vector<std::string> hosts;
    for (auto const& host : visit.hosts) hosts.emplace_back(called.of(host).full);
    return hosts.empty() ? std::string(say.site_visit) : joined(hosts, say);
}

/// The place of a visit whose title does not stand for it; empty where there is none to tell.
template <class S>
std::string place_beside_title(basic_site_visit<S> const& visit, names<S> const& called) {
    return visit.title && visit.place ? std::string(called.of(*visit.place).full) : std::string();
}

/// "Work Plan 2026–2028, Activity 1: A regional guide", where `plan` is the name of its plan.
template <class S>
std::string title_of(basic_activity<S> const& point, std::string_view plan, words const& say = english) {
    auto out = detail::in_a_row(plan, ", ", say.activity, point.number);
    if (point.title) out += detail::in_a_row(": ", *point.title);
    return out;
}

/// Of whatever has this identifier; the identifier itself where nothing has it.
template <class S>
std::string title_of(std::string_view id, names<S> const& called, words const& say = english) {
    auto const* const thing = called.things().find(id);
    using known = directory<S>;
    if (auto const* paper = known::template as<basic_document<S>>(thing)) return title_of(*paper, say);
    if (auto const* visit = known::template as<basic_site_visit<S>>(thing))
        return title_of(*visit, called, say);
    if (auto const* point = known::template as<basic_activity<S>>(thing))
        return title_of(*point, called.of(called.things().things()[thing->owner]).brief, say);
    return std::string(called.of(id).brief);
}

}  // namespace plenary
