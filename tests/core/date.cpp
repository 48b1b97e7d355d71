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

TEST_CASE("days and dates are each other's inverse over the whole calendar") {
    std::int32_t wrong = 0;
    for (std::int32_t days = days_since_epoch({1, 1, 1}); days <= days_since_epoch({9999, 12, 31}); ++days)
        wrong += !date_from_days(days).ok() || days_since_epoch(date_from_days(days)) != days;
    CHECK(wrong == 0);
    CHECK(!date_from_days(days_since_epoch({1, 1, 1}) - 1).ok());
    CHECK(!date_from_days(days_since_epoch({9999, 12, 31}) + 1).ok());
}
