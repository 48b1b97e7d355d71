#include "catch.hpp"
#include "support/sample.hpp"
#include "support/whole.hpp"

using namespace plenary;
using tests::codes_and_paths, tests::check, tests::sample, tests::manila;
using strings = std::vector<std::string>;

TEST_CASE("the sample is without findings") {
    CHECK(codes_and_paths(check(sample())) == strings{});
}

TEST_CASE("time.order: a slot ends after it starts") {
    auto r = sample();
    r.meetings[0].sessions[0].slot->end = manila({2025, 12, 1}, 8);
    CHECK(codes_and_paths(check(r)) == strings{"time.order /meetings/0/sessions/0/slot/end"});
}
