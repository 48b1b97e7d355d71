#include "catch.hpp"

#include <plenary/diagnose/source.hpp>
#include <plenary/report/terminal.hpp>

using namespace plenary;

namespace {

/// A finding about the first place in `text` where `meant` stands.
diagnostic about(std::string_view text, std::string_view meant, severity how = severity::error) {
    auto const offset = text.find(meant);
    REQUIRE(offset != text.npos);
    diagnostic out{.code = "read.type", .severity = how, .path = "/meetings/0/ordinal"};
    out.where = {.offset = offset, .length = meant.size()};
    out.message = "expected a whole number, found the text \"eleven\"";
    out.hint = "write the number without quotes";
    return out;
}

/// The findings as `plenary check` would print them for the file week.json.
std::string printed(std::vector<diagnostic> found, std::string_view text, terminal::options const& how = {}) {
    report all;
    for (auto& d : found) all.add(std::move(d));
    if (!text.empty()) number_lines(all, text);
    return "\n" + terminal::to_string(all, {"week.json", text}, how);
}

constexpr std::string_view week = "{\n  \"ordinal\": \"eleven\",\n  \"title\": \"Week\"\n}\n";

}  // namespace

TEST_CASE("a finding is shown with its line, its hint, and how many there are") {
    CHECK(printed({about(week, "\"eleven\"")}, week) == R"(
error[read.type]: expected a whole number, found the text "eleven"
 --> week.json:2:14  /meetings/0/ordinal
  |
2 |   "ordinal": "eleven",
  |              ^^^^^^^^
  = help: write the number without quotes

week.json: 1 error
)");
}

TEST_CASE("a report without findings says so") {
    CHECK(printed({}, week) == "\nweek.json: no findings\n");
    CHECK(terminal::to_string(report()) == "no findings\n");
}

TEST_CASE("findings are counted by severity, those included that are not listed") {
    report all(1);
    for (auto const how : {severity::warning, severity::error, severity::note, severity::error})
        all.add({.code = std::string(name_of(how)), .severity = how, .path = "/x"});
    CHECK(all.size() == 3);
    CHECK(terminal::tally(all) == "2 errors, 1 warning, 1 note");
    CHECK(terminal::tally(0, 2, 0) == "2 warnings");
}

TEST_CASE("without the text no line is shown, without a place no place") {
    report all;
    all.add({.code = "time.order",
             .severity = severity::warning,
             .path = "/meetings/0/dates/end",
             .message = "expected a later day"});
    all.add({.code = "report.more", .severity = severity::note, .message = "3 more of x are not listed"});
    CHECK("\n" + terminal::to_string(all) == R"(
warning[time.order]: expected a later day
 --> /meetings/0/dates/end

note[report.more]: 3 more of x are not listed

1 warning, 1 note
)");
    CHECK("\n" + terminal::to_string(all, {.name = "week.json"}) == R"(
warning[time.order]: expected a later day
 --> week.json  /meetings/0/dates/end

note[report.more]: 3 more of x are not listed
 --> week.json

week.json: 1 warning, 1 note
)");
}

TEST_CASE("line numbers share a margin") {
    std::string text(9, '\n');
    text += "first \"a\"\n";
    auto early = about("\n", "\n"), late = about(text, "\"a\"");
    early.where = {};
    CHECK(printed({early, late}, text) == R"(
error[read.type]: expected a whole number, found the text "eleven"
  --> week.json:1:1  /meetings/0/ordinal
   |
 1 |
   | ^
   = help: write the number without quotes

error[read.type]: expected a whole number, found the text "eleven"
  --> week.json:10:7  /meetings/0/ordinal
   |
10 | first "a"
   |       ^^^
   = help: write the number without quotes

week.json: 2 errors
)");
}

TEST_CASE("long messages, paths and hints hang below their beginnings") {
    auto d = about(week, "\"eleven\"");
    d.code = "reference.external-declared";
    d.path = "/meetings/12/sessions/3/contributions/0/by/0/organisation-that-is-long";
    d.message =
        "expected an organisation of the record or a declared external one, found "
        "\"oceanic-seafarers-registry\"";
    d.hint =
        "add the organisation to the record, or say in the member externals that another record holds it";
    CHECK(printed({d}, week) == R"(
error[reference.external-declared]: expected an organisation of the record or a
    declared external one, found "oceanic-seafarers-registry"
 --> week.json:2:14
     /meetings/12/sessions/3/contributions/0/by/0/organisation-that-is-long
  |
2 |   "ordinal": "eleven",
  |              ^^^^^^^^
  = help: add the organisation to the record, or say in the member externals
          that another record holds it

week.json: 1 error
)");
}

