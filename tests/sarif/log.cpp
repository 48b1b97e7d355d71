#include "catch.hpp"
#include "support/patched.hpp"
#include "support/whole.hpp"

#include <plenary/sarif/log.hpp>

using namespace plenary;

namespace {

constexpr std::string_view week = R"({"format": "1.0", "id": "r", "title": "Été ",
 "places": [{"id": "é", "name": "A", "country": "fj"}, {"id": "b", "name": "B", "country": "UK"}]})";

sarif::log log_of(std::string_view json, check_options const& options = {}) {
    finding_kind const kind{"country.code", severity::error, "A country has a code.", "look it up"};
    sarif::log out({sarif::describe(kind, "as text", "as *Markdown*")}, "publish");
    out.add(tests::check_json(json, options), "a b.json", json);
    return out;
}
std::string as_json(auto const& value) {
    return json::to_string(value);
}

}  // namespace

TEST_CASE("a log has its version, its tool and the rules, and lists without results are written") {
    sarif::log empty({}, "draft");
    std::string out;
    empty.write(out);
    CHECK(out ==
          R"({"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/)"
          R"(sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"plenary",)"
          R"("version":")" PLENARY_VERSION_STRING R"(","semanticVersion":")" PLENARY_VERSION_STRING
          R"("}},"invocations":[{"executionSuccessful":true}],"automationDetails":{"id":"plenary/draft/"},)"
          R"("results":[],"columnKind":"unicodeCodePoints"}]})");
    CHECK(
        as_json(log_of(week).content().tool.driver.rules) ==
        R"([{"id":"country.code","shortDescription":{"text":"A country has a code."},)"
        R"("fullDescription":{"text":"A country has a code. Help: look it up."},)"
        R"("help":{"text":"as text","markdown":"as *Markdown*"},"defaultConfiguration":{"level":"error"}}])");
}

TEST_CASE("a result has its place in the file, in code points, and in the record") {
    auto const log = log_of(week);
    auto const& results = *log.content().results;
    REQUIRE(results.size() == 4);
    CHECK(
        as_json(results[0]) ==
        R"({"ruleId":"text.normalised","level":"note","message":{"text":"expected the usual form, found white )"
        R"(space at an end; texts that look alike and differ are not found, and are listed twice"},"locations":[)"
        R"({"physicalLocation":{"artifactLocation":{"uri":"a%20b.json","index":0},"region":{"startLine":1,)"
        R"("startColumn":39,"endColumn":45,"byteOffset":38,"byteLength":8}},"logicalLocations":[)"
        R"({"fullyQualifiedName":"/title","kind":"value"}]}],"partialFingerprints":{"codeAndPath":)"
        R"("text.normalised /title"},"suppressions":[],"fixes":[{"description":{"text":"What is meant, beyond )"
        R"(doubt."},"artifactChanges":[{"artifactLocation":{"uri":"a%20b.json","index":0},"replacements":[)"
        R"({"deletedRegion":{"startLine":1,"startColumn":39,"endColumn":45,"byteOffset":38,"byteLength":8},)"
        R"("insertedContent":{"text":"\"Été\""}}]}]}]})");
    CHECK(results[3].ruleId == "country.code");
    CHECK(results[3].ruleIndex == 0);
    CHECK(results[3].level == sarif::level::error);
    CHECK(results[3].locations[0].physicalLocation.region->startLine == 2);
    CHECK(results[3].locations[0].physicalLocation.region->startColumn == 92);
}

TEST_CASE("a fix of the text does what the fix of the value does") {
    std::string mended(week);
    auto value = tests::any(week);
    auto const findings = tests::check_json(week);
    auto const log = log_of(week);
    std::size_t applied = 0;
    for (std::size_t i = log.content().results->size(); i-- != 0;) {
        for (auto const& fix : (*log.content().results)[i].fixes) {
            auto const& change = fix.artifactChanges.at(0).replacements.at(0);
            mended.replace(change.deletedRegion.byteOffset, change.deletedRegion.byteLength,
                           change.insertedContent.text);
            REQUIRE(!apply_patch(value, findings[i].fix));
            ++applied;
        }
    }
    CHECK(applied == 3);
    CHECK(tests::any(mended) == value);
}

TEST_CASE("no fix of the text is given for what is more than one leaf") {
    auto const log = log_of(R"({"format": "1.0", "id": "r", "title": "T", "places": [{"id": "a", "name": "A",
        "adress": "1 Road", "country": "PH", "latitude": 121.0, "longitude": 14.6}]})");
    REQUIRE(log.content().results->size() == 2);
    for (auto const& result : *log.content().results) CHECK(result.fixes.empty());
}

TEST_CASE("what a document accepts is a result with its reason") {
    auto const log = log_of(R"({"format": "1.0", "id": "r", "title": "T ", "meta": {"suppressions": [
        {"code": "text.normalised", "reason": "As printed."}]}})");
    REQUIRE(log.content().results->size() == 1);
    CHECK(as_json(*log.content().results->at(0).suppressions) ==
          R"([{"kind":"inSource","justification":"As printed."}])");
}

TEST_CASE("a file that could not be checked makes the run one that did not succeed") {
    auto log = log_of(week);
    log.add_failure("none.json", "cannot read none.json");
    CHECK(
        as_json(log.content().invocations) ==
        R"([{"executionSuccessful":false,"toolExecutionNotifications":[{"level":"error","message":{"text":)"
        R"("cannot read none.json"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"none.json",)"
        R"("index":1}}}]}]}])");
    CHECK(as_json(log.content().artifacts[1]) ==
          R"({"location":{"uri":"none.json"},"roles":["analysisTarget"]})");
}

TEST_CASE("places that are odd: a stray byte, the end of the text, the record as a whole") {
    auto const region = [](std::string_view json) {
        auto const log = log_of(json);
        auto const& r = *log.content().results->at(0).locations[0].physicalLocation.region;
        return phrase(r.startLine, ':', r.startColumn, '-', r.endColumn, ' ', r.byteOffset, '+',
                      r.byteLength);
    };
    CHECK(region("{\"id\": \"r\", \"format\": \"1.0\", \"title\": \"T\xE9\"}") == "1:41-42 40+1");
    CHECK(region("{\n") == "2:1-1 2+0");
    CHECK(region("{\"id\": \"r\", \"format\": \"1.0\"}") == "1:1-2 0+1");
}

TEST_CASE("what the report could not list is said") {
    auto const log = log_of(week, {.max_findings = 1});
    auto const& last = *std::find_if(log.content().results->begin(), log.content().results->end(),
                                     [](auto const& r) { return r.ruleId == "report.more"; });
    CHECK(last.message.text ==
          "1 more of field.pattern are not listed; mend what is listed and check again, or raise "
          "the limit");
    CHECK(last.locations[0].logicalLocations.empty());
}
