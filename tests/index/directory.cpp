#include <plenary/index/directory.hpp>
#include <plenary/index/index.hpp>
#include <plenary/model/defaults.hpp>

#include "catch.hpp"

#include <string>

using namespace plenary;

namespace {

/// What an index and a directory both know.
void check_same(record const& whole) {
    plenary::index<owning> const both(whole);
    plenary::directory<owning> const things(whole);
    REQUIRE(things.things().size() == both.things().size());
    for (std::uint32_t i = 0; i != things.things().size(); ++i) {
        auto const &one = things.things()[i], &same = both.things()[i];
        CHECK(one.id == same.id);
        CHECK(one.kind == same.kind);
        CHECK(one.address == same.address);
        CHECK(one.owner == same.owner);
        CHECK(one.deleted == same.deleted);
        CHECK(things.place_of(one.id) == both.place_of(one.id));
    }
    CHECK(things.repeated_ids().size() == both.repeated_ids().size());
    CHECK(things.find("nobody") == nullptr);
}

}  // namespace

TEST_CASE("a directory knows the things that an index knows") {
    record whole{.id = {"r"}, .title = "R"};
    check_same(whole);
    whole.process.emplace(
        process{.id = {"p"}, .name = "P", .thematic_issues = {{.id = {"i"}, .label = "I"}}});
    whole.externals = {{.id = {"x"}, .title = "X"}};
    for (int m = 0; m != 100; ++m) {
        auto const id = "m" + std::to_string(m);
        meeting each{.id = {id}, .title = "M"};
        each.sessions = {{.id = {id + "s"}, .title = "S"}};
        each.sessions[0].agenda = {
            {.id = {"twice"}, .title = "A", .items = {{.id = {id + "b"}, .title = "B"}}}};
        whole.meetings.push_back(std::move(each));
    }
    whole.meetings[3].meta.emplace().deleted = instant{.date = {2026, 3, 9}};
    check_same(whole);

    plenary::directory<owning> const things(whole);
    CHECK(things.repeated_ids().size() == 99);
    CHECK(things.find("m7b")->owner == things.place_of("m7s") + 1);
    CHECK(things.find("m3b")->deleted);
    CHECK(things.find("x")->kind->type_name == "external");
    CHECK(plenary::directory<owning>::as<session>(things.find("m2s")) == &whole.meetings[2].sessions[0]);
}

TEST_CASE("lists of things that are much unlike each other are all known") {
    record whole{.id = {"r"}, .title = "R"};
    for (int i = 0; i != 3'000; ++i) whole.places.push_back({.id = {"p" + std::to_string(i)}, .name = "P"});
    for (int m = 0; m != 3; ++m) {
        meeting each{.id = {"m" + std::to_string(m)}, .title = "M"};
        for (int i = 0; m == 1 && i != 20'000; ++i)
            each.sessions.push_back({.id = {"s" + std::to_string(i)}, .title = "S"});
        whole.meetings.push_back(std::move(each));
    }
    for (int i = 0; i != 9; ++i) whole.documents.push_back({.id = {"d" + std::to_string(i)}, .title = "D"});
    check_same(whole);
    plenary::directory<owning> const things(whole);
    CHECK(things.things().size() == 1 + 3'000 + 3 + 20'000 + 9);
    CHECK(things.find("s19999")->owner == things.place_of("m1"));
    CHECK(things.find("p2999")->owner == 0);
}

TEST_CASE("a directory can be had of some kinds of things only") {
    record whole{.id = {"r"}, .title = "R"};
    whole.places = {{.id = {"q"}, .name = "Q"}};
    whole.meetings = {{.id = {"m"}, .title = "M"}, {.id = {"n"}, .title = "N"}};
    whole.meetings[0].sessions = {{.id = {"s"}, .title = "S"}, {.id = {"q"}, .title = "T"}};
    whole.meetings[0].sessions[0].agenda = {
        {.id = {"a"}, .title = "A", .items = {{.id = {"b"}, .title = "B"}}}};
    whole.meetings[0].sessions[0].meta.emplace().deleted = instant{.date = {2026, 3, 9}};

    plenary::directory<owning> const some(whole, only_of<basic_meeting, basic_agenda_item, basic_place>{});
    std::string found;
    for (auto const& thing : some.things()) (found += thing.id) += thing.deleted ? "- " : " ";
    CHECK(found == "q m a- b- n ");
    CHECK(some.find("s") == nullptr);
    CHECK(some.repeated_ids().empty());  // the session is none of those that it knows of
    CHECK(some.find("q")->kind->type_name == "place");
    CHECK(some.find("b")->owner == some.place_of("a"));
    CHECK(some.find("a")->owner == some.place_of("m"));  // the nearest one of these kinds
    CHECK(some.find("m")->owner == no_thing);
}

TEST_CASE("many looked up together are found as they are one by one") {
    struct entry {
        std::string const* at;
    };
    record whole{.id = {"r"}, .title = "R"};
    for (int i = 0; i != 40; ++i) whole.places.push_back({.id = {"p" + std::to_string(i)}, .name = "P"});
    plenary::directory<owning> const things(whole);
    for (std::size_t const number : {0u, 1u, 15u, 16u, 17u, 32u, 100u}) {
        std::vector<std::string> names;
        for (std::size_t i = 0; i != number; ++i) names.push_back("p" + std::to_string(i * 7 % 60));
        std::vector<entry> all;
        for (auto const& name : names) all.push_back({&name});
        std::size_t next = 0;
        things.find_each(
            std::span<entry const>(all), [](entry const& e) { return std::string_view(*e.at); },
            [&](entry const& e, indexed_thing const* found) {
                REQUIRE(&e == &all[next++]);
                REQUIRE(found == things.find(*e.at));
            });
        CHECK(next == number);
    }
}
