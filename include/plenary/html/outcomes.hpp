#pragma once

#include "plenary/html/facts.hpp"

#include <algorithm>

// What came out, what was found and what was said.

namespace plenary::html {

template <class S>
class outcomes_writer {
public:
    explicit outcomes_writer(page<S>& on) : page_(on), to_(on.to), say_(on.say) {}

    void put() {
        bool const followed_up = std::any_of(page_.whole.outcomes.begin(), page_.whole.outcomes.end(),
                                             [](auto const& o) { return any_left(o.follow_ups); });
        if (!followed_up) page_.own_element("p.soft", say_.no_follow_up);
        for (auto const& [kind, all] : page_.outcomes) {
            to_.element("h3.capital", [&] { page_.own(page_.heading_of(kind, all.size() > 1)); });
            to_.element("ol.results", [&] {
                for_each_fetched(all,
                                 [&](auto const* o) { page_.anchored("li.result", *o, [&] { put(*o); }); });
            });
            to_.line();
        }
    }

private:
    void put(basic_outcome<S> const& o) {
        to_.element("p.lead", [&] {
            page_.own_element("span.tally", plenary::detail::in_a_row(say_.outcome, page_.number_of(o)));
            to_.between(" ");
            page_.given(o.statement);
            page_.reservations(o, "statement");
        });
        put_facts(page_, o, [&](auto& fact) {
            fact(say_.from, "meeting", o.meeting || !o.sessions.empty(), [&] {
                if (o.meeting) page_.mention(*o.meeting);
                if (o.sessions.empty()) return;
                if (o.meeting) to_.between(": ");
                page_.mentions(o.sessions);
            });
            fact(say_.parties, "parties", !o.parties.empty(), [&] { page_.mentions(o.parties); });
            fact(say_.issues, "issues", !o.issues.empty(), [&] { page_.tags(o.issues); });
            fact(say_.plan, "activity", o.plan || o.activity, [&] {
                if (o.activity) page_.mention_with_plan(*o.activity);
                else page_.mention(*o.plan);
            });
            fact(say_.due, "due", o.due.has_value(), [&] { page_.date(*o.due); });
            fact(say_.status, "status", o.status.has_value(), [&] { page_.date(*o.status); });
        });
        if (any_left(o.follow_ups)) put_follow_ups(o);
    }
    void put_follow_ups(basic_outcome<S> const& o) {
        to_.element("table", [&] {
            to_.element("caption", [&] {
                page_.own(say_.follow_ups);
                page_.reservations(o, "follow_ups");
            });
            to_.element("thead", [&] {
                to_.element("tr", [&] {
                    for (auto const heading : {say_.action, say_.owners, say_.due, say_.status})
                        to_.element("th", {{"scope", "col"}}, [&] { page_.own(heading); });
                });
            });
            to_.element("tbody", [&] {
                for (auto const& f : o.follow_ups)
                    if (!is_withdrawn(f)) page_.anchored("tr.follow-up", f, [&] { put(f); });
            });
        });
    }
    void put(basic_follow_up<S> const& f) {
        to_.element("th", {{"scope", "row"}}, [&] {
            page_.given(f.action);
            put_facts(page_, f, [&](auto& fact) {
                fact(say_.evidence, "evidence", !f.evidence.empty(), [&] { page_.tags(f.evidence); });
                fact(say_.carried_from, "carried_from", f.carried_from.has_value(),
                     [&] { page_.mention(*f.carried_from); });
                fact(say_.history, "history", !f.history.empty(), [&] { put_history(f); });
            });
        });
        to_.element("td", [&] { page_.mentions(f.owners); });
        to_.element("td", [&] {
            if (f.due) page_.date(*f.due);
            page_.reservations(f, "due");
        });
        to_.element("td", [&] {
            page_.date(f.status);
            if (!f.done_on) return;
            to_.between(", ");
            page_.date(*f.done_on);
        });
    }
    void put_history(basic_follow_up<S> const& f) {
        to_.element("ul", [&] {
            for (auto const& entry : f.history)
                to_.element("li", [&] {
                    page_.mention(entry.meeting);
                    to_.between(": ");
                    page_.date(entry.status);
                    if (!entry.note) return;
                    to_.between(". ");
                    page_.given(*entry.note);
                });
        });
    }

    page<S>& page_;
    markup& to_;
    page_words const& say_;
};

template <class S>
void put_findings(page<S>& on) {
    for (auto const& [kind, all] : on.findings) {
        on.to.element("h3.capital", [&] { on.own(on.heading_of(kind, all.size() > 1)); });
        on.to.element("ol.results", [&] {
            for_each_fetched(all, [&](auto const* each) {
                on.anchored("li.result", *each, [&, &f = *each] {
                    on.to.element("p.lead", [&] {
                        on.own_element("span.tally",
                                       plenary::detail::in_a_row(on.say.finding, on.number_of(f)));
                        on.to.between(" ");
                        on.given(f.statement);
                        on.reservations(f, "statement");
                    });
                    put_facts(on, f, [&](auto& fact) {
                        fact(on.say.heard_in, "evidence", !f.evidence.empty(),
                             [&] { on.mentions(f.evidence); });
                        fact(on.say.issues, "issues", !f.issues.empty(), [&] { on.tags(f.issues); });
                    });
                });
            });
        });
        on.to.line();
    }
}

template <class S>
void put_assertions(page<S>& on) {
    on.to.element("ul.results", [&] {
        for (auto const& a : on.whole.assertions) {
            if (is_withdrawn(a)) continue;
            on.anchored("li.result", a, [&] {
                on.to.element("p.lead", [&] { on.to.element("strong", [&] { on.mention(a.subject); }); });
                // A line of its own: what the claim is about may be a sentence itself.
                on.to.element("p.lead", [&] {
                    on.given(a.claim);
                    on.reservations(a, "claim");
                });
                put_facts(on, a, [&](auto& fact) {
                    fact(on.say.since, "since", a.since.has_value(), [&] { on.date(*a.since); });
                    fact(on.say.duration, "duration", a.duration.has_value(), [&] { on.date(*a.duration); });
                    fact(on.say.source, "source", a.source.has_value(), [&] { on.mention(*a.source); });
                    fact(on.say.said_in, "session", a.session.has_value(), [&] { on.mention(*a.session); });
                });
            });
        }
    });
}

}  // namespace plenary::html
