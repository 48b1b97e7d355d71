#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

#include <plenary/share/redact.hpp>
#include <plenary/share/traces.hpp>

using namespace plenary;
using tests::sample, tests::codes_and_paths;
using strings = std::vector<std::string>;

namespace {

meta for_red() {
    return {.sharing = sharing{.label = sharing_label::red}};
}
report traces_of(record const& r) {
    return traces(r, redact(r, {}));
}

}  // namespace

TEST_CASE("a text that names what went is told, with its place in the whole record") {
    auto r = sample();
    CHECK(traces_of(r).empty());
    r.organisations.insert(r.organisations.begin(),
                           {.id = {"x"}, .meta = for_red(), .name = "Xanadu", .acronym = "XND"});
    r.meetings[0].sessions[0].focus = "What Xanadu does";
    r.meetings[0].sessions[1].focus = "Xanadus are not XNDs";
    r.findings[0].statement = "More (XND)";
    r.people = {{.id = {"p"}, .meta = for_red(), .name = "Xanadu"}};
    auto const found = traces_of(r);
    CHECK(codes_and_paths(found) ==
          strings{"share.mention /meetings/0/sessions/0/focus", "share.mention /findings/0/statement"});
    CHECK(found[0].severity == severity::warning);
    CHECK(found[0].message == "expected no name of what is withheld, found \"Xanadu\"");
}

TEST_CASE("a name that something else has tells nothing") {
    auto r = sample();
    r.meetings[0].sessions[0].meta = for_red();
    r.meetings[0].sessions[1].title = "Opening";
    r.meetings[0].objectives = {"Opening the door"};
    CHECK(traces_of(r).empty());
    r.meetings[0].sessions[1].title = "Second";
    CHECK(codes_and_paths(traces_of(r)) == strings{"share.mention /meetings/0/objectives/0"});
}

TEST_CASE("the numbers of activities are told where they show a gap") {
    auto r = sample();
    auto& all = r.work_plans[0].activities;
    all.push_back({.id = {"plan-2"}, .meta = for_red(), .number = 2});
    CHECK(traces_of(r).empty());
    all.push_back({.id = {"plan-3"}, .number = 3});
    CHECK(codes_and_paths(traces_of(r)) == strings{"share.gap /work_plans/0/activities/2/number"});
}

TEST_CASE("what went is counted by kind, with what was inside") {
    auto r = sample();
    r.meetings[0].sessions[1].meta = for_red();
    auto const found = withheld(r, redact(r, {}));
    REQUIRE(found.size() == 3);
    CHECK(found[0].type_name == "session");
    CHECK(found[1].type_name == "contribution");
    CHECK(found[2].type_name == "finding");
    CHECK(found[2].number == 1);
}

TEST_CASE("names are found as whole words, the longest first") {
    auto const first = [](std::vector<std::string_view> names, std::string_view text) {
        return detail::name_search(std::move(names)).first_in(text);
    };
    CHECK(first({"Fiji"}, "in Fiji.") == "Fiji");
    CHECK(first({"Fiji"}, "Fijian").empty());
    CHECK(first({"Fiji"}, "aFiji").empty());
    CHECK(first({"Fiji", "Fiji Navy", "Fiji Navy Band"}, "the Fiji Navy Bandit") == "Fiji Navy");
    CHECK(first({"Fiji", "Fiji Nav"}, "the Fiji Navy") == "Fiji");
    CHECK(first({"x", ""}, "x").empty());
    CHECK(first({}, "x").empty());
    CHECK(first({"(a)"}, "3(a)b") == "(a)");
}
