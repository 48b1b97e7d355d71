#include "html/page_text.hpp"

#include "catch.hpp"

#include <plenary/model/defaults.hpp>
#include <plenary/reflect/visit.hpp>

using namespace plenary;

namespace {

/// Puts one text into every text of a thing that is no identifier, mention, code or language.
template <class T>
void put_everywhere(T& thing, std::string const& text) {
    for_each_field<T>([&]<class Field>(Field) {
        auto const put = [&](auto& self, auto& member) {
            using member_type = std::remove_cvref_t<decltype(member)>;
            if constexpr (std::same_as<member_type, std::string>) member = text;
            else if constexpr (optional_like<member_type>) {
                if constexpr (std::same_as<typename member_type::value_type, std::string>) member = text;
                else if (member) self(self, *member);
            } else if constexpr (described<member_type>) put_everywhere(member, text);
            else if constexpr (list_like<member_type>)
                for (auto& one : member) self(self, one);
        };
        if (Field::name != "language" && Field::name != "country" && Field::name != "field_name")
            put(put, Field::in(thing));
    });
}

/// A record with something of each kind.
record full() {
    auto r = tests::sample();
    auto& m = r.meetings.front();
    m.conveners = {{.collective = "all"}};
    m.objectives = {"x", "y"};
    m.participations.push_back({.id = {"some"}, .party = {.collective = "members"}});
    m.sessions.push_back({.id = {"extra"}, .title = "t", .issues = {{"scams"}}});
    m.sessions.back().agenda = {{.id = {"point"}, .title = "t", .items = {{.id = {"below"}, .title = "t"}}}};
    m.sessions.back().contributions = {{.id = {"said"}, .by = {{.collective = "some"}}}};
    m.sessions.back().stalls = {{.id = {"stall"}, .exhibitors = {{.collective = "some"}}}};
    m.site_visits.push_back({.id = {"seen"}, .services = {"t"}});
    m.meta.emplace().provenance = {{.field_name = "title", .basis = provenance_basis::derived}};
    r.people = {{.id = {"who"}, .name = "n", .affiliation = {{"ph"}}}};
    r.documents.push_back({.id = {"paper"}, .title = "t"});
    r.work_plans.push_back({.id = {"plan"}, .title = "t", .activities = {{.id = {"act"}, .number = 1}}});
    r.findings.push_back({.id = {"found"}, .statement = "t"});
    r.assertions.push_back({.id = {"told"}, .subject = {"paper"}, .claim = "c"});
    r.outcomes.push_back({.id = {"came"}, .statement = "t"});
    r.outcomes.back().follow_ups = {{.id = {"next"}, .action = "t", .evidence = {{"outside"}}}};
    r.outcomes.back().follow_ups[0].history = {{.meeting = {m.id.value}}};
    r.externals = {{.id = "outside"}};
    return r;
}

constexpr std::string_view hostile_texts[] = {
    "<script>alert(1)</script>",
    "</title></style></svg></bdi><img src=x onerror=alert(1)>",
    "\" autofocus onfocus=\"alert(1)",
    "' style='position:fixed",
    "<!-- <![CDATA[ <?php -->",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//elsewhere.example/x",
    "http://example.org/\" onclick=\"x",
    "a\r\nSet-Cookie: b\r\n\r\n<html>",
    "\u202Edetrevni\u202C \u2066open",
    "&#60;script&#62; &lt;b&gt; &amp",
    "</bdi",
    "{{x}} ${x} <%= x %>",
};

}  // namespace

TEST_CASE("no text of a record is anything but text") {
    auto const tags_with = [](std::string_view text) {
        auto r = full();
        put_everywhere(r, std::string(text));
        return tests::tags_of(tests::page_of(r));
    };
    auto const expected = tags_with("harmless"), set_apart = tags_with("harmless \u200F");
    CHECK(expected != set_apart);
    for (auto const text : hostile_texts) {
        INFO(text);
        CHECK(tags_with(text) == (text.find("\u202E") == text.npos ? expected : set_apart));
    }
}

TEST_CASE("identifiers that are no fragments are neither anchors nor linked to") {
    auto r = tests::sample();
    std::string const id = "\"><script>x</script> y";
    r.process->thematic_issues[0].id.value = id;
    r.meetings.front().sessions.front().issues = {{id}};
    auto const page = tests::page_of(r);
    CHECK(page.find("<script") == page.npos);
    CHECK(page.find("<li>Online scam centres</li>") != page.npos);
}

TEST_CASE("an identifier that is given twice is one anchor") {
    auto r = tests::sample();
    r.process->thematic_issues[1].id.value = r.process->thematic_issues[0].id.value;
    auto const page = tests::page_of(r);
    auto const first = page.find("id=\"scams\"");
    REQUIRE(first != page.npos);
    CHECK(page.find("id=\"scams\"", first + 1) == page.npos);
}

TEST_CASE("agendas without end are written without end of memory") {
    auto r = tests::sample();
    auto& items = r.meetings.front().sessions.front().agenda;
    items = {{.id = {"deepest"}, .title = "Deepest point"}};
    for (int i = 0; i != 200; ++i) {
        agenda_item above{.id = {"above" + std::to_string(i)}, .title = "Above"};
        above.items = std::move(items);
        items = {above};
    }
    CHECK(tests::page_of(r).find("Deepest point") != std::string::npos);
}
