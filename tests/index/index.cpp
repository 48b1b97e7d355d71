#include <plenary/index/index.hpp>

#include <plenary/model/defaults.hpp>
#include "catch.hpp"

#include <thread>

using namespace plenary;
using strings = std::vector<std::string>;

namespace {

record two_meetings() {
    record out{.id = {"r"}, .title = "Record"};
    out.organisations = {{.id = {"iom"}, .name = "IOM"}, {.id = {"rso"}, .name = "RSO", .parent = {{"iom"}}}};
    meeting first{.id = {"m1"}, .title = "First"};
    first.conveners = {{.organisation = {{"rso"}}}};
    first.sessions = {{.id = {"s1"}, .title = "Opening"}};
    meeting second{.id = {"m2"}, .title = "Second"};
    second.parent = {{"m1"}};
    second.hosts = {{.organisation = {{"iom"}}}, {.organisation = {{"nobody"}}}};
    out.meetings = {first, second};
    return out;
}

/// "rso.parent" for each mention.
strings sites(plenary::index<owning> const& things, std::vector<mention const*> const& mentions) {
    strings out;
    for (auto const* m : mentions)
        out.push_back(std::string(things.things()[m->holder].id) + "." + std::string(m->site->field_name));
    return out;
}

}  // namespace

TEST_CASE("things are found by their identifiers") {
    auto const whole = two_meetings();
    plenary::index<owning> const things(whole);
    CHECK(plenary::index<owning>::as<session>(things.find("s1")) == &whole.meetings[0].sessions[0]);
    CHECK(things.find("s1")->owner == things.place_of("m1"));
    CHECK(things.find("s1")->kind->type_name == "session");
    CHECK(things.find("nobody") == nullptr);
    CHECK(things.find("") == nullptr);
    CHECK(things.find(ref_to<basic_meeting, owning>{"m1"}) == &whole.meetings[0]);
    CHECK(things.find(ref_to<basic_meeting, owning>{"iom"}) == nullptr);  // not a meeting
    CHECK(things.find(std::optional<ref_to<basic_meeting, owning>>{}) == nullptr);
}

TEST_CASE("who mentions a thing is known in the order of the document") {
    auto const whole = two_meetings();
    plenary::index<owning> const things(whole);
    CHECK(sites(things, things.mentions_of("iom")) == strings{"rso.parent", "m2.organisation"});
    CHECK(sites(things, things.mentions_of("m1")) == strings{"m2.parent"});
    CHECK(things.mentions_of("m2").empty());
    CHECK(things.mentions_of("nobody").empty());
    CHECK(things.mention_count(things.place_of("rso")) == 1);
    REQUIRE(things.doubtful_mentions().size() == 1);
    CHECK(things.id_in(things.doubtful_mentions()[0]) == "nobody");
}

