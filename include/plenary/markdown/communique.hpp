#pragma once

#include "plenary/markdown/record_page.hpp"
#include "plenary/programme/by_kind.hpp"
#include "plenary/programme/discussions.hpp"
#include "plenary/programme/programme.hpp"

namespace plenary::markdown {

namespace detail {

/// What came of a record: who met, what about, what was visited, what was found and agreed.
template <class S>
class communique : record_page<S> {
    using base = record_page<S>;
    using base::called, base::listed, base::name_of, base::put_facts, base::themes_of;
    using base::whole_, base::things_, base::called_, base::say_, base::labels_, base::page_;

public:
    using base::base;

    void write() {
        page_.heading(1, whole_.title);
        if (whole_.process) page_.paragraph().text(in_full(own_name_of(*whole_.process)));
        write_meetings();
        write_participants();
        write_themes();
        write_visits();
        write_kinds(labels_.findings, whole_.findings, "findings",
                    [&](auto const& found) { page_.text(found.statement); });
        write_kinds(labels_.outcomes, whole_.outcomes, "outcomes", [&](auto const& o) { write_outcome(o); });
        page_.finish();
    }

private:
    thing_name own_name_of(auto const& thing) const { return called_.of(std::string_view(thing.id.value)); }
    void say_whether_all(auto const& holder, std::string_view field_name) {
        if (extent_of(holder, field_name) == listing_extent::illustrative)
            page_.paragraph().text(labels_.among_others);
    }

    /// Each meeting once, in the order of the programme.
    void write_meetings() {
        if (!any_left(whole_.meetings)) return;
        page_.heading(2, labels_.meetings);
        for (auto const& all : programmes_of(whole_, things_)) {
            if (all.only_holds_others) write_meeting(*all.whole);
            for (auto const& day : all.days)
                for (auto const& part : day.parts)
                    if (part.opens) write_meeting(*part.meeting);
        }
    }
    void write_meeting(basic_meeting<S> const& m) {
        page_.heading(3, m.title);
        std::array const facts{
            m.dates ? in_words(m.dates->start, m.dates->end.value_or(m.dates->start), say_) : std::string(),
            m.place ? std::string(called(*m.place).full) : std::string(), in_words_if(m.duration, say_),
            in_words(m.status, say_)};
        page_.paragraph().facts(facts);
        if (!m.conveners.empty()) page_.line().text(phrase(labels_.convened_by, listed(m.conveners)));
        if (!m.hosts.empty()) page_.line().text(phrase(labels_.hosted_by, listed(m.hosts)));
        for (auto const& objective : m.objectives) page_.item().text(objective);
        if (!m.issues.empty()) page_.paragraph().text(themes_of(m));
    }

    void write_participants() {
        auto const roles = participants_by_role(whole_);
        if (roles.empty()) return;
        page_.heading(2, labels_.participants);
        for (auto const& [role, all] : roles) {
            std::vector<std::string> who;
            for (auto const& one : all) who.push_back(in_full(called(*one.party)));
            page_.item()
                .strong(capitalised(heading_of(role, are_several(all), say_)))
                .text(joined(who, say_));
        }
    }

    void write_themes() {
        bool begun = false;
        for (auto const* issue : raised_issues_of(whole_)) {
            if (!std::exchange(begun, true)) {
                page_.heading(2, labels_.themes);
                say_whether_all(*whole_.process, "thematic_issues");
            }
            page_.item().text(issue->label);
            if (issue->definition) page_.line().text(*issue->definition);
        }
    }

    void write_visits() {
        bool begun = false;
        for (auto const& m : whole_.meetings) {
            if (is_withdrawn(m) || !any_left(m.site_visits)) continue;
            if (!std::exchange(begun, true)) page_.heading(2, labels_.site_visits);
            say_whether_all(m, "site_visits");
            for (auto const& visit : m.site_visits)
                if (!is_withdrawn(visit)) write_visit(visit, m);
        }
    }
    void write_visit(basic_site_visit<S> const& visit, basic_meeting<S> const& m) {
        auto const name = name_of(visit);
        page_.item();
        auto const hosts = is_called_by_hosts(visit) ? std::string() : listed(visit.hosts);
        std::array const facts{place_beside_title(visit, called_), led_by(labels_.hosted_by, hosts),
                               unusual_status(visit, m.status, say_)};
        page_.strong(name, any_given(facts)).facts(facts);
        if (visit.focus) page_.line().text(*visit.focus);
        for (auto const& service : visit.services) page_.item(1).text(service);
        if (visit.note) page_.item(1).text(*visit.note);
    }

    /// Things under a heading for each of their kinds.
    void write_kinds(std::string_view title, auto const& things, std::string_view field_name,
                     auto write_one) {
        auto const kinds = by_kind(things);
        if (kinds.empty()) return;
        page_.heading(2, title);
        say_whether_all(whole_, field_name);
        for (auto const& [kind, of_kind] : kinds) {
            page_.heading(3, capitalised(heading_of(kind, of_kind.size() > 1, say_)));
            for (auto const* one : of_kind) {
                page_.item();
                write_one(*one);
            }
        }
    }
    void write_outcome(basic_outcome<S> const& o) {
        page_.text(o.statement);
        put_facts({listed(o.parties), led_by(labels_.due, in_words_if(o.due, say_)),
                   in_words_if(o.status, say_),
                   o.meeting ? std::string(called(*o.meeting).full) : std::string()});
        for (auto const& f : o.follow_ups) {
            if (is_withdrawn(f)) continue;
            page_.item(1).text(f.action);
            auto const done = led_by(" ", in_words_if(f.done_on, say_));
            put_facts({listed(f.owners), led_by(labels_.due, in_words_if(f.due, say_)),
                       phrase(in_words(f.status, say_), done)});
        }
    }
};

}  // namespace detail

/// Writes what came of a record as a page for people (CommonMark 0.31).
template <class S, sink Sink>
void write_communique(basic_record<S> const& whole, Sink&& target, write_options const& options = {}) {
    detail::write_page<detail::communique>(whole, target, options);
}

}  // namespace plenary::markdown
