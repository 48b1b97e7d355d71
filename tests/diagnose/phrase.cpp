#include "catch.hpp"

#include <plenary/diagnose/phrase.hpp>

#include <iomanip>

using namespace plenary;

TEST_CASE("texts are quoted visibly and cut to a length") {
    CHECK(in_quotes("a b") == "\"a b\"");
    CHECK(in_quotes("") == "\"\"");
    CHECK(in_quotes("a\x1b\u202E") == "\"a<U+001B><U+202E>\"");
    CHECK(in_quotes(std::string(40, 'x')) == "\"" + std::string(40, 'x') + "\"");
    CHECK(in_quotes(std::string(41, 'x')) == "\"" + std::string(40, 'x') + "…\"");
    CHECK(in_quotes("Đà Nẵng", 2) == "\"Đà…\"");
}

TEST_CASE("a std::string is quoted like any text, although std has a function of that name") {
    std::string changeable = "x";
    std::string const constant = "x";
    CHECK(phrase(in_quotes(changeable), in_quotes(constant)) == "\"x\"\"x\"");
}

TEST_CASE("a text begins with its first code points") {
    CHECK(first_code_points("Đà Nẵng", 2) == "Đà");
    CHECK(first_code_points("Đà", 2) == "Đà");
    CHECK(first_code_points("Đà", 9) == "Đà");
    CHECK(first_code_points("x", 0) == "");
}
