#include <plenary/core/name_table.hpp>

#include "catch.hpp"

using namespace plenary;

namespace {

constexpr name_table<6> words({"", "a", "seven77", "eight888", "a name of many letters",
                               "a mane of many letters"});

}  // namespace

TEST_CASE("each name is found at its place, and nothing else is") {
    for (std::size_t i = 0; i != words.names().size(); ++i) CHECK(words.find(words.names()[i]) == i);
    for (auto const* stranger :
         {"b", "A", "seven7", "seven777", "eight88", "eight889", "a name of many letter",
          "a name of mxny letters", "a name of many letters "})
        CHECK(words.find(stranger) == words.npos);
    CHECK(words.find(std::string_view("a\0", 2)) == words.npos);
    static_assert(words.find("eight888") == 3);
}

TEST_CASE("a lookup refers to the table") {
    auto const lookup = words.lookup();
    CHECK(lookup.find("seven77") == 2);
    CHECK(lookup.find("seven78") == name_lookup::npos);
    CHECK(lookup.names().size() == 6);
}
