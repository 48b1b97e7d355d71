#include <plenary/core/recent_texts.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace plenary;

TEST_CASE("what was found for a text is given for that text only, and not looked for again") {
    std::vector<std::string> texts;
    for (int i = 0; i != 200; ++i) {
        auto const number = std::to_string(i);
        texts.push_back(number);
        texts.push_back("m" + number);
        texts.push_back("week-" + number);
        // All of a text counts, not only what its place is made from.
        texts.push_back("a long beginning " + number + " and the same end");
    }
    recent_texts<std::string, 16> recent;
    int asked = 0;
    auto const found = [&](std::string_view text) {
        return recent.of(text, [&](std::string_view again) {
            ++asked;
            return "found " + std::string(again);
        });
    };
    for (auto const& text : texts) {
        CHECK(found(text) == "found " + text);
        CHECK(found(text) == "found " + text);
    }
    CHECK(found("") == "found ");

    asked = 0;
    std::string const first = "week-1-m2", same = first, other = "week-1-m3";
    CHECK(found(first) == "found week-1-m2");
    CHECK(found(same) == "found week-1-m2");
    CHECK(asked == 1);
    CHECK(found(other) == "found week-1-m3");
    CHECK(asked == 2);
}
