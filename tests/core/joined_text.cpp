#include "catch.hpp"

#include <plenary/core/joined_text.hpp>

namespace {

constexpr std::string_view one = "one", nothing, other = "other";

}  // namespace

TEST_CASE("texts are joined while compiling") {
    STATIC_REQUIRE(plenary::joined_text<one, nothing, other> == "oneother");
    STATIC_REQUIRE(plenary::joined_text<one> == "one");
    STATIC_REQUIRE(plenary::joined_text<nothing>.empty());
}
