#pragma once

#include "plenary/html/facts.hpp"
#include "plenary/html/place.hpp"

// Issues with where they came up, and the sites that were visited.

namespace plenary::html {

template <class S>
void put_issues(page<S>& on) {
    auto& to = on.to;
    // Of one week the reader asks for the session, of years of weeks for the meeting.
    auto const closest = on.programmes.size() == 1 ? discussions_by::sessions : discussions_by::meetings;
    auto const places = [&](std::vector<indexed_thing const*> const& all) {
        if (all.empty()) return on.own_element("span.soft", on.say.not_recorded);
        to.element("ul.tags", [&] {
            for (auto const* found : all)
                to.element("li", [&] {
                    on.mention(*found);
                    if (closest == discussions_by::meetings || found->owner == no_thing) return;
                    auto const& holder = on.things.things()[found->owner];
                    if (holder.kind->tag != tag_of<basic_meeting<S>>) return;
                    to.between(", ");  // "Closing" alone says little
                    on.mention(holder);
                });
        });
    };
    auto const label = [&](basic_thematic_issue<S> const& issue) {
        on.given(issue.label);
        auto const line = [&](auto&& content) { to.element("p.soft", content); };
        if (issue.definition) line([&] { on.given(*issue.definition); });
        if (!issue.alternative_labels.empty())
            line([&] {
                on.own(on.say.also_called);
                for (std::size_t i = 0; i != issue.alternative_labels.size(); ++i) {
                    if (i != 0) to.between("; ");
                    on.given(issue.alternative_labels[i]);
                }
                on.reservations(issue, "alternative_labels");
            });
        auto const others = [&](std::string_view what, auto&& names) {
            line([&] {
                on.own(what);
                to.between(": ");
                names();
            });
        };
        if (issue.broader) others(on.say.broader, [&] { on.mention(*issue.broader); });
        if (!issue.related.empty()) others(on.say.related, [&] { on.mentions(issue.related); });
    };
    to.element("table", [&] {
        to.element("thead", [&] {
            to.element("tr", [&] {
                for (auto const heading : {on.say.issue, on.say.discussed_in, on.say.taken_up_in})
                    to.element("th", {{"scope", "col"}}, [&] { on.own(heading); });
            });
        });
        to.element("tbody", [&] {
            for (auto const& [issue, discussed_in, taken_up_in] :
                 discussions_of(on.whole, on.things, closest)) {
                on.anchored("tr.issue", *issue,
                            [&, &about = *issue, &found = discussed_in, &results = taken_up_in] {
                                to.element("th", {{"scope", "row"}}, [&] { label(about); });
                                to.element("td", [&] { places(found); });
                                to.element("td", [&] { places(results); });
                            });
                to.line();
            }
        });
    });
}

template <class S>
void put_visit(page<S>& on, basic_meeting<S> const& of, basic_site_visit<S> const& v) {
    on.anchored("article.card", v, [&] {
        on.to.element("h3", [&] { on.visit_name(v); });
        put_facts(on, v, [&](auto& fact) {
            auto const* const where = on.things.find(v.place);
            fact(on.say.place, "place", v.place.has_value(), [&] {
                if (where) put_place_name(on, *where);
                else on.mention(*v.place);
            });
            fact(on.say.received_by, "hosts", !v.hosts.empty(), [&] { on.mentions(v.hosts); });
            fact(on.say.focus, "focus", v.focus.has_value(), [&] { on.given(*v.focus); });
            fact(on.say.services, "services", !v.services.empty(), [&] {
                on.to.element("ul", [&] {
                    for (auto const& one : v.services) on.to.element("li", [&] { on.given(one); });
                });
            });
            fact(on.say.issues, "issues", !v.issues.empty(), [&] { on.tags(v.issues); });
            fact(on.say.note, "note", v.note.has_value(), [&] { on.given(*v.note); });
            fact(on.say.from, "", true, [&] { on.mention(of); });
        });
    });
    on.to.line();
}

template <class S>
void put_visits(page<S>& on) {
    for (auto const& m : on.whole.meetings) {
        if (is_withdrawn(m) || !any_left(m.site_visits)) continue;
        on.to.element("div.cards", [&] {
            for_each_fetched(m.site_visits, [&](auto const& v) {
                if (!is_withdrawn(v)) put_visit(on, m, v);
            });
        });
        if (extent_of(m, "site_visits") == listing_extent::illustrative)
            on.own_element("p.others", on.say.programme.among_others);
    }
}

}  // namespace plenary::html
