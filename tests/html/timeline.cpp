#include "html/page_text.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>

using namespace plenary;
using tests::between;
using tests::page_of;

namespace {

constexpr date monday{2025, 12, 1}, tuesday{2025, 12, 2};

/// A week of two meetings of a day each.
record week() {
    record r{.id = {"r"}, .title = "R"};
    r.meetings = {
        {.id = {"week"}, .title = "Week"}, {.id = {"a"}, .title = "A"}, {.id = {"b"}, .title = "B"}};
    r.meetings[1].parent = r.meetings[2].parent = {{"week"}};
    r.meetings[1].dates = {.start = monday};
    r.meetings[2].dates = {.start = tuesday};
    return r;
}
std::string drawn(record const& r) {
    return between(page_of(r), "<figure class=\"timeline\">", "</figure>");
}
/// The drawing of the n-th meeting, without the lines between the days.
std::string track(record const& r, std::size_t n) {
    auto figure = drawn(r);
    for (auto at = figure.find("<line"); at != figure.npos; at = figure.find("<line"))
        figure.erase(at, figure.find("/>", at) + 2 - at);
    std::size_t at = 0;
    for (std::size_t i = 0; i <= n; ++i) at = figure.find("<svg class=\"track\"", at + 1);
    return between(figure.substr(at), "<rect", "</svg>");
}

}  // namespace

TEST_CASE("meetings are drawn on their days, beside their names and dates") {
    auto const figure = drawn(week());
    CHECK(figure.find("The record gives no clock times.") != figure.npos);
    CHECK(figure.find("<text x=\"0%\" y=\"1.1em\">Mon 1</text><text x=\"50%\" y=\"1.1em\">Tue 2</text>") !=
          figure.npos);
    CHECK(figure.find("<li><p><a href=\"#a\">A</a> <span class=\"soft\">1 December 2025</span></p>"
                      "<svg class=\"track\" aria-hidden=\"true\">") != figure.npos);
    CHECK(track(week(), 1) == "<rect class=\"span\" x=\"50%\" width=\"50%\"/></svg>");
}

TEST_CASE("sessions without clock times are drawn in their order") {
    auto r = week();
    r.meetings[1].sessions = {{.id = {"s1"}, .order = 1, .title = "S"},
                              {.id = {"s2"}, .order = 2, .title = "S"}};
    CHECK(track(r, 0) ==
          "<rect class=\"span\" x=\"0%\" width=\"50%\"/>"
          "<rect class=\"session\" x=\"0%\" width=\"25%\"/>"
          "<text x=\"12.50%\" y=\"50%\">1</text>"
          "<rect class=\"session\" x=\"25%\" width=\"25%\"/>"
          "<text x=\"37.50%\" y=\"50%\">2</text></svg>");
    r.meetings[1].sessions[0].order.reset();
    CHECK(track(r, 0) == "<rect class=\"span\" x=\"0%\" width=\"50%\"/></svg>");
}

TEST_CASE("fields have the numbers that the sessions have in the programme") {
    auto r = week();
    r.meetings[1].sessions = {{.id = {"s3"}, .order = 3, .title = "S"},
                              {.id = {"s5"}, .order = 5, .title = "S"}};
    auto const drawn = track(r, 0);
    CHECK(drawn.find("<text x=\"12.50%\" y=\"50%\">3</text>") != drawn.npos);
    CHECK(drawn.find("<text x=\"37.50%\" y=\"50%\">5</text>") != drawn.npos);
}

TEST_CASE("sessions and visits with clock times are drawn at their times") {
    auto r = week();
    r.meetings[1].sessions = {{.id = {"s"}, .title = "S"}};
    r.meetings[1].sessions[0].slot =
        slot{.start = tests::manila(monday, 8), .end = tests::manila(monday, 10)};
    r.meetings[2].site_visits = {{.id = {"v"}, .title = "V"}};
    r.meetings[2].site_visits[0].slot =
        slot{.start = tests::manila(tuesday, 14), .end = tests::manila(tuesday, 16)};
    auto const figure = drawn(r);
    CHECK(figure.find("Fields are sessions and site visits at their clock times.") != figure.npos);
    CHECK(track(r, 0) ==
          "<rect class=\"span\" x=\"0%\" width=\"50%\"/>"
          "<rect class=\"session\" x=\"0%\" width=\"12.50%\"/></svg>");
    CHECK(track(r, 1) ==
          "<rect class=\"span\" x=\"50%\" width=\"50%\"/>"
          "<rect class=\"visit\" x=\"87.50%\" width=\"12.50%\"/></svg>");
}

TEST_CASE("how to read the drawings is told once on a page") {
    auto r = week();
    for (auto const* id : {"later", "last"}) {
        auto again = week().meetings;
        again[0].id.value = id;
        for (std::size_t i : {1u, 2u}) {
            again[i].id.value += std::string("-") + id;
            again[i].parent = {{id}};
        }
        r.meetings.insert(r.meetings.end(), again.begin(), again.end());
    }
    r.meetings[7].sessions = {{.id = {"s"}, .title = "S"}};
    r.meetings[7].sessions[0].slot =
        slot{.start = tests::manila(monday, 8), .end = tests::manila(monday, 10)};
    auto const page = page_of(r);
    auto const count = [&](std::string_view text) {
        std::size_t out = 0;
        for (auto at = page.find(text); at != page.npos; at = page.find(text, at + 1)) ++out;
        return out;
    };
    CHECK(count("<strong>At a glance</strong>") == 3);
    CHECK(count("The record gives no clock times.") == 1);
    CHECK(count("Fields are sessions and site visits at their clock times.") == 1);
}

TEST_CASE("one meeting, or days that nobody knows, need no drawing") {
    auto r = week();
    r.meetings.pop_back();
    CHECK(drawn(r).empty());
    r = week();
    r.meetings[1].dates.reset();
    r.meetings[2].dates.reset();
    CHECK(drawn(r).empty());
}