TEST_CASE("each of many mentions has its target, whether it was given before or not") {
    record whole{.id = {"r"}, .title = "Record"};
    for (int i = 0; i != 1'000; ++i) whole.places.push_back({.id = {"place-" + std::to_string(i)}});
    for (int i = 0; i != 5'000; ++i) {
        auto const named = i % 2 == 0 ? i % 7 : i % 1'200;
        whole.meetings.push_back({.id = {"m" + std::to_string(i)}});
        whole.meetings.back().place = {{"place-" + std::to_string(named)}};
    }
    plenary::index<owning> const things(whole);
    std::size_t wrong = 0, nowhere = 0;
    for (auto const& m : things.mentions()) {
        if (m.target == no_thing) ++nowhere;
        else if (things.things()[m.target].id != things.id_in(m)) ++wrong;
    }
    CHECK(things.mentions().size() == 5'000);
    CHECK(wrong == 0);
    CHECK(nowhere == 400);  // places 1001, 1003 and so on to 1199, four times
    CHECK(things.doubtful_mentions().size() == 400);
    CHECK(things.mentions_of("place-999").size() == 4);
    CHECK(things.mention_count(things.place_of("place-8")) == 0);
}

TEST_CASE("all threads that ask for the mentions are given the same ones") {
    auto const whole = two_meetings();
    plenary::index<owning> const things(whole);
    std::vector<mention const*> seen(4);
    {
        std::vector<std::thread> threads;
        for (auto& first : seen) threads.emplace_back([&] { first = things.mentions().data(); });
        for (auto& thread : threads) thread.join();
    }
    CHECK(seen == std::vector(4, things.mentions().data()));
    CHECK(things.mentions().size() == 5);
}

TEST_CASE("a name is judged by each field that gives it") {
    record whole{.id = {"r"}, .title = "Record"};
    whole.places = {{.id = {"a"}}};
    whole.meetings = {{.id = {"m"}, .title = "M"}, {.id = {"n"}, .title = "N"}};
    whole.meetings[0].place = {{"a"}};
    whole.meetings[0].parent = {{"a"}};  // a place, where a meeting is asked for
    whole.meetings[1].place = {{"a"}};
    plenary::index<owning> const things(whole);
    REQUIRE(things.doubtful_mentions().size() == 1);
    CHECK(things.doubtful_mentions()[0].site->field_name == "parent");
    CHECK(things.mention_count(things.place_of("a")) == 3);
}

TEST_CASE("mentions that can be part of a loop are known") {
    auto const whole = two_meetings();
    plenary::index<owning> const things(whole);
    std::vector<mention const*> chained;
    for (auto const& m : things.chained_mentions()) chained.push_back(&m);
    CHECK(sites(things, chained) == strings{"rso.parent", "m2.parent"});
}

TEST_CASE("of things that share an identifier the first is found, and the others are said") {
    record whole{.id = {"r"}, .title = "Record"};
    whole.places = {{.id = {"a"}, .name = "First"}, {.id = {"b"}}, {.id = {"a"}, .name = "Again"}};
    plenary::index<owning> const things(whole);
    CHECK(plenary::index<owning>::as<place>(things.find("a"))->name == "First");
    REQUIRE(things.repeated_ids().size() == 1);
    CHECK(things.things()[things.repeated_ids()[0].again].address == &whole.places[2]);
}

TEST_CASE("a mention of a tombstone, or of what is inside one, is doubtful") {
    auto whole = two_meetings();
    meta gone;
    gone.deleted = instant{.date = {2026, 1, 1}};
    whole.meetings[0].meta = gone;
    plenary::index<owning> const things(whole);
    CHECK(things.find("m1")->deleted);
    CHECK(things.find("s1")->deleted);
    CHECK_FALSE(things.find("m2")->deleted);
    CHECK(things.doubtful_mentions().size() == 2);
}

TEST_CASE("all of many things are found") {
    record whole{.id = {"r"}, .title = "Record"};
    for (int i = 0; i != 5'000; ++i) whole.places.push_back({.id = {"place-" + std::to_string(i)}});
    plenary::index<owning> const things(whole);
    for (auto const& p : whole.places)
        REQUIRE(plenary::index<owning>::as<place>(things.find(p.id.value)) == &p);
    CHECK(things.find("place-5000") == nullptr);
}

TEST_CASE("long names that begin and end alike are not taken for each other") {
    record whole{.id = {"r"}, .title = "Record"};
    for (std::string const middle : {"a", "b", "c"})
        whole.places.push_back({.id = {"long-beginning-" + middle + "-long-end"}});
    for (int i = 0; i != 6; ++i) {
        whole.meetings.push_back({.id = {"m" + std::to_string(i)}});
        whole.meetings.back().place = {{whole.places[std::size_t(i % 2)].id.value}};
    }
    plenary::index<owning> const things(whole);
    auto const count = [&](std::size_t i) {
        return things.mention_count(things.place_of(whole.places[i].id.value));
    };
    CHECK(count(0) == 3);
    CHECK(count(1) == 3);
    CHECK(count(2) == 0);
}

TEST_CASE("whoever names one of its own kind is told with what it names") {
    record whole{.id = {"r"}, .title = "Record"};
    whole.organisations = {{.id = {"o"}, .name = "O"}, {.id = {"part"}, .name = "Part", .parent = {{"o"}}}};
    for (int i = 0; i != 40; ++i) {
        whole.meetings.push_back({.id = {"m" + std::to_string(i)}});
        if (i != 0) whole.meetings.back().parent = {{"m" + std::to_string(i - 1)}};
    }
    whole.meetings[7].parent = {{"nobody"}};
    whole.meetings[8].parent = {{"o"}};
    plenary::index<owning> const things(whole);
    std::size_t next = 1;
    things.for_each_chained<basic_meeting>([&](meeting const& at, mention const& m, meeting const* parent) {
        CAPTURE(next);
        CHECK(&at == &whole.meetings[next]);
        CHECK(m.address == &at.parent->value);
        CHECK(parent == (next == 7 || next == 8 ? nullptr : &whole.meetings[next - 1]));
        ++next;
    });
    CHECK(next == 40);
}
