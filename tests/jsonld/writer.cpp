#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/jsonld/writer.hpp>
#include <plenary/model/defaults.hpp>

using namespace plenary;

// That a processor makes the right triples of this is tried in interop/linked.

namespace {

/// The document without its context.
std::string graph_of(record const& r, jsonld::write_options const& options = {}) {
    auto const text = jsonld::to_string(r, options);
    constexpr std::string_view begin = "\"@graph\":";
    auto const at = text.find(begin) + begin.size();
    return text.substr(at, text.size() - at - 1);
}
record empty(std::string id = "r") {
    return {.id = {std::move(id)}, .title = "T"};
}
bool has(std::string_view text, std::string_view part) {
    UNSCOPED_INFO(text);
    return text.find(part) != text.npos;
}

}  // namespace

TEST_CASE("an empty record is a data set, and its context is inside") {
    CHECK(graph_of(empty()) == R"([{"@id":"urn:plenary:r:r","@type":"Dataset","name":"T"}])");
    auto const text = jsonld::to_string(empty());
    CHECK(text.starts_with(
        R"({"@context":{"schema":"https://schema.org/","skos":"http://www.w3.org/2004/02/skos/core#",)"
        R"("xsd":"http://www.w3.org/2001/XMLSchema#","Action":"schema:Action",)"));
    CHECK(has(text, R"("name":"schema:name",)"));
}

TEST_CASE("texts are in the language of the record where that is well-formed") {
    auto r = empty();
    r.language = "en";
    CHECK(has(jsonld::to_string(r), R"("prefLabel":{"@id":"skos:prefLabel","@language":"en"})"));
    CHECK(has(graph_of(r), R"("name":"T","inLanguage":"en"})"));
    r.language = "no language";
    CHECK(has(jsonld::to_string(r), R"("prefLabel":"skos:prefLabel")"));
}

TEST_CASE("things are addressed below the base, or else as URNs") {
    auto r = empty("a b/é");
    r.places = {{.id = {"p#1"}, .name = "P"}};
    CHECK(has(graph_of(r), R"("@id":"urn:plenary:a%20b%2F%C3%A9:p%231")"));
    CHECK(has(graph_of(r, {.base = "https://example.org/r#"}), R"("@id":"https://example.org/r#p%231")"));
}

TEST_CASE("thematic issues are concepts of a scheme") {
    auto r = empty();
    r.process.emplace(process{.id = {"p"}, .name = "Process"});
    r.process->thematic_issues = {
        {.id = {"a"}, .label = "A", .alternative_labels = {"B", "C"}, .definition = "D"},
        {.id = {"e"}, .label = "E", .broader = {{"a"}}, .related = {{"a"}}}};
    CHECK(has(graph_of(r),
              R"({"@id":"urn:plenary:r:p/thematic-issues","@type":"ConceptScheme","prefLabel":"Process"},)"
              R"({"@id":"urn:plenary:r:a","@type":"Concept","prefLabel":"A","altLabel":["B","C"],)"
              R"("definition":"D","inScheme":{"@id":"urn:plenary:r:p/thematic-issues"}},)"
              R"({"@id":"urn:plenary:r:e","@type":"Concept","prefLabel":"E",)"
              R"("broader":{"@id":"urn:plenary:r:a"},"related":[{"@id":"urn:plenary:r:a"}],)"
              R"("inScheme":{"@id":"urn:plenary:r:p/thematic-issues"}})"));
}

TEST_CASE("a meeting is an event with its sessions and visits") {
    auto const text = graph_of(tests::sample());
    CHECK(has(text, R"({"@id":"urn:plenary:sample:m","@type":"Event","name":"Eleventh Annual Meeting",)"
                    R"("startDate":{"@type":"xsd:date","@value":"2025-12-01"},)"
                    R"("eventStatus":{"@id":"https://schema.org/EventScheduled"},)"
                    R"("location":{"@id":"urn:plenary:sample:manila"},)"
                    R"("organizer":[{"@id":"urn:plenary:sample:wg"}],)"
                    R"("contributor":[{"@id":"urn:plenary:sample:ph"}],)"
                    R"("performer":[{"@id":"urn:plenary:sample:un"}],)"
                    R"("attendee":[{"@id":"urn:plenary:sample:ph"},{"@id":"urn:plenary:sample:fj"}],)"
                    R"("subEvent":[{"@id":"urn:plenary:sample:s1","@type":"Event","name":"Opening",)"
                    R"("startDate":{"@type":"xsd:dateTime","@value":"2025-12-01T09:00:00+08:00"},)"
                    R"("endDate":{"@type":"xsd:dateTime","@value":"2025-12-01T10:00:00+08:00"},)"
                    R"("eventStatus":{"@id":"https://schema.org/EventScheduled"},)"
                    R"("location":{"@type":"Place","name":"Room A"},)"
                    R"("about":[{"@id":"urn:plenary:sample:scams"}],)"
                    R"("superEvent":{"@id":"urn:plenary:sample:m"}},)"));
    CHECK(has(text, R"("workFeatured":[{"@id":"urn:plenary:sample:c1","@type":"CreativeWork",)"
                    R"("name":"Scam operations","genre":"presentation",)"
                    R"("author":[{"@id":"urn:plenary:sample:un"}]}])"));
}

TEST_CASE("the status of an event is an address of schema.org") {
    auto r = tests::sample();
    auto& m = r.meetings[0];
    m.sessions[0].status = programme_status::cancelled;
    m.sessions[1].former_slots = {{.start = tests::manila({2025, 12, 1}, 14)}};
    m.site_visits[0].status = programme_status::postponed;
    auto const text = graph_of(r);
    CHECK(has(text,
              R"("eventStatus":{"@id":"https://schema.org/EventCancelled"},"location":{"@type":"Place")"));
    CHECK(has(text, R"("previousStartDate":{"@type":"xsd:dateTime","@value":"2025-12-01T14:00:00+08:00"},)"
                    R"("eventStatus":{"@id":"https://schema.org/EventRescheduled"})"));
    CHECK(has(
        text,
        R"("description":"Trauma counselling","eventStatus":{"@id":"https://schema.org/EventPostponed"})"));
}

TEST_CASE("dates are as precise as they are known") {
    auto r = empty();
    r.meetings = {{.id = {"m"}, .title = "M"}};
    auto const starting = [&](partial_date start) {
        r.meetings[0].dates = {.start = start};
        return graph_of(r);
    };
    CHECK(has(starting(partial_date(2026)), R"("startDate":{"@type":"xsd:gYear","@value":"2026"})"));
    CHECK(
        has(starting(partial_date(2026, 3)), R"("startDate":{"@type":"xsd:gYearMonth","@value":"2026-03"})"));
    CHECK_FALSE(has(starting(partial_date()), "startDate"));
    r.meetings[0].duration = {.amount = 90, .unit = time_unit::minute};
    CHECK(has(graph_of(r), R"("duration":"PT90M")"));
    r.meetings[0].duration->exactness = exactness::about;
    CHECK_FALSE(has(graph_of(r), "duration"));
}

TEST_CASE("organisations, groups, people and places") {
    auto r = empty();
    r.organisations = {{.id = {"o"},
                        .name = "Office",
                        .acronym = "OFF",
                        .kind = organisation_kind::government_agency,
                        .country = "PH",
                        .parent = {{"ph"}}}};
    r.organisations[0].meta.emplace().aliases = {{.scheme = "wikidata", .identifier = "Q1"},
                                                 {.scheme = "web", .identifier = "https://example.org/o"}};
    r.people = {{.id = {"x"}, .name = "X", .affiliation = {{"o"}}, .post = "Chair"}};
    r.working_groups = {{.id = {"g"},
                         .name = "Group",
                         .chairs = {{.collective = "the chairs"}},
                         .established = partial_date(2015)}};
    r.places = {{.id = {"p"}, .name = "Manila", .country = "PH", .latitude = 14.6, .longitude = 121.0}};
    CHECK(
        graph_of(r) ==
        R"([{"@id":"urn:plenary:r:r","@type":"Dataset","name":"T"},)"
        R"({"@id":"urn:plenary:r:o","@type":"GovernmentOrganization","name":"Office","alternateName":"OFF",)"
        R"("address":{"@type":"PostalAddress","addressCountry":"PH"},)"
        R"("parentOrganization":{"@id":"urn:plenary:r:ph"},"sameAs":[{"@id":"https://example.org/o"}],)"
        R"("identifier":[{"@type":"PropertyValue","propertyID":"wikidata","value":"Q1"}]},)"
        R"({"@id":"urn:plenary:r:x","@type":"Person","name":"X","affiliation":{"@id":"urn:plenary:r:o"},)"
        R"("jobTitle":"Chair"},)"
        R"({"@id":"urn:plenary:r:g","@type":"Organization","name":"Group",)"
        R"("foundingDate":{"@type":"xsd:gYear","@value":"2015"},)"
        R"("member":[{"@type":"OrganizationRole","roleName":"chair",)"
        R"("member":{"@type":"Organization","name":"the chairs"}}]},)"
        R"({"@id":"urn:plenary:r:p","@type":"Place","name":"Manila",)"
        R"("address":{"@type":"PostalAddress","addressCountry":"PH"},)"
        R"("geo":{"@type":"GeoCoordinates","latitude":14.6,"longitude":121}}])");
}

TEST_CASE("an outcome is a work, and what is to be done about it an action") {
    CHECK(has(
        graph_of(tests::sample()),
        R"({"@id":"urn:plenary:sample:o1","@type":"CreativeWork","genre":"commitment","text":"Share information",)"
        R"("creativeWorkStatus":"in_progress","creator":[{"@id":"urn:plenary:sample:wg"}],)"
        R"("recordedAt":[{"@id":"urn:plenary:sample:m"}],)"
        R"("potentialAction":[{"@id":"urn:plenary:sample:fu1","@type":"Action",)"
        R"("description":"Circulate a list of contacts","agent":[{"@id":"urn:plenary:sample:ph"}],)"
        R"("actionStatus":{"@id":"https://schema.org/ActiveActionStatus"},)"
        R"("endTime":{"@type":"xsd:gYearMonth","@value":"2026-06"}}]})"));
}

TEST_CASE("what is not known is not told, and nothing twice") {
    auto r = empty();
    r.organisations = {{.id = {"o"}, .name = "OFF", .acronym = "OFF"}};
    r.documents = {{.id = {"d"}, .title = "Register", .volume = 2}};
    r.meetings = {{.id = {"m"}, .title = "M"}};
    r.meetings[0].sessions = {{.id = {"s"}, .title = "S"}};
    r.meetings[0].sessions[0].contributions = {{.id = {"c"}, .kind = contribution_kind::other}};
    r.meetings[0].site_visits = {
        {.id = {"v"}, .hosts = {{.organisation = {{"o"}}}, {.collective = "partners"}}}};
    auto const text = graph_of(r);
    CHECK(has(text, R"({"@id":"urn:plenary:r:o","@type":"Organization","name":"OFF"},)"));
    CHECK(
        has(text,
            R"({"@id":"urn:plenary:r:d","@type":"PublicationVolume","name":"Register","volumeNumber":2},)"));
    CHECK(has(text, R"({"@id":"urn:plenary:r:c","@type":"CreativeWork"})"));
    CHECK(has(text, R"({"@id":"urn:plenary:r:v","@type":"Event","name":"OFF and partners",)"));
}

TEST_CASE("hostile texts and addresses do no harm") {
    auto r = empty();
    r.title = "\"},{\"@id\":\"x\"\n\u0001";
    r.documents = {{.id = {"d"}, .title = "D", .url = "javascript:alert(1)"},
                   {.id = {"e"}, .title = "E", .url = "https://example.org/e"}};
    auto const text = jsonld::to_string(r);
    CHECK(json::read<any_value>(text).findings.empty());
    CHECK(has(text, R"("name":"\"},{\"@id\":\"x\"\n\u0001"})"));
    CHECK_FALSE(has(text, "javascript"));
    CHECK(has(text, R"("url":{"@id":"https://example.org/e"})"));
}

TEST_CASE("withdrawn things are left out, as is what the audience may not see") {
    auto r = tests::sample();
    r.places[0].meta.emplace().deleted = tests::manila({2025, 11, 1}, 0);
    r.outcomes[0].meta.emplace().sharing = sharing{.label = sharing_label::amber};
    CHECK_FALSE(has(graph_of(r), R"("@type":"Place","name":"Manila")"));
    CHECK_FALSE(has(graph_of(r), "Share information"));
    CHECK(has(graph_of(r, {.to = {.label = sharing_label::amber}}), "Share information"));
}

TEST_CASE("the same record gives the same bytes") {
    CHECK(jsonld::to_string(tests::sample(), {.indent = 2}) ==
          jsonld::to_string(tests::sample(), {.indent = 2}));
}
