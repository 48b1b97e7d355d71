#include "html/page_text.hpp"
#include "support/corpora.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>

#include <plenary/html/programme.hpp>

using namespace plenary;
using tests::between;
using tests::page_of;

namespace {

bool has(std::string const& page, std::string_view part) {
    return page.find(part) != page.npos;
}

}  // namespace

TEST_CASE("the page of a small record") {
    auto const page = page_of(tests::sample());
    auto const body = page.substr(page.find("<body>"));
    CHECK(body == tests::file_text(PLENARY_SOURCE_DIR "/tests/html/sample_body.html"));
}

TEST_CASE("a page stands alone") {
    auto const page = page_of(tests::sample());
    CHECK(
        page.starts_with("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head><meta charset=\"utf-8\">"));
    CHECK(has(page, "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"));
    CHECK(has(page, "<title>Sample record</title>"));
    for (auto const* part : {"<script", "<link", "<img", "<iframe", "src=", "@import", "url("})
        CHECK(!has(page, part));
    CHECK(page.ends_with("</body></html>\n"));
}

TEST_CASE("the same record gives the same bytes") {
    CHECK(page_of(tests::sample()) == page_of(tests::sample()));
}

TEST_CASE("a page is in the language of its record, and its own words in theirs") {
    auto r = tests::sample();
    r.language = "fr";
    auto const page = page_of(r);
    CHECK(has(page, "<html lang=\"fr\" dir=\"ltr\">"));
    CHECK(has(page, "<h2 id=\"_issues\"><span lang=\"en\">Issues</span></h2>"));
    r.language = "fa-IR";
    CHECK(has(page_of(r), "<html lang=\"fa-IR\" dir=\"rtl\">"));
    CHECK(has(page_of(r), "<h2 id=\"_issues\"><span lang=\"en\" dir=\"ltr\">Issues</span></h2>"));
    r.language = "az-Latn";
    CHECK(has(page_of(r), "<html lang=\"az-Latn\" dir=\"ltr\">"));
    r.language = "no language";
    CHECK(has(page_of(r), "<html lang=\"en\" dir=\"ltr\">"));
    r.language.reset();
    CHECK(has(page_of(r), "<html lang=\"en\" dir=\"ltr\">"));
}

TEST_CASE("a text that may run the other way is set apart from what stands beside it") {
    auto r = tests::sample();
    auto const title = [&](std::string_view text) {
        r.title = text;
        return between(page_of(r), "<h1>", "</h1>");
    };
    CHECK(title("Plain") == "<h1>Plain</h1>");
    CHECK(title("Équipe – 东盟 «1»") == "<h1>Équipe – 东盟 «1»</h1>");
    CHECK(title("שלום") == "<h1><bdi>שלום</bdi></h1>");
    CHECK(title("Bali عملية") == "<h1><bdi>Bali عملية</bdi></h1>");
    CHECK(title("\u2067Bali") == "<h1><bdi>\u2067Bali</bdi></h1>");
    CHECK(title("x < \U0001E900") == "<h1><bdi>x &lt; \U0001E900</bdi></h1>");
    std::string const far = std::string(output::capacity, 'x') + "ﻼ";
    CHECK(title(far) == "<h1><bdi>" + far + "</bdi></h1>");
    r.language = "ar";  // on a page from right to left it is the others that may
    CHECK(title("Plain") == "<h1><bdi>Plain</bdi></h1>");
}

TEST_CASE("texts are set apart where the words of the page run the other way") {
    auto r = tests::sample();
    r.language = "en";
    auto arabic = html::english_page;
    arabic.language = "ar";
    std::string page;
    html::write(r, page, {.words = &arabic});
    CHECK(between(page, "<h1>", "</h1>") == "<h1><bdi>Sample record</bdi></h1>");
}

TEST_CASE("what ends on another day says on which") {
    auto r = tests::sample();
    auto& s = *r.meetings[0].sessions[0].slot;
    s.end = s.start;
    s.end->date.day += 2;
    CHECK(has(page_of(r), "</time> – Wednesday 3 December 2025, <time datetime=\"2025-12-03T"));
}

TEST_CASE("a record with nothing in it has a page without contents") {
    auto const page = page_of(record{.id = {"r"}, .title = "R"});
    CHECK(!has(page, "Contents"));
    CHECK(!has(page, "<ol>"));
    CHECK(has(page, "<a class=\"skip\" href=\"#_content\">"));
    CHECK(has(page, "<main id=\"_content\">"));
}

