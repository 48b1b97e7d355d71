#include "catch.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

#include <plenary/validate/examples.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

using namespace plenary;
using tests::codes_and_paths, tests::check_json;
using strings = std::vector<std::string>;

namespace {

constexpr auto accepted = R"({"code": "text.normalised", "reason": "As printed."})";

/// A place whose name ends with a space, which is a note, with these suppressions.
std::string port(std::string_view id, std::string_view suppressions) {
    return phrase(R"({"id": ")", id, R"(", "name": "Port )", id, R"( ", "meta": {"suppressions": [)",
                  suppressions, "]}}");
}
report found_in(std::string_view members, check_options const& options = {}) {
    return check_json(as_record(members), options);
}
strings suppressed(report const& findings) {
    strings out;
    for (auto const& s : findings.suppressed())
        out.push_back(phrase(s.found.code, ' ', s.found.path, ": ", s.reason));
    return out;
}
report check_place(std::string_view suppressions, check_options const& options = {}) {
    return found_in(phrase(R"("places": [)", port("a", suppressions), "]"), options);
}

}  // namespace

TEST_CASE("a suppression takes the findings of its code out of the report, with its reason") {
    auto const findings = check_place(accepted);
    CHECK(codes_and_paths(findings) == strings{});
    CHECK(findings.count(severity::note) == 0);
    CHECK(suppressed(findings) == strings{"text.normalised /places/0/name: As printed."});
    CHECK(findings.suppressed()[0].found.where.line == 1);
    CHECK(findings.suppressed()[0].found.where.column > 1);
}

TEST_CASE("a suppression holds for the thing that carries it and what is inside, and nowhere else") {
    auto const two = phrase(R"("places": [)", port("a", accepted), ", ", port("b", ""), "]");
    CHECK(codes_and_paths(found_in(two)) == strings{"text.normalised /places/1/name"});
    auto const whole = phrase(R"("meta": {"suppressions": [)", accepted, "]}, ", two);
    // The nearer one has done it for the first place.
    CHECK(codes_and_paths(found_in(whole)) == strings{});
    CHECK(suppressed(found_in(whole)).size() == 2);
}

TEST_CASE("a group of codes, and the most exact of several") {
    CHECK(suppressed(check_place(R"({"code": "text.*", "reason": "All of it."})")) ==
          strings{"text.normalised /places/0/name: All of it."});
    CHECK(suppressed(check_place(R"({"code": "text.norm*", "reason": "Some."})")).size() == 1);
    auto const both = check_place(phrase(R"({"code": "text.*", "reason": "All of it."}, )", accepted));
    CHECK(suppressed(both) == strings{"text.normalised /places/0/name: As printed."});
    CHECK(codes_and_paths(both) == strings{"suppression.unused /places/0/meta/suppressions/0"});
}

TEST_CASE("suppression.unused: what silences nothing is found, and can be removed") {
    auto const findings = check_place(phrase(accepted, R"(, {"code": "time.order", "reason": "No."})"));
    REQUIRE(codes_and_paths(findings) == strings{"suppression.unused /places/0/meta/suppressions/1"});
    CHECK(findings[0].severity == severity::warning);
    CHECK(findings[0].message == "expected a finding with the code \"time.order\", found none");
    CHECK(findings[0].fix == std::vector<patch_operation>{{patch_verb::remove, findings[0].path}});
    CHECK(!findings[0].fix_is_safe);
    CHECK(codes_and_paths(check_place(accepted)) == strings{});
}

TEST_CASE("suppression.unused: not said of what this check could not have found") {
    for (auto const code : {"time.offset-true", "time.*", "sharing.embargo", "id.same-content", "id.*"}) {
        INFO(code);
        auto const one = phrase(accepted, R"(, {"code": ")", code, R"(", "reason": "No."})");
        CHECK(codes_and_paths(check_place(one)) == strings{});
    }
    auto const order = phrase(accepted, R"(, {"code": "time.order", "reason": "No."})");
    CHECK(codes_and_paths(check_place(order, {.overrides = {{"time.order", level::off}}})) == strings{});
    auto const embargo = phrase(accepted, R"(, {"code": "sharing.embargo", "reason": "No."})");
    CHECK(codes_and_paths(check_place(embargo, {.now = instant{.date = {2026, 1, 1}}})) ==
          strings{"suppression.unused /places/0/meta/suppressions/1"});
}

