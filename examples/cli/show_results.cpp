#include "show.hpp"

#include <plenary/diagnose/phrase.hpp>

#include <algorithm>
#include <map>

namespace cli {

using namespace plenary;

namespace {

constexpr std::size_t margin = 2;

/// Columns for labels such as "Identified priority", so that all texts begin below each other.
template <enumeration E>
std::size_t text_column(auto const& things) {
    std::size_t widest = 0;
    for (auto const& thing : things) widest = std::max(widest, name_of(thing.kind).size());
    return margin + widest + 2;
}

/// The things in the order of their kinds, each with its kind the first time it comes.
template <class Thing>
std::vector<std::pair<std::string, Thing const*>> by_kind(std::vector<Thing> const& things) {
    std::vector<Thing const*> order;
    for (auto const& thing : things) order.push_back(&thing);
    std::stable_sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->kind < b->kind; });
    std::vector<std::pair<std::string, Thing const*>> out;
    for (auto const* thing : order) {
        bool const again = !out.empty() && out.back().second->kind == thing->kind;
        out.emplace_back(again ? "" : capitalised(in_words(thing->kind)), thing);
    }
    return out;
}

std::string due(std::optional<partial_date> const& when) {
    return when ? "due " + in_words(*when) : std::string();
}

void put_follow_up(shown_record const& shown, follow_up const& f, std::size_t column) {
    auto const done = f.done_on ? " " + in_words(*f.done_on) : std::string();
    shown.out.put_row({{column, {"→", ink::help}}}, column + 2, {{f.action}});
    shown.out.put(column + 2, dotted({shown.called.of_all(f.owners), due(f.due), in_words(f.status) + done}),
                  ink::faint);
    for (auto const& entry : f.history)
        shown.out.put(column + 2,
                      phrase(shown.called.of(entry.meeting.value), ": ", in_words(entry.status),
                             entry.note ? ", " : "", entry.note.value_or("")),
                      ink::faint);
}

}  // namespace

void put_participants(shown_record const& shown) {
    std::map<participation_role, std::vector<std::string>> by_role;
    for (auto const& m : shown.whole.meetings)
        for (auto const& p : m.participations) {
            auto who = shown.called.in_full(p.party);
            if (p.count)
                who += phrase(" (", p.count->exactness == exactness::about ? "about " : "", p.count->amount,
                              ')');
            auto& all = by_role[p.role];
            if (std::find(all.begin(), all.end(), who) == all.end()) all.push_back(std::move(who));
        }
    if (by_role.empty()) return;
    shown.out.rule("Who took part");
    for (auto const& [role, who] : by_role) {
        shown.out.put_row({{margin, {capitalised(in_words(role)), ink::note}}}, margin + 14, {{joined(who)}});
    }
}

void put_outcomes(shown_record const& shown) {
    if (shown.whole.outcomes.empty()) return;
    shown.out.rule("What came out");
    auto const column = text_column<outcome_kind>(shown.whole.outcomes);
    for (auto const& [kind, o] : by_kind(shown.whole.outcomes)) {
        shown.out.put_row({{margin, {kind, ink::note}}}, column, {{o->statement}});
        auto const facts =
            dotted({shown.called.of_all(o->parties), due(o->due), o->status ? in_words(*o->status) : ""});
        if (!facts.empty()) shown.out.put(column, facts, ink::faint);
        if (o->meeting) shown.out.put(column, "from " + shown.called.of(o->meeting->value), ink::faint);
        for (auto const& f : o->follow_ups) put_follow_up(shown, f, column);
        shown.out.gap();
    }
}

void put_findings(shown_record const& shown) {
    if (shown.whole.findings.empty()) return;
    shown.out.rule("What was found");
    auto const column = text_column<finding_type>(shown.whole.findings);
    for (auto const& [kind, f] : by_kind(shown.whole.findings)) {
        shown.out.put_row({{margin, {kind, ink::note}}}, column, {{f->statement}});
        if (!f->evidence.empty())
            shown.out.put(column, "heard in " + shown.called.of_all(f->evidence), ink::faint);
        shown.out.gap();
    }
}

}  // namespace cli
