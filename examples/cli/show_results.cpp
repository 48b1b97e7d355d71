#include "show.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/programme/by_kind.hpp>
#include <plenary/programme/participants.hpp>

#include <algorithm>

namespace cli {

using namespace plenary;

namespace {

constexpr std::size_t margin = 2;

/// Columns for labels such as "Identified priority", so that all texts begin below each other.
std::size_t text_column(auto const& things) {
    std::size_t widest = 0;
    for (auto const& thing : things) widest = std::max(widest, name_of(thing.kind).size());
    return margin + widest + 2;
}

/// The things in the order of their kinds, each with its kind the first time it comes.
template <class Thing>
std::vector<std::pair<std::string, Thing const*>> with_headings(std::vector<Thing> const& things) {
    std::vector<std::pair<std::string, Thing const*>> out;
    for (auto const& [kind, of_kind] : by_kind(things))
        for (auto const* thing : of_kind)
            out.emplace_back(thing == of_kind.front() ? capitalised(in_words(kind)) : "", thing);
    return out;
}

void put_follow_up(shown_record const& shown, follow_up const& f, std::size_t column) {
    auto const standing = phrase(in_words(f.status), led_by(" ", in_words(f.done_on)));
    shown.out.put_row({{column, {"→", ink::help}}}, column + 2, {{f.action}});
    shown.out.put(column + 2,
                  dotted({shown.called.of_all(f.owners), led_by("due ", in_words(f.due)), standing}),
                  ink::faint);
    for (auto const& entry : f.history)
        shown.out.put(column + 2,
                      phrase(shown.called.of(entry.meeting.value), ": ", in_words(entry.status),
                             led_by(", ", entry.note.value_or(""))),
                      ink::faint);
}

/// How many came, each number once.
std::vector<std::string> counts_of(participant<> const& who) {
    std::vector<std::string> out;
    for (auto const& [_, p] : who.meetings)
        if (auto const many = in_words(p->count); std::find(out.begin(), out.end(), many) == out.end())
            if (!many.empty()) out.push_back(many);
    return out;
}

/// The record is about this one: it need not be named again.
bool is_only_programme(shown_record const& shown, std::string_view meeting_id) {
    return shown.programmes.size() == 1 && shown.programmes[0].whole->id.value == meeting_id;
}

/// That a list of the record has examples only.
void put_others(shown_record const& shown, std::string_view field_name) {
    if (extent_of(shown.whole, field_name) == listing_extent::illustrative)
        shown.out.put(margin, english.among_others, ink::faint);
}

}  // namespace

void put_participants(shown_record const& shown) {
    auto const by_role = participants_by_role(shown.whole);
    if (by_role.empty()) return;
    shown.out.rule("Who took part");
    for (auto const& [role, participants] : by_role) {
        std::vector<std::string> all;
        for (auto const& one : participants) {
            auto who = shown.called.in_full(*one.party);
            for (auto const& counted : counts_of(one)) who += phrase(" (", counted, ')');
            all.push_back(std::move(who));
        }
        shown.out.put_row({{margin, {capitalised(heading_of(role, are_several(participants))), ink::note}}},
                          margin + 14, {{joined(all)}});
    }
}

void put_outcomes(shown_record const& shown) {
    if (!any_left(shown.whole.outcomes)) return;
    shown.out.rule("What came out");
    auto const column = text_column(shown.whole.outcomes);
    for (auto const& [heading, o] : with_headings(shown.whole.outcomes)) {
        shown.out.put_row({{margin, {heading, ink::note}}}, column, {{o->statement}});
        auto const facts =
            dotted({shown.called.of_all(o->parties), led_by("due ", in_words(o->due)), in_words(o->status)});
        shown.out.put_fact(column, "", facts, ink::faint);
        if (o->meeting && !is_only_programme(shown, o->meeting->value))
            shown.out.put(column, led_by("from ", shown.called.of(o->meeting)), ink::faint);
        auto const planned_in = o->activity ? shown.called.of(o->activity) : shown.called.of(o->plan);
        shown.out.put_fact(column, "", planned_in, ink::faint);
        for (auto const& f : o->follow_ups)
            if (!is_withdrawn(f)) put_follow_up(shown, f, column);
        shown.out.gap();
    }
    put_others(shown, "outcomes");
}

void put_findings(shown_record const& shown) {
    if (!any_left(shown.whole.findings)) return;
    shown.out.rule("What was found");
    auto const column = text_column(shown.whole.findings);
    for (auto const& [heading, f] : with_headings(shown.whole.findings)) {
        shown.out.put_row({{margin, {heading, ink::note}}}, column, {{f->statement}});
        shown.out.put_fact(column, "", led_by("heard in ", shown.called.of_all(f->evidence)), ink::faint);
        shown.out.gap();
    }
    put_others(shown, "findings");
}

void put_assertions(shown_record const& shown) {
    if (!any_left(shown.whole.assertions)) return;
    shown.out.rule("What was said");
    for (auto const& a : shown.whole.assertions) {
        if (is_withdrawn(a)) continue;
        shown.out.put(margin, shown.called.of(a.subject.value), ink::note);
        shown.out.put(margin + 2, a.claim);
        auto const facts = dotted({led_by("since ", in_words(a.since)), led_by("for ", in_words(a.duration)),
                                   led_by("source: ", shown.called.of(a.source)),
                                   led_by("in ", shown.called.of(a.session))});
        shown.out.put_fact(margin + 2, "", facts, ink::faint);
        shown.out.gap();
    }
    put_others(shown, "assertions");
}

void put_documents(shown_record const& shown) {
    if (!any_left(shown.whole.documents)) return;
    shown.out.rule("Documents");
    auto const column = text_column(shown.whole.documents);
    for (auto const& [heading, d] : with_headings(shown.whole.documents)) {
        shown.out.put_row({{margin, {heading, ink::note}}}, column, {{title_of(*d)}});
        auto const owner = d->owner ? shown.called.of(*d->owner) : "";
        auto const facts = dotted({telling_kind(d->status), in_words(d->published), owner,
                                   led_by("revises ", shown.called.of(d->revision_of)), d->url.value_or("")});
        shown.out.put_fact(column, "", facts, ink::faint);
    }
    put_others(shown, "documents");
}

}  // namespace cli
