#include "catch.hpp"
#include "support/sample.hpp"

#include <plenary/validate/rules/identity.hpp>
#include <plenary/validate/together.hpp>

#include <span>

using namespace plenary;

TEST_CASE("records are compared with the first that has the thing, each path begins with the record") {
    std::vector<record> records{tests::sample(), tests::sample(), tests::sample()};
    CHECK(validate_together(records, rules::identity_rules).empty());
    records[1].places[0].name = "Cebu";
    records[2].meetings[0].sessions[1].room = "Room B";
    auto const found = validate_together(std::span<record const>(records), rules::identity_rules);
    REQUIRE(found.size() == 2);
    CHECK(found[0].path == "/1/places/0/name");
    CHECK(found[1].path == "/2/meetings/0/sessions/1/room");
}

TEST_CASE("a rule that is switched off is not called for several records either") {
    std::vector<record> records{tests::sample(), tests::sample()};
    records[1].title = "Other";
    CHECK(validate_together(records, rules::identity_rules).size() == 1);
    CHECK(validate_together(records, rules::identity_rules, {.overrides = {{"id.*", level::off}}}).empty());
}
