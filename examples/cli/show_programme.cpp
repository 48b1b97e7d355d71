#include "show.hpp"

#include <plenary/diagnose/phrase.hpp>

#include <algorithm>

namespace cli {

using namespace plenary;

namespace {

/// The kind in words, unless there is none or the title says it: nobody needs to read "Opening
/// (opening)".
template <enumeration E>
std::string telling_kind(E kind, std::string_view title) {
    auto const same_letter = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    auto const words = in_words(kind);
    bool const told =
        std::search(title.begin(), title.end(), words.begin(), words.end(), same_letter) != title.end();
    return kind == E::other || told ? std::string() : words;
}

std::string clock_times(slot const& s) {
    auto out = clock_time(s.start.second_of_day);
    if (s.end) out += "–" + clock_time(s.end->second_of_day);
    return out;
}

/// "(opening, Reef Room)", or nothing.
std::string in_brackets(std::vector<std::string> const& facts) {
    std::string out;
    for (auto const& fact : facts)
        if (!fact.empty()) (out += out.empty() ? "  (" : ", ") += fact;
    return out.empty() ? out : out += ')';
}

/// Puts one session or site visit on the page.
class item_writer {
public:
    item_writer(shown_record const& shown, std::size_t column)
        : called_(shown.called), out_(shown.out), column_(column) {}

    void operator()(session const* s) {
        put_heading(*s, s->title,
                    {telling_kind(s->kind, s->title), s->room.value_or(""), convened(*s), standing(*s)});
        put_about(*s);
        for (auto const& item : s->agenda) put_agenda(item, column_);
        for (auto const& given : s->contributions) put_contribution(given);
        std::vector<std::string> stalls;
        for (auto const& one : s->stalls) {
            auto const who = called_.of_all(one.exhibitors);
            stalls.push_back(one.label ? phrase(who, " (", *one.label, ')') : who);
        }
        put_fact("Stalls: ", joined(stalls));
    }

    void operator()(site_visit const* v) {
        auto const where = v->place ? called_.of(v->place->value) : std::string();
        auto const title = v->title.value_or(where);
        put_heading(*v, title.empty() ? "Site visit" : title,
                    {"site visit", title == where ? "" : where, standing(*v)});
        put_fact("Hosted by ", called_.of_all(v->hosts));
        put_about(*v);
        put_fact("Services: ", listed(v->services));
        put_fact("Note: ", v->note.value_or(""));
    }

private:
    static std::string standing(auto const& part) {
        return part.status ? in_words(*part.status) : std::string();
    }
    std::string convened(session const& s) const {
        return s.conveners.empty() ? "" : "convened by " + called_.of_all(s.conveners);
    }

    void put_heading(auto const& part, std::string_view title, std::vector<std::string> const& facts) {
        std::string when;
        if (part.slot) when = clock_times(*part.slot);
        else if (part.order) when = phrase(*part.order, '.');
        out_.put_row({{2, {when, ink::note}}}, column_,
                     {{title, ink::strong}, {in_brackets(facts), ink::faint}});
        for (auto const& former : part.former_slots)
            put_fact("Moved from ", phrase(with_weekday(former.start.date), ", ", clock_times(former)));
    }
    void put_about(auto const& part) {
        put_fact("Focus: ", part.focus.value_or(""));
        put_fact("Issues: ", listed(called_.each(part.issues)));
    }
    void put_fact(std::string_view what, std::string_view text) {
        if (!text.empty()) out_.put(column_, {{what, ink::faint}, {text}});
    }

    void put_agenda(agenda_item const& item, std::size_t column) {
        auto const facts =
            in_brackets({item.kind ? in_words(*item.kind) : "", item.status ? in_words(*item.status) : ""});
        auto const number = item.number.value_or("–");
        out_.put_row({label{column, {number}}}, column + std::max<std::size_t>(number.size() + 1, 3),
                     {{item.title}, {facts, ink::faint}});
        // Beyond this a page of 80 columns has no room to show who is below whom.
        constexpr std::size_t deepest = 30;
        for (auto const& below : item.items) put_agenda(below, std::min(column + 3, deepest));
    }

