#pragma once

#include "plenary/html/facts.hpp"

// Groups, organisations and people: who stands behind the names of the page.

namespace plenary::html {

template <class S>
class bodies_writer {
public:
    explicit bodies_writer(page<S>& on) : page_(on), to_(on.to), say_(on.say) {}

    static bool any(basic_record<S> const& whole) {
        return whole.process || any_left(whole.working_groups) || any_left(whole.organisations) ||
               any_left(whole.people);
    }

    void put() {
        to_.element("div.cards", [&] {
            if (page_.whole.process) put(*page_.whole.process);
            each(page_.whole.working_groups);
        });
        if (!any_left(page_.whole.organisations) && !any_left(page_.whole.people)) return;
        to_.element("div.cards.small", [&] {
            each(page_.whole.organisations);
            each(page_.whole.people);
        });
    }

private:
    void each(auto const& all) {
        for (auto const& one : all)
            if (!is_withdrawn(one)) put(one);
    }
    /// A card with the name, the acronym and the kind.
    void card(auto const& thing, std::string_view kind, auto&& tell) {
        card(thing, kind, tell, [] {});
    }
    /// The same with more below.
    void card(auto const& thing, std::string_view kind, auto&& tell, auto&& below) {
        page_.anchored("article.card", thing, [&] {
            auto const [brief, full] = own_name(thing);
            to_.element("h3", [&] {
                page_.given(full);
                if (brief == full) return;
                to_.between(" (");
                page_.given(brief);
                to_.between(")");
            });
            if (!kind.empty()) page_.own_element("p.kind", kind);
            put_facts(page_, thing, tell);
            below();
        });
        to_.line();
    }

    void put(basic_process<S> const& p) {
        auto const statements = [&] {
            for (auto const& one : p.statements)
                if (!is_withdrawn(one))
                    page_.anchored("blockquote.statement", one, [&] { page_.given(one.statement); });
        };
        card(p, page_.kind(p.kind), [&](auto& fact) { members(p, fact); }, statements);
    }
    void put(basic_working_group<S> const& g) {
        card(g, page_.kind(g.kind), [&](auto& fact) {
            fact(say_.chairs, "chairs", !g.chairs.empty(), [&] { page_.mentions(g.chairs); });
            fact(say_.mandate, "mandate", g.mandate.has_value(), [&] { page_.given(*g.mandate); });
            fact(say_.period, "established", g.established || g.dissolved,
                 [&] { since_until(g.established, g.dissolved); });
            fact(say_.carried_from, "predecessor", g.predecessor.has_value(),
                 [&] { page_.mention(*g.predecessor); });
            members(g, fact);
        });
    }
    void put(basic_organisation<S> const& o) {
        card(o, page_.kind(o.kind), [&](auto& fact) {
            fact(say_.country, "country", o.country.has_value(), [&] { page_.given(*o.country); });
            fact(say_.parent, "parent", o.parent.has_value(), [&] { page_.mention(*o.parent); });
        });
    }
    void put(basic_person<S> const& p) {
        card(p, "", [&](auto& fact) {
            fact(say_.role, "post", p.post.has_value(), [&] { page_.given(*p.post); });
            fact(say_.parent, "affiliation", p.affiliation.has_value(),
                 [&] { page_.mention(*p.affiliation); });
        });
    }

    void members(auto const& body, auto& fact) {
        fact(say_.members, "memberships", !body.memberships.empty(), [&] {
            to_.element("ul.tags", [&] {
                for (auto const& m : body.memberships)
                    if (!is_withdrawn(m)) to_.element("li", [&] { put_membership(m); });
            });
        });
    }
    void put_membership(basic_membership<S> const& m) {
        page_.mention(m.member);
        bool const plain = m.category == membership_category::member;
        if (plain && !m.role && !m.since && !m.until) return;
        to_.element("span.soft", [&] {
            to_.between(" (");
            page_.own(page_.words_for(m.category));
            if (m.role) {
                to_.between(", ");
                page_.given(*m.role);
            }
            if (m.since || m.until) {
                to_.between(", ");
                since_until(m.since, m.until);
            }
            to_.between(")");
        });
    }
    /// At least one of them is there.
    void since_until(std::optional<partial_date> since, std::optional<partial_date> until) {
        auto const in_full = [&](std::string_view word, partial_date day) {
            page_.own(plenary::detail::in_a_row(word, page_.words_for(day)));
        };
        if (!until) return in_full(say_.from_then_on, *since);
        if (!since) return in_full(say_.until_then, *until);
        page_.date(*since);
        to_.between(" – ");
        page_.date(*until);
    }

    page<S>& page_;
    markup& to_;
    page_words const& say_;
};

}  // namespace plenary::html
