#include "catch.hpp"
#include "support/snippet.hpp"

using namespace plenary;
using tests::check_members, tests::paths_of, tests::only;
using strings = std::vector<std::string>;

TEST_CASE("record.version: newer is refused, older is said") {
    auto const newer = only("record.version", R"("format": "2.0")");
    CHECK(newer.path == "/format");
    CHECK(newer.severity == severity::error);
    auto const older = only("record.version", R"("format": "0.9")");
    CHECK(older.path == "/format");
    CHECK(older.severity == severity::note);
    CHECK(paths_of("record.version", check_members(R"("format": "1.0")")) == strings{});
    auto const minor = only("record.version", R"("format": "1.7", "x-new": [1])");
    CHECK(minor.severity == severity::error);
    CHECK(minor.message == "expected version 1.0 or older, found 1.7");
    CHECK(minor.hint == "read it with a newer version of the library");
}

TEST_CASE("unknown.near: at the member, wherever it stands, with the name that was meant") {
    auto const found = only("unknown.near", R"("places": [{"id": "a", "name": "A", "lattitude": 3}])");
    CHECK(found.path == "/places/0/lattitude");
    CHECK(found.severity == severity::warning);
    CHECK(found.hint == "did you mean `latitude`?");
    CHECK(paths_of("unknown.near", check_members(R"("organizations": [],
        "meta": {"licence": "CC0-1.0", "aliasses": []},
        "work_plans": [{"id": "w", "title": "W", "period": {"start": "2025", "ende": "2026"}}])")) ==
          strings{"/organizations", "/meta/aliasses", "/work_plans/0/period/ende"});
}

TEST_CASE("unknown.near: names that are far from any, and names that say they are somebody's own") {
    CHECK(paths_of("unknown.near", check_members(R"("budget": 1, "x-titel": 2, "x_title": 3, "_title": 4,
        "@title": 5, "$titel": 6, "": 7, "i": 8)")) == strings{});
}

TEST_CASE(
    "unknown.near: the member is renamed where it is free for such a value, surely where nothing else is "
    "near") {
    auto const fix = [](std::string_view place) {
        auto const found =
            only("unknown.near", phrase(R"("places": [{"id": "a", "name": "A", )", place, "}]"));
        if (found.fix.empty()) return std::string();
        auto const& operation = found.fix.front();
        CHECK(operation.op == patch_verb::move);
        return phrase(found.fix_is_safe ? "" : "?", *operation.from, " to ", operation.path);
    };
    CHECK(fix(R"("lattitude": 3)") == "/places/0/lattitude to /places/0/latitude");
    CHECK(fix(R"("lattitude": 3.5)") == "/places/0/lattitude to /places/0/latitude");
    CHECK(fix(R"("lattitude": "3")") == "");
    CHECK(fix(R"("latitude": 1, "longitude": 2, "lattitude": 3)") == "");
    CHECK(fix(R"("adress": "1 Road")") == "/places/0/adress to /places/0/address");
    CHECK(fix(R"("metta": {})") == "/places/0/metta to /places/0/meta");
    CHECK(fix(R"("met": {})") == "?/places/0/met to /places/0/meta");
    CHECK(only("unknown.near", R"("plaecs": [])").fix.front().path == "/places");

    // Not what would open or withdraw a thing, nor what may well be another word.
    auto const is_safe = [](std::string_view meta) {
        auto const found = only("unknown.near", phrase(R"("meta": )", meta));
        REQUIRE_FALSE(found.fix.empty());
        return found.fix_is_safe;
    };
    CHECK(is_safe(R"({"aliasses": []})"));
    CHECK_FALSE(is_safe(R"({"undeleted": "2026-01-01T00:00:00Z"})"));
    CHECK_FALSE(is_safe(R"({"deletted": "2026-01-01T00:00:00Z"})"));
    CHECK_FALSE(is_safe(R"({"sharing": {"label": "amber", "unreleased": true}})"));
    CHECK_FALSE(is_safe(R"({"sharing": {"label": "amber", "releassed": true}})"));
}

TEST_CASE("unknown.near: of members that exclude each other none is set beside another without asking") {
    auto const found = [](std::string_view party) {
        auto const all = check_members(phrase(R"("working_groups": [{"id": "g", "name": "G"}],
            "outcomes": [{"id": "o", "kind": "decision", "text": "T", "parties": [{)",
                                              party, "}]}]"));
        std::vector<diagnostic> out;
        for (auto const& d : all)
            if (d.code == "unknown.near") out.push_back(d);
        return out;
    };
    auto const beside = found(R"("group": "g", "collectve": "the co-chairs")");
    REQUIRE(beside.size() == 1);
    CHECK(beside[0].path == "/outcomes/0/parties/0/collectve");
    REQUIRE_FALSE(beside[0].fix.empty());
    CHECK(beside[0].fix[0].path == "/outcomes/0/parties/0/collective");
    CHECK_FALSE(beside[0].fix_is_safe);
    auto const alone = found(R"("collectve": "the co-chairs")");
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].fix_is_safe);
    auto const both = found(R"("collectve": "the co-chairs", "gruop": "g")");
    REQUIRE(both.size() == 2);
    CHECK_FALSE(both[0].fix_is_safe);
    CHECK_FALSE(both[1].fix_is_safe);
}
