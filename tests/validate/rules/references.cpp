#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::check_members, tests::paths_of, tests::only, tests::sample, tests::mended_text;
using strings = std::vector<std::string>;

namespace {

/// A record with a meeting that has this place.
std::string with_place(std::string_view place, std::string_view more = "") {
    return R"("places": [{"id": "manila", "name": "Manila"}],
        "organisations": [{"id": "manilla", "name": "M", "kind": "state"}],
        "meetings": [{"id": "m", "kind": "workshop", "title": "M", "place": ")" +
           std::string(place) + R"(", "status": "held"}])" + std::string(more);
}

std::string child(std::string_view id, std::string_view parent) {
    return R"({"id": ")" + std::string(id) + R"(", "name": "O", "kind": "state", "parent": ")" +
           std::string(parent) + R"("})";
}

}  // namespace

TEST_CASE("reference.resolves: says which kind it asks for and suggests one of that kind") {
    auto const found = only("reference.resolves", with_place("manlia"));
    CHECK(found.path == "/meetings/0/place");
    CHECK(found.message == R"(expected the identifier of a place, found "manlia", which nothing has)");
    CHECK(found.hint == "did you mean `manila`?");
    CHECK(mended_text(found) == "manila");
    CHECK(!found.fix_is_safe);
}

TEST_CASE("reference.resolves: a thing of another kind does not do") {
    auto const found = only("reference.resolves", with_place("manilla"));
    CHECK(found.message == R"(expected the identifier of a place, found "manilla", that of an organisation)");
    CHECK(found.hint == "did you mean `manila`?");
}

TEST_CASE("reference.resolves: nothing near is nothing to suggest") {
    auto const found = only("reference.resolves", with_place("cebu"));
    CHECK(found.hint == "add what it names, or mend the identifier");
    CHECK(found.fix.empty());
    CHECK(only("reference.resolves", with_place("")).path == "/meetings/0/place");
}

TEST_CASE("reference.resolves: what may be of any kind must be there all the same") {
    auto const claim = [](std::string_view subject) {
        return paths_of("reference.resolves",
                        check_members(R"("assertions": [{"id": "a", "subject": ")" + std::string(subject) +
                                      R"(", "claim": "It is so"}])"));
    };
    CHECK(claim("a") == strings{});
    CHECK(claim("example") == strings{});
    CHECK(claim("b") == strings{"/assertions/0/subject"});
}

TEST_CASE("reference.resolves: lists and nested values") {
    auto r = sample();
    r.meetings[0].sessions[0].issues.push_back({"nothing"});
    r.meetings[0].conveners[0].group = {{"m"}};
    CHECK(paths_of("reference.resolves", check(r)) ==
          strings{"/meetings/0/conveners/0/group", "/meetings/0/sessions/0/issues/1"});
}

TEST_CASE("reference.resolves: only the first of very many get a suggestion") {
    std::string people;
    for (int i = 0; i != 30; ++i)
        people += (i ? "," : "") + (R"({"id": "p)" + std::to_string(i)) +
                  R"(", "name": "P", "affiliation": "untt"})";
    auto const found = check_members(
        R"("organisations": [{"id": "unit", "name": "U", "kind": "state"}], "people": [)" + people + "]");
    std::size_t with_suggestion = 0;
    for (auto const& f : found) with_suggestion += f.code == "reference.resolves" && !f.fix.empty();
    CHECK(paths_of("reference.resolves", found).size() == 30);
    CHECK(with_suggestion == 20);
}

TEST_CASE("reference.resolves, reference.external-declared: never both for one reference") {
    auto const codes = [](std::string_view place, std::string_view more = "") {
        auto const found = check_members(with_place(place, more));
        return std::pair(paths_of("reference.resolves", found).size(),
                         paths_of("reference.external-declared", found).size());
    };
    using counts = std::pair<std::size_t, std::size_t>;
    CHECK(codes("nowhere") == counts{1, 0});
    CHECK(codes("other-record:manila") == counts{0, 1});
    CHECK(codes("https://example.org/manila") == counts{0, 1});
    CHECK(codes("urn:uuid:1") == counts{0, 1});
    CHECK(codes("other-record:manila", R"(, "externals": [{"id": "other-record:manila"}])") == counts{0, 0});
    CHECK(codes("nowhere", R"(, "externals": [{"id": "nowhere"}])") == counts{0, 0});
    // The record and its things use these prefixes themselves: a slip of the pen, not another record.
    CHECK(codes("example:manila") == counts{1, 0});
    CHECK(codes("geo:manlia", R"(, "people": [{"id": "geo:x", "name": "X"}])") == counts{1, 0});
}

