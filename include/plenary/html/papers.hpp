#pragma once

#include "plenary/html/facts.hpp"
#include "plenary/model/marks.hpp"

// Documents, work plans, and where the record goes beyond the words of its sources.

namespace plenary::html {

template <class S>
void put_documents(page<S>& on) {
    auto& to = on.to;
    auto const title = [&](basic_document<S> const& d) {
        on.link(d.url ? std::string_view(*d.url) : std::string_view(), [&] { on.document_title(d); });
        on.reservations(d, "title");
        put_facts(on, d, [&](auto& fact) {
            fact(on.say.owner, "owner", d.owner.has_value(), [&] { on.mention(*d.owner); });
            fact(on.say.from, "meeting", d.meeting.has_value(), [&] { on.mention(*d.meeting); });
            fact(on.say.revises, "revision_of", d.revision_of.has_value(),
                 [&] { on.mention(*d.revision_of); });
        });
    };
    auto const kind = [&](basic_document<S> const& d) {
        auto const words = on.kind(d.kind);
        if (words.empty()) return on.own_element("span.soft", on.say.not_recorded);
        on.own_element("span.capital", words);
        on.reservations(d, "kind");
    };
    auto const status = [&](basic_document<S> const& d) {
        auto const words = on.kind(d.status);
        if (words.empty() && !d.published) return on.own_element("span.soft", on.say.not_recorded);
        on.own_element("span.capital", words);
        if (!d.published) return on.reservations(d, "status");
        if (!words.empty()) to.between(", ");
        on.date(*d.published);
        on.reservations(d, "published");
    };
    to.element("table", [&] {
        to.element("thead", [&] {
            to.element("tr", [&] {
                for (auto const heading : {on.say.document, on.say.kind, on.say.status})
                    to.element("th", {{"scope", "col"}}, [&] { on.own(heading); });
            });
        });
        to.element("tbody", [&] {
            for (auto const& [_, all] : by_kind(on.whole.documents))
                for (auto const* d : all) {
                    on.anchored("tr.document", *d, [&, &about = *d] {
                        to.element("th", {{"scope", "row"}}, [&] { title(about); });
                        to.element("td", [&] { kind(about); });
                        to.element("td", [&] { status(about); });
                    });
                    to.line();
                }
        });
    });
}

template <class S>
void put_plans(page<S>& on) {
    auto& to = on.to;
    auto const point = [&](basic_activity<S> const& a) {
        on.own(plenary::detail::in_a_row(on.say.programme.activity, a.number));
        if (a.title) {
            to.between(": ");
            on.given(*a.title);
        }
        if (auto const words = on.kind(a.status); !words.empty()) {
            to.between(" · ");
            on.own_element("strong.status", words);
        }
        put_facts(on, a, [&](auto& fact) {
            fact(on.say.owners, "owners", !a.owners.empty(), [&] { on.mentions(a.owners); });
            fact(on.say.issues, "issues", !a.issues.empty(), [&] { on.tags(a.issues); });
        });
    };
    to.element("div.cards", [&] {
        for (auto const& w : on.whole.work_plans) {
            if (is_withdrawn(w)) continue;
            on.anchored("article.card", w, [&] {
                to.element("h3", [&] { on.given(w.title); });
                put_facts(on, w, [&](auto& fact) {
                    fact(on.say.group, "group", w.group.has_value(), [&] { on.mention(*w.group); });
                    fact(on.say.period, "period", w.period.has_value(),
                         [&] { on.date(w.period->start, w.period->end.value_or(w.period->start)); });
                });
                if (w.activities.empty()) return;
                to.element("ul.activities", [&] {
                    for (auto const& a : w.activities)
                        if (!is_withdrawn(a)) on.anchored("li.activity", a, [&] { point(a); });
                });
            });
            to.line();
        }
    });
}

/// What the record has of its origins that the sources do not state.
template <class S>
class sources_writer {
public:
    explicit sources_writer(page<S> const& on) {
        auto const gather = [this](auto const& thing) {
            if (is_withdrawn(thing)) return false;
            if (thing.meta)
                for (auto const& p : thing.meta->provenance)
                    if (p.basis != provenance_basis::stated) notes_.push_back({thing.id.value, &p});
            return true;
        };
        if (gather(on.whole)) for_each_inside(on.whole, gather);
    }

    bool empty() const { return notes_.empty(); }
    void put(page<S>& on) const {
        on.to.element("ul.notes", [&] {
            for (auto const& [id, p] : notes_) {
                on.to.element("li", [&, &about = id, &origin = *p] {
                    on.mention(about);
                    if (origin.field_name) {
                        on.to.between(", ");
                        on.own(words_of(*origin.field_name));
                    }
                    on.to.between(": ");
                    on.own_element("span.basis", on.words_for(origin.basis));
                    if (origin.words) {
                        on.to.between(" ");
                        on.to.element("q", [&] { on.given(*origin.words); });
                    }
                    if (!origin.note) return;
                    on.to.between(" ");
                    on.given(*origin.note);
                });
                on.to.line();
            }
        });
    }

private:
    struct note {
        std::string_view id;  ///< of the thing
        basic_provenance<S> const* origin;
    };
    static std::string words_of(std::string_view field_name) {
        std::string out(field_name);
        for (char& c : out)
            if (c == '_') c = ' ';
        return out;
    }

    std::vector<note> notes_;
};

}  // namespace plenary::html
