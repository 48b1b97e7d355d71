#include <plenary/index/places_by_hash.hpp>

#include "catch.hpp"

#include <vector>

using namespace plenary;

namespace {

/// So many places, all with hashes that `hash_of(place)` gives: each is found and nothing else is.
template <class HashOf>
void check_places(std::uint32_t number, HashOf hash_of) {
    plenary::detail::places_by_hash table;
    table.reset(number);
    for (std::uint32_t place = 0; place != number; ++place)
        REQUIRE(table.add(hash_of(place), place, [&](std::uint32_t other) { return other == place; }) ==
                no_thing);
    for (std::uint32_t place = 0; place != number; ++place) {
        auto const is_it = [&](std::uint32_t other) { return other == place; };
        REQUIRE(table.find(hash_of(place), is_it) == place);
        REQUIRE(table.add(hash_of(place), place, is_it) == place);
        REQUIRE(table.find(hash_of(place), [](std::uint32_t) { return false; }) == no_thing);
    }
}

}  // namespace

TEST_CASE("a table of places knows each of them, whatever their hashes and however many they are") {
    for (std::uint32_t const number : {1u, 2u, 3u, 4u, 7u, 8u, 255u, 256u, 300u}) {
        CAPTURE(number);
        check_places(number, [](std::uint32_t place) { return place * 0x9E3779B9; });
        check_places(number, [](std::uint32_t) { return 0u; });
        check_places(number, [](std::uint32_t) { return 0xFFFFFFFFu; });
        check_places(number, [](std::uint32_t place) { return 0xFFFFFFFFu - place; });
    }
}

TEST_CASE("a table of no places has none") {
    plenary::detail::places_by_hash table;
    table.reset(0);
    for (std::uint32_t const hash : {0u, 1u, 0x80000000u, 0xFFFFFFFFu}) {
        CHECK(table.find(hash, [](std::uint32_t) { return true; }) == no_thing);
        CHECK(table.likely_place(hash) == no_thing);
    }
}

TEST_CASE("hashes spare looks at what is not meant") {
    plenary::detail::places_by_hash table;
    table.reset(100);
    std::size_t looks = 0;
    for (std::uint32_t place = 0; place != 100; ++place)
        table.add(place * 0x9E3779B9, place, [&](std::uint32_t) { return ++looks, false; });
    CHECK(looks == 0);
}
