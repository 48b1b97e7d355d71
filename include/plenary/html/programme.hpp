#pragma once

#include "plenary/html/bodies.hpp"
#include "plenary/html/days.hpp"
#include "plenary/html/outcomes.hpp"
#include "plenary/html/papers.hpp"
#include "plenary/html/participants.hpp"
#include "plenary/html/style.hpp"
#include "plenary/html/subjects.hpp"
#include "plenary/share/release.hpp"

// A record as one web page: the programme by day, who took part, what it was about, what came out.
// The page stands alone: no script, no request, and no text of the record is anything but text.

namespace plenary::html {

struct options {
    /// For whom the page is: the public.
    audience to{};
    /// When it is written; without it no embargo has ended.
    std::optional<instant> now{};
    /// The words of the page itself, which must outlive the writing.
    page_words const* words = &english_page;
};

namespace detail {

/// A section of the page, left out with its entry in the contents where it has nothing to say.
template <class S>
struct section {
    std::string_view anchor;
    std::string_view page_words::* heading;
    bool (*has)(page<S> const&);
    void (*put)(page<S>&);
    std::string_view field_name{};  ///< the list of the record that it tells of
};

template <class S>
inline constexpr section<S> sections[] = {
    {"_programme", &page_words::by_day, [](page<S> const& p) { return !p.programmes.empty(); },
     [](page<S>& p) { programme_writer<S>(p).put(); }},
    {"_participants", &page_words::participants,
     [](page<S> const& p) { return participants_writer<S>::any(p.whole); },
     [](page<S>& p) { participants_writer<S>(p).put(); }},
    {"_issues", &page_words::issues,
     [](page<S> const& p) { return p.whole.process && any_left(p.whole.process->thematic_issues); },
     [](page<S>& p) { put_issues(p); }},
    {"_visits", &page_words::visits,
     [](page<S> const& p) {
         return std::any_of(p.whole.meetings.begin(), p.whole.meetings.end(),
                            [](auto const& m) { return any_left(m.site_visits) && !is_withdrawn(m); });
     },
     [](page<S>& p) { put_visits(p); }},
    {"_outcomes", &page_words::outcomes, [](page<S> const& p) { return !p.outcomes.empty(); },
     [](page<S>& p) { outcomes_writer<S>(p).put(); }, "outcomes"},
    {"_findings", &page_words::findings, [](page<S> const& p) { return !p.findings.empty(); },
     [](page<S>& p) { put_findings(p); }, "findings"},
    {"_assertions", &page_words::assertions, [](page<S> const& p) { return any_left(p.whole.assertions); },
     [](page<S>& p) { put_assertions(p); }, "assertions"},
    {"_documents", &page_words::documents, [](page<S> const& p) { return any_left(p.whole.documents); },
     [](page<S>& p) { put_documents(p); }, "documents"},
    {"_plans", &page_words::plans, [](page<S> const& p) { return any_left(p.whole.work_plans); },
     [](page<S>& p) { put_plans(p); }, "work_plans"},
    {"_bodies", &page_words::bodies, [](page<S> const& p) { return bodies_writer<S>::any(p.whole); },
     [](page<S>& p) { bodies_writer<S>(p).put(); }},
    {"_sources", &page_words::sources, [](page<S> const& p) { return !sources_writer<S>(p).empty(); },
     [](page<S>& p) { sources_writer<S>(p).put(p); }},
};

template <class S>
void put_head(page<S>& on) {
    auto& to = on.to;
    to.element("head", [&] {
        to.void_element("meta", {{"charset", "utf-8"}});
        // Nothing is fetched and nothing runs, whatever a text of the record might look like.
        to.void_element("meta", {{"http-equiv", "Content-Security-Policy"},
                                 {"content",
                                  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
                                  "form-action 'none'"}});
        to.line();
        to.void_element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
        to.void_element("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
        to.void_element("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
        to.line();
        to.element("title", on.whole.title);
        to.line();
        to.template style<style_sheet>();
    });
    to.line();
}

template <class S>
void put_masthead(page<S>& on) {
    on.to.element("header.masthead", [&] {
        if (on.whole.process) on.to.element("p.process", [&] { on.given(on.whole.process->name); });
        on.to.element("h1", [&] { on.given(on.whole.title); });
        programme_writer<S>(on).put_overview();
    });
    on.to.line();
}

template <class S>
void put_contents(page<S>& on, std::vector<section<S>> const& present) {
    if (present.empty()) return;
    auto& to = on.to;
    std::string target;
    to.element("nav.contents", {{"aria-labelledby", "_contents"}}, [&] {
        to.element("h2", {{"id", "_contents"}}, [&] { on.own(on.say.contents); });
        to.element("ol", [&] {
            for (auto const& part : present) {
                target.assign(1, '#').append(part.anchor);
                to.element("li", [&] {
                    to.element("a", {{"href", target}}, [&] { on.own(on.say.*part.heading); });
                });
            }
        });
    });
    to.line();
}

template <class S>
void put_footer(page<S>& on) {
    on.to.element("footer", [&] {
        on.own_element("p.soft", on.say.footer);
        put_facts(on, on.whole, [&](auto& fact) {
            fact(on.say.record, "id", true, [&] { on.given(on.whole.id.value); });
            bool const has_label = on.whole.meta && on.whole.meta->sharing && on.whole.meta->sharing->label;
            fact(on.say.sharing, "", has_label, [&] {
                std::string label = "TLP:";
                for (char const c : name_of(*on.whole.meta->sharing->label))
                    label += c == '_' ? '+' : to_upper(c);
                on.to.text(label);
            });
            bool const has_licence = on.whole.meta && on.whole.meta->licence;
            fact(on.say.licence, "", has_licence,
                 [&] { on.link(*on.whole.meta->licence, [&] { on.given(*on.whole.meta->licence); }); });
        });
    });
    on.to.line();
}

/// Writes the page of a record that may be shown to whoever will see the page.
template <class S>
void write_released(basic_record<S> const& whole, output& out, page_words const& words) {
    page<S> on(whole, out, words);
    auto& to = on.to;
    std::vector<section<S>> present;
    for (auto const& part : sections<S>)
        if (part.has(on)) present.push_back(part);
    to.document_type();
    std::string_view const direction = is_right_to_left(on.language()) ? "rtl" : "ltr";
    to.element("html", {{"lang", on.language()}, {"dir", direction}}, [&] {
        to.line();
        put_head(on);
        to.element("body", [&] {
            to.element("a.skip", {{"href", "#_content"}}, [&] { on.own(on.say.skip); });
            to.line();
            put_masthead(on);
            put_contents(on, present);
            to.element("main", {{"id", "_content"}}, [&] {
                for (auto const& part : present) {
                    to.line();
                    to.element("section", {{"aria-labelledby", part.anchor}}, [&] {
                        to.element("h2", {{"id", part.anchor}}, [&] { on.own(on.say.*part.heading); });
                        to.line();
                        part.put(on);
                        if (!part.field_name.empty() && on.has_reservations(on.whole, part.field_name))
                            to.element("p", [&] { on.reservations(on.whole, part.field_name); });
                    });
                }
            });
            to.line();
            put_footer(on);
        });
    });
    to.line();
    out.flush();
}

}  // namespace detail

/// Writes a record as one HTML file in UTF-8. The same record and options give the same bytes.
template <class S, sink Sink>
void write(basic_record<S> const& whole, Sink& to, options const& how = {}) {
    output out(to);
    release(whole, how.to, how.now,
            [&](auto const& shown) { detail::write_released(shown, out, *how.words); });
}

}  // namespace plenary::html
