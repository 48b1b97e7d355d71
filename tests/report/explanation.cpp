#include <plenary/cbor/reader.hpp>
#include <plenary/report/explain.hpp>
#include <plenary/report/explanation_text.hpp>
#include <plenary/validate/rules.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <limits>

namespace {

using plenary::severity, plenary::snippet;

plenary::explanation explained(std::string_view code) {
    for (auto const& kind : plenary::all_kinds<plenary::record>(plenary::all_rules))
        if (kind.code == code) return plenary::explain(kind, plenary::all_rules, 60);
    throw std::invalid_argument(std::string(code));
}

/// Reads and checks an example as it is printed.
plenary::report findings_in_printed(plenary::explanation const& of, std::string_view printed) {
    auto how = *plenary::detail::example_of(of.code);
    return plenary::detail::findings_in(how, printed, plenary::all_rules);
}

}  // namespace

TEST_CASE("every kind of finding is explained by examples, and what is printed is what is found") {
    std::size_t checked = 0;
    for (auto const& kind : plenary::all_kinds<plenary::record>(plenary::all_rules)) {
        INFO(kind.code);
        auto const told = plenary::explain(kind, plenary::all_rules, 60);
        CHECK(!told.wrong.empty());
        CHECK(!told.right.empty());
        CHECK(told.wrong != told.right);
        if (told.made_of == snippet::code) continue;
        CHECK(!told.found.empty());
        // These show their first byte or a stray one in words.
        bool const in_words = told.code == "read.mark" || told.code == "read.utf-8";
        if (!in_words) CHECK(findings_in_printed(told, told.wrong).mentions(told.code));
        CHECK(!findings_in_printed(told, told.right).mentions(told.code));
        for (auto const& found : told.found) {
            CHECK(found.code == told.code);
            CHECK((found.where.line != 0 || told.code == "report.more"));
            CHECK(found.where.line <=
                  std::size_t(std::count(told.wrong.begin(), told.wrong.end(), '\n')) + 1);
        }
        ++checked;
    }
    CHECK(checked > 100);
}

TEST_CASE("the places of findings are those in what is printed") {
    auto const told = explained("session.room-free");
    REQUIRE(told.found.size() == 1);
    auto const& where = told.found[0].where;
    CHECK(told.found[0].path == "/meetings/0/sessions/1/room");
    CHECK(told.wrong.substr(where.offset, where.length) == "\"Ballroom\"");
    CHECK(std::count(told.wrong.begin(), told.wrong.begin() + std::ptrdiff_t(where.offset), '\n') + 1 ==
          std::ptrdiff_t(where.line));
    CHECK(explained("id.same-content").found[0].path == "/places/0/name");
    CHECK(explained("id.same-content").beside == R"("places": [{"id": "manila", "name": "Manila"}])");
}

TEST_CASE("examples in C++ are these") {
    std::ifstream in(PLENARY_SOURCE_DIR "/tests/report/explanation.cpp");
    std::string const source((std::istreambuf_iterator<char>(in)), {});
    for (auto const& example : plenary::kind_examples) {
        if (example.made_of != snippet::code) continue;
        INFO(example.shown.code);
        CHECK(source.find("        " + std::string(example.shown.wrong) + "\n") != source.npos);
        CHECK(source.find("        " + std::string(example.shown.right) + "\n") != source.npos);
    }
    auto const finds = [](auto const& whole, std::string_view code, std::string_view path) {
        return plenary::validate(whole, std::tuple(), {}).mentions(code, path);
    };
    plenary::session session{.id = {"s"}, .title = "S"};
    plenary::place place{.id = {"p"}, .name = "P"};
    {
        session.date = plenary::date{2026, 2, 30};
        CHECK(finds(session, "field.date", "/date"));
        session.date = plenary::date{2026, 2, 28};
        CHECK(!finds(session, "field.date", "/date"));
    }
    {
        session.kind = static_cast<plenary::session_kind>(99);
        CHECK(finds(session, "field.enumerator", "/kind"));
        session.kind = plenary::session_kind::panel;
        CHECK(!finds(session, "field.enumerator", "/kind"));
    }
    {
        place.latitude = std::numeric_limits<double>::quiet_NaN();
        CHECK(finds(place, "field.finite", "/latitude"));
        place.latitude = 14.6;
        CHECK(!finds(place, "field.finite", "/latitude"));
    }
    {
        std::string_view bytes;
        auto const is_found = [&] {
            return plenary::cbor::read_deterministic<plenary::place>(bytes).findings.mentions(
                "read.encoding");
        };
        bytes = "\xA1\x68latitude\x18\x0E";
        CHECK(is_found());
        bytes = "\xA1\x68latitude\x0E";
        CHECK(!is_found());
    }
    {
        place.name = "Caf\xE9";
        CHECK(finds(place, "field.utf-8", "/name"));
        place.name = "Café";
        CHECK(!finds(place, "field.utf-8", "/name"));
    }
}

TEST_CASE("explanations as Markdown and as plain text") {
    auto const told = explained("read.list-length");
    CHECK("\n" + to_markdown(told) == R"(
A list is not longer than the reader was told to accept. (error)

Help: raise the limit if the source is trusted.

Wrong, where lists of at most one element are accepted:

```json
"places": [
  {"id": "port", "name": "Port"},
  {"id": "station", "name": "Station"}
]
```

> `/places`: expected at most 1 elements, found more

Right:

```json
"places": [{"id": "port", "name": "Port"}]
```
)");
    CHECK("\n" + to_plain_text(told) == R"(
A list is not longer than the reader was told to accept.
Help: raise the limit if the source is trusted.

Wrong, where lists of at most one element are accepted:
"places": [
  {"id": "port", "name": "Port"},
  {"id": "station", "name": "Station"}
]
/places: expected at most 1 elements, found more

Right:
"places": [{"id": "port", "name": "Port"}]
)");
    CHECK(to_markdown(explained("meeting.convener")).find("(error, in drafts a warning)") !=
          std::string::npos);
    CHECK(to_plain_text(explained("sharing.embargo")).find("only where the caller says what time it is.") !=
          std::string::npos);
}

TEST_CASE("prose as Markdown keeps its code and escapes the rest") {
    std::string out;
    plenary::append_prose(out, "drop `a_b`, see *x* <y> [z] a|b");
    CHECK(out == "drop `a_b`, see \\*x\\* \\<y\\> \\[z\\] a\\|b");
}
