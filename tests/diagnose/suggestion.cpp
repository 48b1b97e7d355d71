#include "catch.hpp"

#include <plenary/diagnose/suggestion.hpp>

#include <utility>
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

TEST_CASE("a slip of the pen is no word of its own") {
    for (auto const& [wrong, name] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"worksop", "workshop"},
                                                                    {"workshopp", "workshop"},
                                                                    {"wrokshop", "workshop"},
                                                                    {"Work Shop", "work_shop"},
                                                                    {"HELD", "held"},
                                                                    {"amber+strict", "amber_strict"}}) {
        CAPTURE(wrong);
        CHECK(is_slip_of_the_pen(wrong, name));
    }
    for (auto const& [wrong, name] :
         std::vector<std::pair<std::string_view, std::string_view>>{{"unconfirmed", "confirmed"},
                                                                    {"unpublished", "published"},
                                                                    {"undecided", "decided"},
                                                                    {"inexact", "exact"},
                                                                    {"undone", "done"},
                                                                    {"unheld", "held"},
                                                                    {"cohosts", "hosts"},
                                                                    {"adapted", "adopted"},
                                                                    {"hel", "held"},
                                                                    {"wrksop", "workshop"},
                                                                    {"", "held"}}) {
        CAPTURE(wrong);
        CHECK_FALSE(is_slip_of_the_pen(wrong, name));
    }
}