TEST_CASE("texts that are nowhere are written as empty ones") {
    // A borrowed text that was never read points to nothing.
    record_view nothing;
    REQUIRE(nothing.title.data() == nullptr);
    std::string page;
    html::write(nothing, page);
    CHECK(has(page, "<h1></h1>"));
}

TEST_CASE("what pages seldom name is named as well") {
    auto r = tests::sample();
    auto& given = r.meetings[0].sessions[1].contributions[0];
    given.title = "On samples";
    r.assertions = {{.id = {"claim-1"}, .subject = {given.id.value}, .claim = "Was heard"},
                    {.id = {"claim-2"}, .subject = {"unheard-of"}, .claim = "Was not"}};
    CHECK(has(page_of(r), "<strong>On samples</strong></p><p class=\"lead\">Was heard"));
    CHECK(has(page_of(r), "<strong>unheard-of</strong></p><p class=\"lead\">Was not"));
    given.meta.emplace().deleted = tests::manila({2025, 11, 1}, 0);
    CHECK(has(page_of(r), "<strong>" + given.id.value + "</strong></p><p class=\"lead\">Was heard"));
}

TEST_CASE("the words of a page can be others") {
    auto r = tests::sample();
    r.language = "fr";
    auto french = html::english_page;
    french.language = "fr";
    french.issues = "Thèmes";
    std::string page;
    html::write(r, page, {.words = &french});
    CHECK(has(page, "<h2 id=\"_issues\">Thèmes</h2>"));
    CHECK(!has(page, "<span lang="));
}

TEST_CASE("only what its audience may see is on a page") {
    auto r = tests::sample();
    r.meetings.front().sessions.front().title = "Closed-door talk";
    r.meetings.front().sessions.front().meta.emplace().sharing = sharing{.label = sharing_label::red};
    CHECK(!has(page_of(r), "Closed-door talk"));
    std::string page;
    html::write(r, page, {.to = {.label = sharing_label::red}});
    CHECK(has(page, "Closed-door talk"));
}

TEST_CASE("what is not known is said to be so") {
    auto r = tests::sample();
    auto& given = r.meetings.front().sessions[1].contributions[0];
    given.attribution = attribution::unknown;
    CHECK(!has(page_of(r), "<em class=\"unsaid\">"));  // there is nobody else to have spoken
    given.by.push_back({.organisation = {{"fj"}}});
    CHECK(has(page_of(r), "<em class=\"unsaid\">who of them spoke on what is not recorded</em>"));
    given.attribution = attribution::collective;
    CHECK(has(page_of(r), "<em class=\"unsaid\">together</em>"));
    given.by.clear();
    CHECK(has(page_of(r), "<em class=\"unsaid\">who contributed it is not recorded</em>"));
    r.meetings.front().dates.reset();
    r.meetings.front().sessions[0].slot.reset();
    CHECK(has(page_of(r), "<h3 class=\"date\">On a day that is not known</h3>"));
    r.outcomes.front().follow_ups.clear();
    CHECK(has(page_of(r), "No follow-up is recorded."));
}

TEST_CASE("examples are said to be examples, and what the source does not state is marked") {
    auto r = tests::sample();
    auto& m = r.meetings.front();
    m.issues = {{"scams"}};
    m.meta.emplace().listings = {{.field_name = "issues", .extent = listing_extent::illustrative}};
    m.meta->provenance = {{.field_name = "hosts",
                           .basis = provenance_basis::derived,
                           .words = "hosted",
                           .note = "So it seems."},
                          {.field_name = "conveners", .basis = provenance_basis::editorial}};
    auto const page = page_of(r);
    CHECK(has(page, "</ul> <span class=\"others\">among others</span></dd>"));
    CHECK(has(page,
              "<dt>Hosted by</dt><dd><a href=\"#ph\">Philippines</a> <span "
              "class=\"basis\">derived</span></dd>"));
    CHECK(has(page, "<span class=\"basis\">editorial</span></dd>"));
    CHECK(has(between(page, "id=\"_sources\"", "</section>"),
              "<li><a href=\"#m\">Eleventh Annual Meeting</a>, hosts: <span "
              "class=\"basis\">derived</span>"
              " <q>hosted</q> So it seems.</li>"));
}

