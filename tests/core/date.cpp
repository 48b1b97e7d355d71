#include "catch.hpp"

#include <plenary/core/partial_date.hpp>

using namespace plenary;

static_assert(days_since_epoch({1970, 1, 1}) == 0);
static_assert(days_since_epoch({2000, 3, 1}) == 11017);
static_assert(days_since_epoch({1, 1, 1}) == -719162);
static_assert(weekday({2025, 12, 1}) == 0);
static_assert(weekday({1969, 12, 31}) == 2);
static_assert(!date{2025, 2, 29}.ok() && date{2024, 2, 29}.ok() && !date{1900, 2, 29}.ok() &&
              date{2000, 2, 29}.ok());

static_assert(hint_for_date("2026-02-29") == "that month has 28 days");
static_assert(hint_for_date("2024-02-30") == "that month has 29 days");
static_assert(hint_for_date("2026-06-31") == "that month has 30 days");
static_assert(hint_for_date("2026-01-32") == "that month has 31 days");
static_assert(hint_for_date("2026-13-01") == "months are 01 to 12");
static_assert(hint_for_date("2026-00") == "months are 01 to 12");
static_assert(hint_for_date("0000-01-01") == "years are 0001 to 9999");
static_assert(hint_for_date("2026-01-01T10:00:00Z") == "write only the date");
static_assert(hint_for_date("31/12/2026") ==
              "write year, month and day in digits with hyphens, such as 2026-03-09");
static_assert(hint_for_date("9 March 2026") == hint_for_date("31.12.2026") &&
              !hint_for_date("9 March 2026").empty());
static_assert(hint_for_date("soon").empty());

TEST_CASE("days and dates are each other's inverse over the whole calendar") {
    std::int32_t wrong = 0;
    for (std::int32_t days = days_since_epoch({1, 1, 1}); days <= days_since_epoch({9999, 12, 31}); ++days)
        wrong += !date_from_days(days).ok() || days_since_epoch(date_from_days(days)) != days;
    CHECK(wrong == 0);
    CHECK(!date_from_days(days_since_epoch({1, 1, 1}) - 1).ok());
    CHECK(!date_from_days(days_since_epoch({9999, 12, 31}) + 1).ok());
}
