#include <plenary/core/text_table.hpp>

#include "catch.hpp"

#include <string>

using namespace plenary;

TEST_CASE("a table of texts finds what was added, and nothing else") {
    std::vector<std::string> texts;
    for (int i = 0; i != 1'000; ++i)
        texts.push_back(std::string(std::size_t(i % 30), 'x') + std::to_string(i));
    text_table<int> table;
    CHECK(table.find("") == nullptr);
    CHECK(table.empty());
    for (int i = 0; i != 1'000; ++i) CHECK(table.add(texts[std::size_t(i)], i) == i);
    for (int i = 0; i != 1'000; ++i) {
        auto const* const found = table.find(texts[std::size_t(i)]);
        REQUIRE(found);
        CHECK(*found == i);
    }
    CHECK(table.find("") == nullptr);
    CHECK(table.find("1000") == nullptr);
}

TEST_CASE("of two values of one text the first is kept") {
    text_table<int> table;
    table.add("a", 1);
    CHECK(table.add("a", 2) == 1);
    CHECK(*table.find("a") == 1);
    CHECK(table.add("", 3) == 3);
    CHECK(*table.find("") == 3);
}

TEST_CASE("a table with room for what is added stays where it is") {
    for (int const count : {1, 7, 8, 9, 100}) {
        text_table<int> table;
        table.add("first", -1);
        table.reserve(std::size_t(count));
        auto const* const first = table.find("first");
        REQUIRE(first);
        CHECK(*first == -1);
        std::vector<std::string> texts;
        for (int i = 1; i != count; ++i) texts.push_back(std::to_string(i));
        for (auto const& text : texts) table.add(text, 0);
        CHECK(table.find("first") == first);
        table.reserve(1);
        CHECK(table.find("first") == first);
    }
}

TEST_CASE("a table that was to have room for nothing takes what is added") {
    text_table<int> table;
    table.reserve(0);
    table.add("a", 1);
    CHECK(table.find("b") == nullptr);  // there is a free place to stop at
    CHECK(*table.find("a") == 1);
}