    void put_contribution(contribution const& c) {
        auto who = called_.of_all(c.by);
        if (!c.on_behalf_of.empty()) who += " for " + called_.of_all(c.on_behalf_of);
        auto const kind = telling_kind(c.kind, {});
        auto const what = c.title.value_or(kind);
        auto const facts =
            in_brackets({c.title ? kind : "", c.issues.empty() ? "" : "on " + called_.of_all(c.issues),
                         told_of(c.attribution)});
        out_.put_row({{column_, {"•"}}}, column_ + 2,
                     {{who}, {who.empty() || what.empty() ? "" : " — "}, {what}, {facts, ink::faint}});
        if (c.summary) out_.put(column_ + 2, *c.summary);
    }
    static std::string told_of(attribution how) {
        switch (how) {
            case attribution::exact: return {};
            case attribution::collective: return "together";
            default: return "who spoke on what is not known";
        }
    }

    names const& called_;
    page& out_;
    std::size_t column_;
};

/// Puts one meeting, or a part of it, on the page.
class meeting_writer {
public:
    meeting_writer(shown_record const& shown, meeting const& whole) : shown_(shown), whole_(whole) {}

    /// The head of a week or event that holds other meetings.
    void put_whole() {
        auto const& m = whole_;
        auto const when =
            m.dates ? in_words(m.dates->start, m.dates->end.value_or(m.dates->start)) : std::string();
        shown_.out.gap();
        put_head(m, {when, name_of_place(m), m.duration ? in_words(*m.duration) : "", in_words(m.status)});
    }
    void put(programme_part const& part) {
        auto const& m = *part.meeting;
        shown_.out.gap();
        if (part.opens) {
            auto const where = name_of_place(m);
            bool const as_whole = &m != &whole_;
            put_head(m, {as_whole && where == name_of_place(whole_) ? "" : where,
                         m.duration ? in_words(*m.duration) : "",
                         as_whole && m.status == whole_.status ? "" : in_words(m.status)});
        } else {
            shown_.out.put(0, {{m.title, ink::strong}, {"  (continued)", ink::faint}});
        }
        if (part.items.empty()) return;
        shown_.out.gap();
        bool const timed = std::any_of(part.items.begin(), part.items.end(), [](auto& item) {
            return std::visit([](auto const* one) { return one->slot.has_value(); }, item);
        });
        for (auto const& item : part.items) {
            auto const& text = shown_.out.text();
            auto const start = std::ptrdiff_t(text.size());
            std::visit(item_writer(shown_, timed ? 15 : 6), item);
            // Bare titles stand close together; what has details has air.
            if (std::count(text.begin() + start, text.end(), '\n') > 1) shown_.out.gap();
        }
    }

private:
    std::string name_of_place(meeting const& m) const {
        return m.place ? shown_.called.of(m.place->value) : std::string();
    }

    void put_head(meeting const& m, std::vector<std::string> facts) {
        facts.insert(facts.begin(), telling_kind(m.kind, m.title));
        auto& out = shown_.out;
        out.put(0, m.title, ink::strong);
        if (auto const line = dotted(facts); !line.empty()) out.put(0, capitalised(line), ink::faint);
        if (!m.conveners.empty())
            out.put(0, {{"Convened by ", ink::faint}, {shown_.called.of_all(m.conveners)}});
        if (!m.hosts.empty()) out.put(0, {{"Hosted by ", ink::faint}, {shown_.called.of_all(m.hosts)}});
        if (!m.issues.empty()) out.put(0, {{"Issues: ", ink::faint}, {listed(shown_.called.each(m.issues))}});
        for (auto const& objective : m.objectives) out.put(0, {{"Objective: ", ink::faint}, {objective}});
    }

    shown_record const& shown_;
    meeting const& whole_;
};

std::string heading_of(programme_part const& part) {
    if (part.first == part.last && part.first.is_day()) return with_weekday(part.first.first());
    return part.first.ok() ? in_words(part.first, part.last) : "On a day that is not known";
}

}  // namespace

void put_programmes(shown_record const& shown) {
    for (auto const& p : programmes_of(shown.whole)) {
        meeting_writer writer(shown, *p.whole);
        if (p.parts.empty() || p.parts.front().meeting != p.whole) writer.put_whole();
        std::string day;
        for (auto const& part : p.parts) {
            auto const heading = heading_of(part);
            if (heading != std::exchange(day, heading)) shown.out.rule(heading);
            writer.put(part);
        }
    }
}

}  // namespace cli