TEST_CASE("reference.external-declared: an address cannot be an identifier") {
    auto const found = only("reference.external-declared", with_place("https://example.org/manila"));
    CHECK(found.path == "/meetings/0/place");
    CHECK(found.hint == "add an external with an identifier of its own and this as its url, and name that");
    CHECK(only("reference.external-declared", with_place("bali-2024:manila")).hint ==
          "add it to the externals of the record, with its title and url");
}

TEST_CASE("reference.not-deleted: what is inside a tombstone is withdrawn, and may refer to others") {
    auto r = sample();
    r.meetings[0].meta.emplace().deleted = tests::manila({2026, 1, 1}, 9);
    CHECK(paths_of("reference.not-deleted", check(r)) ==
          strings{"/findings/0/evidence/0", "/outcomes/0/meeting"});

    auto s = sample();
    s.places[0].meta.emplace().deleted = tests::manila({2026, 1, 1}, 9);
    CHECK(paths_of("reference.not-deleted", check(s)) ==
          strings{"/meetings/0/place", "/meetings/0/site_visits/0/place"});
    s.meetings[0].meta.emplace().deleted = tests::manila({2026, 1, 1}, 9);
    s.findings.clear();
    s.outcomes.clear();
    CHECK(paths_of("reference.not-deleted", check(s)) == strings{});
}

TEST_CASE("reference.acyclic: the whole loop once, at its first member") {
    auto const found =
        only("reference.acyclic", R"("organisations": [)" + child("x", "b") + "," + child("b", "c") + "," +
                                      child("a", "b") + "," + child("c", "a") + "]");
    CHECK(found.path == "/organisations/1/parent");
    CHECK(found.message == R"(expected a chain that ends, found a loop: "b" -> "c" -> "a" -> "b")");
}

TEST_CASE("reference.acyclic: a thing that names itself, two loops, a chain without one") {
    CHECK(only("reference.acyclic", R"("organisations": [)" + child("a", "a") + "]").message ==
          R"(expected a chain that ends, found a loop: "a" -> "a")");
    CHECK(paths_of("reference.acyclic",
                   check_members(R"("organisations": [)" + child("a", "b") + "," + child("b", "a") + "," +
                                 child("c", "d") + "," + child("d", "c") + "]")) ==
          strings{"/organisations/0/parent", "/organisations/2/parent"});
    CHECK(paths_of("reference.acyclic", check_members(R"("organisations": [)" + child("a", "b") + "," +
                                                      child("b", "c") + "," + child("c", "nothing") + "]")) ==
          strings{});
}

TEST_CASE("reference.acyclic: every field that leads from a thing to its like") {
    auto const loops = [](std::string_view members) {
        return paths_of("reference.acyclic", check_members(members));
    };
    CHECK(loops(R"("process": {"id": "p", "name": "P", "kind": "dialogue", "thematic_issues": [
                {"id": "i", "label": "I", "broader": "j"}, {"id": "j", "label": "J", "broader": "i"}]})") ==
          strings{"/process/thematic_issues/0/broader"});
    CHECK(loops(R"("working_groups": [{"id": "g", "name": "G", "kind": "ad_hoc", "predecessor": "g"}])") ==
          strings{"/working_groups/0/predecessor"});
    CHECK(loops(R"("documents": [
                {"id": "d", "title": "D", "kind": "guide", "status": "draft", "revision_of": "d"}])") ==
          strings{"/documents/0/revision_of"});
    CHECK(
        loops(
            R"("meetings": [{"id": "m", "kind": "workshop", "title": "M", "parent": "m", "status": "held"}])") ==
        strings{"/meetings/0/parent"});
    CHECK(loops(R"("outcomes": [{"id": "o", "kind": "decision", "statement": "O", "follow_ups": [
                {"id": "f", "action": "F", "status": "planned", "carried_from": "f"}]}])") ==
          strings{"/outcomes/0/follow_ups/0/carried_from"});
    CHECK(loops(R"("process": {"id": "p", "name": "P", "kind": "dialogue", "thematic_issues": [
                {"id": "i", "label": "I", "related": ["j"]}, {"id": "j", "label": "J", "related": ["i"]}]})") ==
          strings{});
}

TEST_CASE("reference.acyclic: a long loop is cut in the message") {
    std::string all;
    for (int i = 0; i != 50; ++i)
        all += (i ? "," : "") + child("o" + std::to_string(i), "o" + std::to_string((i + 1) % 50));
    auto const found = only("reference.acyclic", R"("organisations": [)" + all + "]");
    CHECK(found.path == "/organisations/0/parent");
    CHECK(found.message.ends_with(R"("o9" -> "o10" -> … (50 in all))"));
}
