#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::check, tests::paths_of, tests::sample;
using strings = std::vector<std::string>;

namespace {

/// Whether the duration agrees with the days of December 2025, the first of which is a Monday.
bool agrees(duration stated, partial_date start, std::optional<partial_date> end = {}) {
    auto r = sample();
    r.meetings[0].sessions.clear();
    r.meetings[0].dates = {.start = start, .end = end};
    r.meetings[0].duration = stated;
    auto const paths = paths_of("time.duration-stated", check(r));
    if (!paths.empty()) CHECK(paths == strings{"/meetings/0/duration"});
    return paths.empty();
}
constexpr auto december = [](int day) { return partial_date(2025, 12, day); };
duration lasting(std::int64_t amount, time_unit unit, exactness how = exactness::exact) {
    return {.amount = amount, .unit = unit, .exactness = how};
}

}  // namespace

TEST_CASE("time.duration-stated: days") {
    CHECK(agrees(lasting(5, time_unit::day), december(1), december(5)));
    CHECK(agrees(lasting(1, time_unit::day), december(1)));
    CHECK(!agrees(lasting(2, time_unit::day), december(1)));
    CHECK(!agrees(lasting(4, time_unit::day), december(1), december(5)));
    CHECK(!agrees(lasting(6, time_unit::day), december(1), december(5)));
}

TEST_CASE("time.duration-stated: the weekend between may be left out") {
    CHECK(agrees(lasting(5, time_unit::day), december(4), december(10)));
    CHECK(agrees(lasting(6, time_unit::day), december(4), december(10)));
    CHECK(agrees(lasting(7, time_unit::day), december(4), december(10)));
    CHECK(!agrees(lasting(4, time_unit::day), december(4), december(10)));
    CHECK(agrees(lasting(5, time_unit::day), december(1), december(7)));  // Friday and Saturday
    CHECK(!agrees(lasting(5, time_unit::day), december(1), december(6)));
    CHECK(!agrees(lasting(1, time_unit::day), december(6), december(7)));
    CHECK(agrees(lasting(22, time_unit::day), december(4), partial_date(2026, 1, 2)));
    CHECK(!agrees(lasting(21, time_unit::day), december(4), partial_date(2026, 1, 2)));
}

TEST_CASE("time.duration-stated: what the dates leave open agrees") {
    CHECK(agrees(lasting(5, time_unit::day), partial_date(2025, 12)));
    CHECK(!agrees(lasting(40, time_unit::day), partial_date(2025, 12)));
    CHECK(agrees(lasting(40, time_unit::day), partial_date(2025)));
}

TEST_CASE("time.duration-stated: about so long") {
    CHECK(agrees(lasting(4, time_unit::day, exactness::about), december(1), december(5)));
    CHECK(agrees(lasting(25, time_unit::day, exactness::about), december(1), december(30)));
    CHECK(!agrees(lasting(3, time_unit::day, exactness::about), december(1), december(5)));
}

TEST_CASE("time.duration-stated: other units") {
    CHECK(agrees(lasting(1, time_unit::week), december(1), december(5)));
    CHECK(agrees(lasting(1, time_unit::week), december(1), december(7)));
    CHECK(!agrees(lasting(1, time_unit::week), december(1), december(3)));
    CHECK(agrees(lasting(2, time_unit::week), december(1), december(12)));
    CHECK(!agrees(lasting(2, time_unit::week), december(1), december(5)));
    CHECK(agrees(lasting(3, time_unit::hour), december(1)));
    CHECK(!agrees(lasting(30, time_unit::hour), december(1)));
    CHECK(agrees(lasting(90, time_unit::minute), december(1)));
    CHECK(!agrees(lasting(90, time_unit::minute), december(1), december(5)));
    CHECK(agrees(lasting(1, time_unit::month), december(1), december(31)));
    CHECK(agrees(lasting(1, time_unit::year), partial_date(2025)));
    CHECK(!agrees(lasting(1, time_unit::year), december(1), december(31)));
}

TEST_CASE("time.duration-stated: nothing to compare with") {
    auto r = sample();
    r.meetings[0].duration = lasting(5, time_unit::day);
    r.meetings[0].dates.reset();
    CHECK(paths_of("time.duration-stated", check(r)) == strings{});
    CHECK(agrees(lasting(5, time_unit::day), december(5), december(1)));  // time.order's
}