TEST_CASE("suppression.code: codes that nothing has, or that cannot be suppressed") {
    auto const said = [](std::string_view code) {
        auto const one = phrase(accepted, R"(, {"code": ")", code, R"(", "reason": "No."})");
        auto const findings = check_place(one);
        REQUIRE(codes_and_paths(findings) == strings{"suppression.code /places/0/meta/suppressions/1/code"});
        CHECK(findings[0].severity == severity::warning);
        CHECK(!findings[0].fix_is_safe);
        auto const fix = findings[0].fix.empty() ? "" : findings[0].fix[0].value->text;
        return phrase(findings[0].message, " | ", findings[0].hint, " | ", fix);
    };
    auto const usual = "the code of a finding, or those of a group as in session.*";
    CHECK(said("time.ordr") ==
          "expected the code of a finding, found \"time.ordr\" | did you mean `time.order`? | time.order");
    CHECK(said("house.rule") ==
          phrase("expected the code of a finding, found \"house.rule\" | ", usual, " | "));
    CHECK(said("*") == phrase("expected a code or the codes of one group, found \"*\" | ", usual, " | "));
    CHECK(said("t*") == phrase("expected a code or the codes of one group, found \"t*\" | ", usual, " | "));
    CHECK(said("read.*") ==
          "expected the code of what can be suppressed, found \"read.*\" | what is not read cannot "
          "be checked: mend it | ");
    CHECK(
        said("suppression.unused") ==
        phrase("expected the code of what can be suppressed, found \"suppression.unused\" | ", usual, " | "));
}

TEST_CASE("a suppression without a reason silences nothing") {
    CHECK(codes_and_paths(check_place(R"({"code": "text.normalised", "reason": " "})")) ==
          strings{"text.normalised /places/0/name", "text.blank /places/0/meta/suppressions/0/reason"});
    CHECK(codes_and_paths(check_place(R"({"code": "text.normalised", "reason": ""})")) ==
          strings{"text.normalised /places/0/name", "field.length /places/0/meta/suppressions/0/reason"});
    CHECK(codes_and_paths(check_place(R"({"code": "text.normalised"})")) ==
          strings{"text.normalised /places/0/name", "read.missing /places/0/meta/suppressions/0/reason"});
}

TEST_CASE("errors stay where a record is to be published, but for those that the publisher makes less of") {
    constexpr auto members =
        R"("places": [{"id": "a", "name": "A", "country": "ZZ", "meta": {"suppressions": [
        {"code": "country.code", "reason": "It has none yet."}]}}])";
    auto const published = found_in(members);
    REQUIRE(codes_and_paths(published) == strings{"country.code /places/0/country"});
    CHECK(published[0].hint ==
          "leave it out for what has no code; a record that is to be published cannot suppress an error");
    CHECK(suppressed(published) == strings{});
    CHECK(suppressed(found_in(members, {.profile = profile::draft})) ==
          strings{"country.code /places/0/country: It has none yet."});
    CHECK(suppressed(found_in(members, {.overrides = {{"country.*", level::warning}}})).size() == 1);
}

TEST_CASE("what the reader finds cannot be suppressed") {
    auto const findings = found_in(R"("places": [{"id": "a", "name": 7, "meta": {"suppressions": [
        {"code": "read.type", "reason": "So what."}]}}])");
    CHECK(codes_and_paths(findings) ==
          strings{"read.type /places/0/name", "suppression.code /places/0/meta/suppressions/0/code"});
}

TEST_CASE("findings about suppressions can be switched by options") {
    auto const one = R"({"code": "time.order", "reason": "No."})";
    CHECK(codes_and_paths(check_place(one, {.overrides = {{"suppression.*", level::off}}})) ==
          strings{"text.normalised /places/0/name"});
    auto const louder = check_place(one, {.overrides = {{"suppression.unused", level::error}}});
    CHECK(louder.count(severity::error) == 1);
}

