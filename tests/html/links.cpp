#include "html/page_text.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>

using namespace plenary;
using tests::between;
using tests::page_of;

namespace {

/// The first cell of the row of a document with this address.
std::string linked(std::string const& url) {
    auto r = tests::sample();
    r.documents = {{.id = {"paper"}, .title = "Paper", .url = url}};
    auto const row = between(page_of(r), "id=\"paper\"", "</th>");
    return between(row, "<th scope=\"row\">", "</th>");
}

void withdraw(auto& thing) {
    thing.meta.emplace().deleted = tests::manila({2025, 12, 1}, 0);
}

}  // namespace

TEST_CASE("a declared address on the web is a link, and nothing else is") {
    CHECK(linked("https://example.org/a?b=c&d=e#f") ==
          "<th scope=\"row\"><a href=\"https://example.org/a?b=c&amp;d=e#f\" "
          "rel=\"noreferrer\">Paper</a></th>");
    CHECK(linked("HTTP://example.org") ==
          "<th scope=\"row\"><a href=\"HTTP://example.org\" rel=\"noreferrer\">Paper</a></th>");
    for (auto const* url :
         {"javascript:alert(1)", "data:text/html,x", "//example.org", "ftp://example.org", "paper.pdf",
          "https://user:pass@example.org", " https://example.org", "https://example.org/ x"}) {
        INFO(url);
        CHECK(linked(url) == "<th scope=\"row\">Paper</th>");
    }
}

TEST_CASE("an address in a text is no link") {
    auto r = tests::sample();
    r.meetings.front().objectives = {"See https://example.org"};
    CHECK(page_of(r).find("<li>See https://example.org</li>") != std::string::npos);
}

TEST_CASE("mentions lead to where the thing stands") {
    auto r = tests::sample();
    auto& s = r.meetings.front().sessions.front();
    s.issues = {{"scams"}};
    CHECK(page_of(r).find("<li><a href=\"#scams\">Online scam centres</a></li>") != std::string::npos);
    withdraw(r.process->thematic_issues[0]);
    auto const page = page_of(r);
    CHECK(page.find("#scams") == page.npos);
    CHECK(page.find("Online scam centres") == page.npos);
}

TEST_CASE("meetings are mentioned by their names in whatever order they are told") {
    auto r = tests::sample();
    r.meetings = {{.id = {"week"}, .title = "Week"}};
    for (int i = 0; i != 40; ++i) {
        auto const number = std::to_string(10 + i);
        auto& m = r.meetings.emplace_back(meeting{.id = {"m" + number}, .title = "Meeting " + number});
        m.parent = {{"week"}};
        m.dates = {.start = date_from_days(20'000 + i * 23 % 40)};
    }
    auto const page = page_of(r);
    for (int i = 0; i != 40; ++i) {
        auto const number = std::to_string(10 + i);
        auto const row = "<li><p><a href=\"#m" + number + "\">Meeting " + number + "</a> ";
        INFO(row);
        CHECK(page.find(row) != page.npos);
    }
}

TEST_CASE("what another record holds is called by its title and linked where it says where") {
    auto r = tests::sample();
    r.externals = {{.id = "there", .title = "Guide", .url = "https://example.org/guide"},
                   {.id = "nowhere", .title = "Note"}};
    r.meetings.front().documents = {{"there"}, {"nowhere"}, {"unheard-of"}};
    auto const page = page_of(r);
    CHECK(page.find("<li><a href=\"https://example.org/guide\" rel=\"noreferrer\">Guide</a></li>"
                    "<li>Note</li><li>unheard-of</li>") != page.npos);
}

TEST_CASE("every link of a page leads to an anchor of it") {
    auto const page = page_of(tests::sample());
    std::size_t links = 0;
    for (auto const& tag : tests::tags_of(page)) {
        if (!tag.starts_with("<a ")) continue;
        auto const start = tag.find("href=\"#");
        REQUIRE(start != tag.npos);
        auto const target = tag.substr(start + 7, tag.find('"', start + 7) - start - 7);
        INFO(tag);
        CHECK(page.find(" id=\"" + target + "\"") != page.npos);
        ++links;
    }
    CHECK(links > 10);
}
