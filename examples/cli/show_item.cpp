#include "show.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/report/display_width.hpp>

#include <algorithm>

namespace cli {

using namespace plenary;

namespace {

/// "(opening, Reef Room)", or nothing.
std::string in_brackets(std::vector<std::string> const& facts) {
    auto const inside = separated(facts, ", ");
    return inside.empty() ? inside : phrase("  (", inside, ')');
}

/// How well it is known who of several gave it.
std::string told_of(contribution const& given) {
    if (given.by.size() < 2) return {};
    switch (given.attribution) {
        case attribution::exact: return {};
        case attribution::collective: return "together";
        default: return "who spoke on what is not known";
    }
}

class item_writer {
public:
    item_writer(shown_record const& shown, std::size_t column)
        : shown_(shown), called_(shown.called), out_(shown.out), column_(column) {}

    void operator()(session const* s) {
        auto const by = led_by("convened by ", called_.of_all(s->conveners));
        put_heading(*s, s->title, {telling_kind(s->kind, s->title), s->room.value_or(""), by});
        put_about(*s, s->title);
        for (auto const& item : s->agenda) put_agenda(item, column_);
        for (auto const& given : s->contributions)
            if (!is_withdrawn(given)) put_contribution(given);
        std::vector<std::string> stalls;
        for (auto const& one : s->stalls) {
            if (is_withdrawn(one)) continue;
            auto const who = called_.of_all(one.exhibitors);
            stalls.push_back(one.label ? phrase(who, " (", *one.label, ')') : who);
        }
        put_fact("Stalls: ", with_others(*s, "stalls", joined(stalls)));
    }

    void operator()(site_visit const* v) {
        put_heading(*v, called_.of(*v), {"site visit", v->title ? called_.of(v->place) : ""});
        if (!is_called_by_hosts(*v)) put_fact("Hosted by ", called_.of_all(v->hosts));
        put_about(*v, {});
        put_fact("Services: ", listed(v->services));
        put_fact("Note: ", v->note.value_or(""));
    }

private:
    void put_heading(auto const& part, std::string_view title, std::vector<std::string> facts) {
        std::string when = part.order ? phrase(*part.order, '.') : "–";
        if (part.slot && part.slot->start.ok()) {
            when = clock_times(*part.slot);
            if (shown_.zones.size() > 1) facts.push_back(zone_of(part.slot->start));
        }
        facts.push_back(in_words(part.status));
        out_.put_row({{2, {when, ink::note}}}, column_,
                     {{title, ink::strong}, {in_brackets(facts), ink::faint}});
        for (auto const& former : part.former_slots) put_fact("Moved from ", day_and_times(former));
    }
    void put_about(auto const& part, std::string_view title) {
        put_fact("Focus: ", part.focus.value_or(""));
        put_issues(part, title, column_);
    }
    /// But for what the title says already.
    void put_issues(auto const& thing, std::string_view title, std::size_t column) {
        auto all = called_.each(thing.issues);
        std::erase_if(all, [&](auto const& issue) { return equal_ignoring_case(issue, title); });
        out_.put_fact(column, "Issues: ", with_others(thing, "issues", listed(all)));
    }
    void put_fact(std::string_view what, std::string_view text) { out_.put_fact(column_, what, text); }

    void put_agenda(agenda_item const& item, std::size_t column) {
        if (is_withdrawn(item)) return;
        auto const number = item.number.value_or("–");
        auto const text_column = column + std::max<std::size_t>(display_width(number) + 1, 3);
        auto const facts = in_brackets(
            {in_words(item.kind), in_words(item.status), called_.of(item.activity), papers_of(item)});
        out_.put_row({label{column, {number}}}, text_column, {{item.title}, {facts, ink::faint}});
        // Beyond this a page of 80 columns has no room to show who is below whom.
        constexpr std::size_t deepest = 30;
        for (auto const& below : item.items) put_agenda(below, std::min(column + 3, deepest));
    }

    void put_contribution(contribution const& c) {
        auto const who = phrase(called_.of_all(c.by), led_by(" for ", called_.of_all(c.on_behalf_of)));
        auto const kind = telling_kind(c.kind);
        auto const what = c.title.value_or(!kind.empty() ? kind : c.summary.value_or(""));
        auto const facts = in_brackets({c.title ? kind : "", papers_of(c), told_of(c)});
        out_.put_row({{column_, {"•"}}}, column_ + 2,
                     {{who}, {who.empty() || what.empty() ? "" : " — "}, {what}, {facts, ink::faint}});
        if (c.summary && what != *c.summary) out_.put(column_ + 2, *c.summary);
        put_issues(c, c.title.value_or(""), column_ + 2);
    }
    std::string papers_of(auto const& thing) const {
        return with_others(thing, "documents", listed(called_.each(thing.documents)));
    }

    shown_record const& shown_;
    names const& called_;
    page& out_;
    std::size_t column_;
};

}  // namespace

void put_item(shown_record const& shown, programme_item<> const& item, std::size_t column) {
    std::visit(item_writer(shown, column), item);
}

}  // namespace cli