TEST_CASE("how many findings are listed changes neither which ones count nor which ones are accepted") {
    std::string places = port("p0", accepted);
    for (int i = 1; i != 6; ++i) places += ", " + port(phrase('p', i), "");
    places += ", " + port("q", accepted);
    auto const findings = found_in(phrase(R"("places": [)", places, "]"), {.max_findings = 3});
    CHECK(codes_and_paths(findings) == strings{"report.more ", "text.normalised /places/1/name",
                                               "text.normalised /places/2/name",
                                               "text.normalised /places/3/name"});
    CHECK(findings[0].message == "2 more of text.normalised are not listed");
    CHECK(suppressed(findings) == strings{"text.normalised /places/0/name: As printed.",
                                          "text.normalised /places/6/name: As printed."});
    CHECK(findings.count(severity::note) == 6);
}

TEST_CASE("accepted findings leave room for the others, however few are listed") {
    constexpr auto blank = R"("meta": {"suppressions": [{"code": "text.blank", "reason": "Names follow."}]},
        "places": [{"id": "a", "name": " "}, {"id": "b", "name": " "}, {"id": "c", "name": " "}])";
    for (std::size_t const most : {0u, 1u, 2u, 3u, 1'000u}) {
        INFO(most);
        auto const findings = found_in(blank, {.profile = profile::draft, .max_findings = most});
        CHECK(codes_and_paths(findings) == strings{});
        CHECK(findings.ok());
        CHECK(findings.suppressed().size() == std::min<std::size_t>(most, 3));
    }
    auto const two = phrase(R"("places": [)", port("a", accepted), ", ", port("b", ""), "]");
    auto const findings = found_in(two, {.max_findings = 1});
    CHECK(codes_and_paths(findings) == strings{"text.normalised /places/1/name"});
    CHECK(suppressed(findings) == strings{"text.normalised /places/0/name: As printed."});
}

TEST_CASE("errors that the publisher alone can accept count, listed or not") {
    std::string places;
    for (int i = 0; i != 4; ++i)
        places += phrase(i == 0 ? "" : ", ", R"({"id": "p)", i, R"(", "name": "A", "country": "ZZ"})");
    auto const members =
        phrase(R"("meta": {"suppressions": [{"code": "country.*", "reason": "None yet."}]}, "places": [)",
               places, "]");
    auto const findings = found_in(members, {.max_findings = 2});
    CHECK(codes_and_paths(findings) ==
          strings{"report.more ", "country.code /places/0/country", "country.code /places/1/country"});
    CHECK(findings.count(severity::error) == 4);
    CHECK(findings[1].hint.ends_with("a record that is to be published cannot suppress an error"));
}

TEST_CASE("suppression.unused: whether it is unused does not depend on how many findings are listed") {
    std::string const unused = R"({"code": "text.normalised", "reason": "No."})";
    auto const members = phrase(R"("places": [)", port("a", ""), ", ", port("b", ""),
                                R"(, {"id": "c", "name": "C", "meta": {"suppressions": [)", unused, "]}}]");
    CHECK(codes_and_paths(found_in(members, {.max_findings = 1})) ==
          strings{"report.more ", "text.normalised /places/0/name",
                  "suppression.unused /places/2/meta/suppressions/0"});
    // What only findings beyond the limit need is used.
    auto const late = phrase(R"("places": [)", port("a", ""), ", ", port("b", accepted), "]");
    CHECK(codes_and_paths(found_in(late, {.max_findings = 1})) == strings{"text.normalised /places/0/name"});
}

TEST_CASE("ten thousand suppressions take no longer than they should") {
    std::string all, places;
    for (int i = 0; i != 10'000; ++i)
        all += phrase(i == 0 ? "" : ", ", R"({"code": "text.b)", i, R"(*", "reason": "No."})");
    for (int i = 0; i != 2'000; ++i) places += phrase(i == 0 ? "" : ", ", port(phrase('p', i), ""));
    auto const findings =
        found_in(phrase(R"("meta": {"suppressions": [)", all, R"(]}, "places": [)", places, "]"));
    CHECK(findings.count(severity::warning) == 10'000);
    CHECK(findings.count(severity::note) == 2'002);
}