TEST_CASE("long lines are cut around the place, and columns are those of the terminal") {
    std::string const line =
        "{\"title\": \"东盟 and a rather long title before it\",\t\"ordinal\": \"eleven\", \"status\": "
        "\"held\", \"kind\": \"other\"}";
    CHECK(printed({about(line, "\"eleven\"")}, line, {.width = 60}) == R"(
error[read.type]: expected a whole number, found the text
    "eleven"
 --> week.json:1:62  /meetings/0/ordinal
  |
1 | … before it", "ordinal": "eleven", "status": "held", "k…
  |                          ^^^^^^^^
  = help: write the number without quotes

week.json: 1 error
)");
}

TEST_CASE("nothing of the input reaches the terminal as a control sequence") {
    std::string const line = "{\"\x1b[2J\": \"a\u202Eb\", \"ordinal\": \"\x07\"}";
    auto d = about(line, "\"\x07\"");
    d.path = "/\x1b[2J";
    d.message = "found \x1b]0;title\x07";
    d.hint = "not \u2066this\u2069";
    report all;
    all.add(d);
    number_lines(all, line);
    auto const text = terminal::to_string(all, {"\x1b.json", line});
    CHECK("\n" + text == R"(
error[read.type]: found <U+001B>]0;title<U+0007>
 --> <U+001B>.json:1:28  /<U+001B>[2J
  |
1 | {"<U+001B>[2J": "a<U+202E>b", "ordinal": "<U+0007>"}
  |                                          ^^^^^^^^^^
  = help: not <U+2066>this<U+2069>

<U+001B>.json: 1 error
)");
}

TEST_CASE("a fix is told in words") {
    auto d = about(week, "\"eleven\"");
    d.hint.clear();
    d.fix = {{patch_verb::replace, d.path, integer_value(11)}};
    CHECK(fix_in_words(d) == "replace this by 11");
    d.fix = {{patch_verb::remove, "/a/b", {}}, {patch_verb::add, "/a/c", text_value("x")}};
    CHECK(fix_in_words(d) == "remove /a/b, then add /a/c as \"x\"");
    d.fix = {{patch_verb::move, "/a/c", {}, d.path}};
    CHECK(fix_in_words(d) == "move this to /a/c");
    d.fix = {{patch_verb::replace, d.path, text_value(std::string(100, 'x'))}};
    CHECK(fix_in_words(d) == "replace this by \"" + std::string(59, 'x') + "…");

    d.fix = {{patch_verb::replace, d.path, integer_value(11)}};
    CHECK(printed({d}, week).find("\n  = fix: replace this by 11\n") != std::string::npos);
    d.fix_is_safe = true;
    CHECK(printed({d}, week).find("\n  = safe fix: replace this by 11\n") != std::string::npos);
}

TEST_CASE("colours are only there where they are asked for") {
    auto const d = about(week, "\"eleven\"", severity::warning);
    CHECK(printed({d}, week).find('\x1b') == std::string::npos);
    CHECK(printed({d}, week, {.colour = true}) ==
          "\n"
          "\x1b[1;33mwarning[read.type]\x1b[0m\x1b[1m: \x1b[0m"
          "\x1b[1mexpected a whole number, found the text \"eleven\"\x1b[0m\n"
          " \x1b[2m--> \x1b[0mweek.json:2:14  \x1b[2m/meetings/0/ordinal\x1b[0m\n"
          " \x1b[2m |\x1b[0m\n"
          "\x1b[2m2 |\x1b[0m   \"ordinal\": \"eleven\",\n"
          " \x1b[2m |\x1b[0m              \x1b[1;33m^^^^^^^^\x1b[0m\n"
          " \x1b[2m =\x1b[0m \x1b[32mhelp: \x1b[0mwrite the number without quotes\n"
          "\n"
          "week.json: \x1b[1m1 warning\x1b[0m\n");
}

TEST_CASE("a report goes to any sink") {
    std::string taken;
    terminal::write(report(), {"a.json"}, [&](std::string_view chunk) { taken += chunk; });
    CHECK(taken == "a.json: no findings\n");
}
