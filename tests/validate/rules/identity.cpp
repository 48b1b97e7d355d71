#include "catch.hpp"
#include "support/snippet.hpp"

using namespace plenary;
using tests::check_members, tests::paths_of, tests::only, tests::check_members_together;
using strings = std::vector<std::string>;

TEST_CASE("id.unique: things of any kind, nested ones and the record itself share one name space") {
    CHECK(paths_of("id.unique", check_members(R"("places": [{"id": "a", "name": "A"}],
        "organisations": [{"id": "a", "name": "B", "kind": "state"}],
        "meetings": [{"id": "m", "kind": "workshop", "title": "M", "status": "held", "sessions": [
            {"id": "m", "kind": "panel", "title": "S"}, {"id": "a", "kind": "panel", "title": "T"}]}])")) ==
          strings{"/places/0/id", "/meetings/0/sessions/0/id", "/meetings/0/sessions/1/id"});
    CHECK(paths_of("id.unique", check_members(R"("places": [{"id": "example", "name": "A"}])")) ==
          strings{"/places/0/id"});
}

TEST_CASE("id.unique: an external may not have the identifier of a thing or of another external") {
    CHECK(paths_of("id.unique", check_members(R"("places": [{"id": "a", "name": "A"}],
        "externals": [{"id": "a"}, {"id": "b"}, {"id": "b"}])")) ==
          strings{"/externals/0/id", "/externals/2/id"});
}

TEST_CASE("id.unique: identifiers that are not there are not repeated") {
    auto const found = check_members(R"("places": [{"id": "", "name": "A"}, {"id": "", "name": "B"}])");
    CHECK(paths_of("id.unique", found) == strings{});
    CHECK(found.mentions("field.length", "/places/0/id"));
}

TEST_CASE("id.unique: the message names the kind of the first") {
    auto const found = only("id.unique", R"("organisations": [{"id": "a", "name": "B", "kind": "state"}],
        "places": [{"id": "a", "name": "A"}])");
    CHECK(found.message ==
          R"(expected an identifier of its own, found "a", that of an organisation before it)");
}

TEST_CASE("alias.unique: the scheme counts, and the order does not") {
    auto const places = [](std::string_view a, std::string_view b) {
        auto const place = [](std::string_view id, std::string_view alias) {
            return R"({"id": ")" + std::string(id) + R"(", "name": "A", "meta": {"aliases": [)" +
                   std::string(alias) + "]}}";
        };
        return paths_of("alias.unique",
                        check_members(R"("places": [)" + place("a", a) + "," + place("b", b) + "]"));
    };
    constexpr auto one = R"({"scheme": "s", "identifier": "1"})",
                   other = R"({"scheme": "s", "identifier": "2"})",
                   elsewhere = R"({"scheme": "t", "identifier": "1"})";
    CHECK(places(one, one) == strings{"/places/1/meta/aliases/0"});
    CHECK(places(one, std::string(other) + "," + one) == strings{"/places/1/meta/aliases/1"});
    CHECK(places(one, other) == strings{});
    CHECK(places(one, elsewhere) == strings{});
}

TEST_CASE("alias.unique: the same alias twice on one thing can be removed without harm") {
    auto const found = only("alias.unique", R"("places": [{"id": "a", "name": "A", "meta": {"aliases": [
        {"scheme": "s", "identifier": "1"}, {"scheme": "s", "identifier": "1"}]}}])");
    CHECK(found.path == "/places/0/meta/aliases/1");
    CHECK(found.fix == std::vector<patch_operation>{{patch_verb::remove, "/places/0/meta/aliases/1", {}}});
    CHECK(found.fix_is_safe);
}

TEST_CASE("alias.unique: a tombstone keeps the alias of what it became") {
    CHECK(paths_of("alias.unique", check_members(R"("places": [
        {"id": "a", "name": "A", "meta": {"aliases": [{"scheme": "s", "identifier": "1"}],
                                          "deleted": "2026-01-01T00:00:00Z"}},
        {"id": "b", "name": "A", "meta": {"aliases": [{"scheme": "s", "identifier": "1"}]}}])")) ==
          strings{});
}

TEST_CASE("id.same-content: the field that differs is named, behind the place of the record") {
    auto const found =
        check_members_together(R"("places": [{"id": "x", "name": "X"}, {"id": "a", "name": "A"}])",
                               R"("places": [{"id": "a", "name": "B", "country": "PH"}])");
    CHECK(paths_of("id.same-content", found) == strings{"/1/places/0/name", "/1/places/0/country"});
    CHECK(found[0].message == R"(expected "A" as in record 0, found "B")");
    CHECK(found[1].message == R"(expected nothing as in record 0, found "PH")");
}

TEST_CASE("id.same-content: another kind of thing") {
    auto const found =
        check_members_together(R"("places": [{"id": "a", "name": "A"}])",
                               R"("organisations": [{"id": "a", "name": "A", "kind": "state"}])");
    CHECK(paths_of("id.same-content", found) == strings{"/1/organisations/0/id"});
}

TEST_CASE("id.same-content: what is inside is compared for itself, and may be more") {
    auto const meeting = [](std::string_view sessions) {
        return R"("meetings": [{"id": "m", "kind": "workshop", "title": "M", "status": "held", "sessions": [)" +
               std::string(sessions) + "]}]";
    };
    constexpr auto s = R"({"id": "s", "kind": "panel", "title": "S"})",
                   t = R"({"id": "t", "kind": "panel", "title": "T"})",
                   other = R"({"id": "s", "kind": "panel", "title": "Other"})";
    CHECK(check_members_together(meeting(s), meeting(std::string(s) + "," + t)).empty());
    CHECK(paths_of("id.same-content", check_members_together(meeting(s), meeting(other))) ==
          strings{"/1/meetings/0/sessions/0/title"});
}

TEST_CASE("id.same-content: withdrawal and sharing marks count, origin does not") {
    auto const place = [](std::string_view meta) {
        return R"("places": [{"id": "a", "name": "A", "meta": {)" + std::string(meta) + "}}]";
    };
    auto const found = [&](std::string_view a, std::string_view b) {
        return paths_of("id.same-content", check_members_together(place(a), place(b)));
    };
    CHECK(found(R"("created": "2025-01-01T00:00:00Z")", R"("created": "2026-01-01T00:00:00Z")") == strings{});
    CHECK(found("", R"("deleted": "2026-01-01T00:00:00Z")") == strings{"/1/places/0/meta"});
    CHECK(found(R"("sharing": {"label": "red"})", R"("sharing": {"label": "clear"})") ==
          strings{"/1/places/0/meta"});
    CHECK(found(R"("sharing": {"label": "red"})", R"("sharing": {"label": "red"})") == strings{});
}

TEST_CASE(
    "id.same-content: unknown members and what the record says of itself are content, externals are not") {
    CHECK(paths_of("id.same-content", check_members_together(R"("x-note": 1)", R"("x-note": 2)")) ==
          strings{"/1"});
    CHECK(paths_of("id.same-content", check_members_together(R"("language": "en")", R"("language": "fr")")) ==
          strings{"/1/language"});
    CHECK(check_members_together(R"("externals": [{"id": "a", "title": "A"}])",
                                 R"("places": [{"id": "a", "name": "B"}])")
              .empty());
}
