#include <plenary/core/partial_date.hpp>

#include "catch.hpp"

using namespace plenary;

namespace {

bool ok(std::string_view text) {
    partial_date d;
    return scalar<partial_date>::parse(text, d) && d.ok() && to_text(d) == text;
}
bool bad(std::string_view text) {
    partial_date d;
    return !scalar<partial_date>::parse(text, d);
}

}  // namespace

TEST_CASE("years, months and days are read and written") {
    CHECK(ok("0001"));
    CHECK(ok("2026"));
    CHECK(ok("9999-12"));
    CHECK(ok("2024-02-29"));
}

TEST_CASE("what is no year, month or day is refused") {
    for (auto const* text :
         {"", "0000", "26", "20260", "2026-", "2026-3", "2026-00", "2026-13", "2026-02-29", "2026-02-00",
          "2026-1-1", "2026/03", "2026-03-", "2026 ", "+2026", "-2026", "2o26", "2026-O3"}) {
        INFO(text);
        CHECK(bad(text));
    }
}

TEST_CASE("a partial date spans the days that it can mean") {
    static_assert(partial_date(2024).first() == date{2024, 1, 1});
    static_assert(partial_date(2024).last() == date{2024, 12, 31});
    static_assert(partial_date(2024, 2).last() == date{2024, 2, 29});
    static_assert(partial_date(2023, 2).last() == date{2023, 2, 28});
    static_assert(partial_date(2024, 2, 3).first() == partial_date(2024, 2, 3).last());
    static_assert(!partial_date(2024, 13).ok());
    static_assert(!partial_date(2024, 0, 3).ok());
    CHECK(entirely_before(partial_date(2025), partial_date(2026, 1)));
    CHECK_FALSE(entirely_before(partial_date(2026), partial_date(2026, 12, 31)));
    CHECK_FALSE(entirely_before(partial_date(2026, 1), partial_date(2026, 1)));
}
