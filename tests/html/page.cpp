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
    r.language = "az-Latn";
    CHECK(has(page_of(r), "<html lang=\"az-Latn\" dir=\"ltr\">"));
    r.language = "no language";
    CHECK(has(page_of(r), "<html lang=\"en\" dir=\"ltr\">"));
    r.language.reset();
    CHECK(has(page_of(r), "<html lang=\"en\" dir=\"ltr\">"));
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
              "<dt>Hosted by</dt><dd><a href=\"#ph\"><bdi>Philippines</bdi></a> <span "
              "class=\"basis\">derived</span></dd>"));
    CHECK(has(page, "<span class=\"basis\">editorial</span></dd>"));
    CHECK(has(between(page, "id=\"_sources\"", "</section>"),
              "<li><a href=\"#m\"><bdi>Eleventh Annual Meeting</bdi></a>, hosts: <span "
              "class=\"basis\">derived</span>"
              "<q><bdi>hosted</bdi></q> <bdi>So it seems.</bdi></li>"));
}
