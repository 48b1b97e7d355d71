#include "catch.hpp"

#include <plenary/diagnose/suggestion.hpp>

#include <vector>

using namespace plenary;

TEST_CASE("the only name near is one, and no other is as near") {
    std::vector<std::string_view> const names{"held",    "planned", "market_stalls",
                                              "opening", "closing", "open"};
    CHECK(only_name_near("planed", names) == "planned");
    CHECK(only_name_near("Market Stalls", names) == "market_stalls");
    CHECK(only_name_near("MARKET-STALLS", names) == "market_stalls");
    CHECK(only_name_near("Open", names) == "open");
    CHECK(only_name_near("loosing", names) == "closing");
    CHECK(only_name_near("opeing", names).empty());  // two edits from open, too
    CHECK(only_name_near("hel", names) == "held");
    CHECK(only_name_near("he", names).empty());
    CHECK(only_name_near("", names).empty());
    CHECK(only_name_near("cancelled", names).empty());
    CHECK(only_name_near("rot", std::vector<std::string_view>{"rat", "rod"}).empty());
}
