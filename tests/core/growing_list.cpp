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

TEST_CASE("a list has room for as many as were announced, and for more") {
    growing_list<std::uint32_t> all;
    all.reserve(100);
    CHECK(!all.is_full());
    auto const* const before = all.data();
    for (std::uint32_t i = 0; i != 100; ++i) all.push_back(i);
    CHECK(all.data() == before);
    CHECK(all.is_full());
    all.reserve(10);
    all.push_back(100);
    CHECK(all.size() == 101);
    CHECK(all[99] == 99);
}
