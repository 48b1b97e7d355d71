#include "catch.hpp"

#include <plenary/reflect/type_words.hpp>

using plenary::type_words, plenary::with_article;

TEST_CASE("the name of a type in a sentence") {
    CHECK(type_words("working_group") == "working group");
    CHECK(type_words("follow_up") == "follow-up");
    CHECK(with_article("meeting") == "a meeting");
    CHECK(with_article("outcome") == "an outcome");
    CHECK(with_article("") == "a ");
}
