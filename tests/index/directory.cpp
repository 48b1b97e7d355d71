#include <plenary/index/directory.hpp>
#include <plenary/index/index.hpp>
#include <plenary/model/defaults.hpp>

#include "catch.hpp"

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
