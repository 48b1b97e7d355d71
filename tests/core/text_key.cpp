#include <plenary/core/text_key.hpp>

#include "catch.hpp"

#include <string>

using namespace plenary;

TEST_CASE("keys of texts of any length differ where one byte or the length does") {
    for (std::size_t size = 0; size <= 40; ++size) {
        std::string text;
        for (std::size_t i = 0; i != size; ++i) text += static_cast<char>('a' + i);
        text_key const key(text);
        std::string const elsewhere = text;
        CAPTURE(size);
        REQUIRE(key == text_key(elsewhere));
        REQUIRE(key == std::string_view(elsewhere));
        REQUIRE(key.spread() == text_key(elsewhere).spread());
        REQUIRE_FALSE(key == std::string_view(text + "x"));
        for (std::size_t i = 0; i != size; ++i) {
            auto other = text;
            other[i] = '\xFF';
            CAPTURE(i);
            REQUIRE_FALSE(key == text_key(other));
            REQUIRE_FALSE(key == std::string_view(other));
            if (key.is_all_at_a_glance()) REQUIRE_FALSE(key.at_a_glance() == text_key(other).at_a_glance());
        }
    }
}

TEST_CASE("short texts with zeros in them are told apart") {
    using namespace std::string_view_literals;
    CHECK_FALSE(text_key(""sv) == text_key("\0"sv));
    CHECK_FALSE(text_key("\0\0"sv) == text_key("\0"sv));
    CHECK_FALSE(text_key("a\0"sv) == text_key("a"sv));
    CHECK_FALSE(text_key("abcd\0\0\0\0"sv) == text_key("abcd"sv));
    STATIC_REQUIRE(text_key("seventeen bytes !"sv) == text_key("seventeen bytes !"sv));
    STATIC_REQUIRE_FALSE(text_key("seventeen bytes !"sv).is_all_at_a_glance());
}
