#include "support/zones.hpp"
#include "catch.hpp"

#include <plenary/core/zones.hpp>

using namespace plenary;

namespace {

struct one_zone : tests::few_zones {
    std::optional<zone_offset> offset_at(std::string_view, std::int64_t) const { return zone_offset{3'600}; }
    std::optional<std::int64_t> next_transition(std::string_view, std::int64_t) const { return std::nullopt; }
};

}  // namespace

TEST_CASE("whoever knows names and offsets can be asked by rules, who knows transitions by calendars") {
    STATIC_REQUIRE(zone_provider<tests::few_zones>);
    STATIC_REQUIRE(!zone_rules<tests::few_zones>);
    STATIC_REQUIRE(zone_rules<one_zone>);
    STATIC_REQUIRE(!zone_provider<no_zones>);
}

TEST_CASE("an offset in minutes is a whole number of them or none") {
    CHECK(in_minutes(zone_offset{-12'600}) == -210);
    CHECK(in_minutes(zone_offset{}) == 0);
    CHECK(!in_minutes(zone_offset{-17'762}));
    CHECK(!in_minutes(std::nullopt));
}