TEST_CASE("a list of examples is closed by saying so") {
    auto r = tests::sample();
    r.meta.emplace().listings = {{.field_name = "findings", .extent = listing_extent::illustrative}};
    CHECK(between(page_of(r), "<section aria-labelledby=\"_findings\">", "<h3").ends_with("</h2>\n<h3"));
    CHECK(has(page_of(r), "</ol>\n<p> <span class=\"others\">among others</span></p></section>"));
}

TEST_CASE("what has no name goes by what it is inside of or says, and never by its identifier") {
    auto r = tests::sample();
    r.assertions = {{.id = {"claim-1"}, .subject = {"fj"}, .claim = "Is an island state"}};
    auto const derived = [](auto& thing) {
        thing.meta.emplace().provenance = {{.field_name = "x", .basis = provenance_basis::derived}};
    };
    derived(r.assertions[0]);
    derived(r.meetings[0].participations[0]);
    derived(r.meetings[0].site_visits[0]);
    r.meetings[0].site_visits[0].place.reset();
    r.meetings[0].site_visits[0].hosts.clear();
    auto const page = page_of(r);
    auto const sources = between(page, "id=\"_sources\"", "</section>");
    CHECK(has(sources, "<li>Eleventh Annual Meeting, x: "));
    CHECK(has(sources, "<li><a href=\"#claim-1\">Is an island state</a>, x: "));
    CHECK(has(sources, "<li><a href=\"#v1\">Site visit</a>, x: "));
    CHECK(has(page,
              "<li class=\"result\" id=\"claim-1\"><p class=\"lead\"><strong><a href=\"#fj\">"
              "Fiji</a></strong></p><p class=\"lead\">Is an island state</p>"));
}

TEST_CASE("an activity is told with its plan, once") {
    auto r = tests::sample();
    r.outcomes[0].plan = {{"plan"}};
    r.meetings[0].sessions[0].agenda = {{.id = {"a"}, .title = "Sharing", .activity = {{"plan-1"}}}};
    constexpr auto told = "<a href=\"#plan\">Forward Work Plan</a>, <a href=\"#plan-1\">Activity 1</a>";
    CHECK(has(page_of(r), std::string("<dt>Work plan</dt><dd>") + told + "</dd>"));
    CHECK(has(page_of(r), std::string("Sharing<span class=\"soft\"> · ") + told + "</span>"));
}

TEST_CASE("a membership that is open at one end says at which") {
    auto r = tests::sample();
    auto const told = [&](std::optional<partial_date> since, std::optional<partial_date> until) {
        r.process->memberships = {{.member = {"fj"}, .since = since, .until = until}};
        return between(page_of(r), "<span class=\"soft\"> (member", "</span>");
    };
    partial_date const from{2020, 3}, to{2022};
    CHECK(told(from, to) == "<span class=\"soft\"> (member, March 2020 – 2022)</span>");
    CHECK(told(from, {}) == "<span class=\"soft\"> (member, since March 2020)</span>");
    CHECK(told({}, to) == "<span class=\"soft\"> (member, until 2022)</span>");
}

TEST_CASE("what was withdrawn leaves no heading, no label and no empty list behind") {
    auto r = tests::sample();
    auto const withdraw = [](auto& things) {
        for (auto& thing : things) thing.meta.emplace().deleted = tests::manila({2025, 11, 1}, 0);
    };
    r.documents = {{.id = {"d"}, .title = "Withdrawn"}};
    r.assertions = {{.id = {"x"}, .subject = {"fj"}, .claim = "Withdrawn"}};
    auto& m = r.meetings[0];
    m.sessions[1].stalls = {{.id = {"t"}, .label = "Withdrawn"}};
    m.sessions[1].agenda = {{.id = {"a"}, .title = "Withdrawn"}};
    withdraw(r.documents), withdraw(r.assertions), withdraw(r.work_plans), withdraw(r.organisations);
    withdraw(r.process->thematic_issues), withdraw(r.outcomes[0].follow_ups);
    withdraw(m.participations), withdraw(m.site_visits), withdraw(m.sessions[1].stalls);
    withdraw(m.sessions[1].agenda), withdraw(m.sessions[1].contributions);
    auto const page = page_of(r);
    for (auto const* part :
         {"_documents", "_assertions", "_plans", "_issues", "_visits", "_participants", "Withdrawn",
          ">Stalls<", ">Agenda<", ">Contributions<", "Follow-up<", "<ul></ul>", "cards small"}) {
        CAPTURE(part);
        CHECK(!has(page, part));
    }
    CHECK(has(page, "No follow-up is recorded."));
}
