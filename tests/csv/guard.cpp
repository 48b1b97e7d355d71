#include "catch.hpp"

#include <plenary/csv/guard.hpp>

#include <string>

using namespace plenary::csv;

namespace {

std::string guarded(std::string_view text) {
    return needs_guard(text) ? guard_sign + std::string(text) : std::string(text);
}

}  // namespace

TEST_CASE("what a spreadsheet takes for a formula gets a guard") {
    for (std::string_view const text : {"=1+1", "+1", "-1", "@sum", "\tx", "\rx", "\nx", "=", "\uFF1D1",
                                        "\uFF0B1", "\uFF0D1", "\uFF20x", " =1", "'=1", "''=1", "' =1"})
        CHECK(needs_guard(text));
    for (std::string_view const text : {"", "a=1", "1-2", "'", "'a", "'' a", " a",
                                        "\u2212"
                                        "1"})
        CHECK_FALSE(needs_guard(text));
    static_assert(needs_guard("=x") && !needs_guard("x"));
}

TEST_CASE("the guard that is taken off is the one that was put on") {
    CHECK(guarded("=1") == "'=1");
    CHECK(guarded("'=1") == "''=1");
    CHECK(guarded("'a") == "'a");
    for (std::string_view const text :
         {"=1", "'=1", "''=1", "' =1", " =1", "'a", "'", "''", "a", "", "-", "'-", "\t"}) {
        CAPTURE(text);
        CHECK(without_guard(guarded(text)) == text);
    }
    // What somebody typed without a guard is what it is.
    CHECK(without_guard("-5") == "-5");
    CHECK(without_guard("'a") == "'a");
}
