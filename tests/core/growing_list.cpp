#include "catch.hpp"

#include <plenary/core/growing_list.hpp>

#include <cstdint>
#include <numeric>

using plenary::growing_list;

TEST_CASE("a growing list keeps what it has when it grows") {
    growing_list<std::uint32_t> all;
    CHECK(all.size() == 0);
    CHECK(all.begin() == all.end());
    for (std::uint32_t i = 0; i != 100'000; ++i) all.push_back(i);
    REQUIRE(all.size() == 100'000);
    CHECK(all[0] == 0);
    CHECK(all[63] == 63);
    CHECK(all.back() == 99'999);
    CHECK(std::accumulate(all.begin(), all.end(), std::uint64_t(0)) == 4'999'950'000);
}

TEST_CASE("an element of a growing list can be added to it") {
    growing_list<std::uint64_t> all;
    all.push_back(7);
    while (all.size() != 1'000) all.push_back(all[0]);
    for (auto const each : all) REQUIRE(each == 7);
}

TEST_CASE("a growing list that was cleared can be filled again") {
    growing_list<char> all;
    for (char const c : {'a', 'b'}) all.push_back(c);
    all.clear();
    CHECK(all.size() == 0);
    all.push_back('c');
    CHECK(all[0] == 'c');
}
