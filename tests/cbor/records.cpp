#include "catch.hpp"
#include "support/corpora.hpp"
#include "support/fill.hpp"
#include "support/hex.hpp"

#include <plenary/cbor/checked.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/reflect/convert.hpp>
#include <plenary/reflect/types.hpp>

using namespace plenary;

namespace {

template <class Other, class Entity>
void check_storage(Entity const& original, std::string const& bytes) {
    std::pmr::monotonic_buffer_resource memory;
    auto const read = cbor::read_deterministic<Other>(bytes, {}, memory);
    for (auto const& found : read.findings)
        UNSCOPED_INFO(found.code + " " + found.path + " " + found.message);
    CHECK(read.findings.empty());
    CHECK(cbor::to_bytes(read.value) == bytes);
    CHECK(convert<Entity>(read.value) == original);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("what is written is read back equal, in every storage policy", "",
                        types_within<record>) {
    auto const original = tests::filler().make<TestType>();
    CAPTURE(TestType::type_name);
    auto const bytes = cbor::to_bytes(original);
    CHECK(bytes.size() > 15);
    []<template <class> class Entity>(Entity<owning> const& whole, std::string const& encoded) {
        check_storage<Entity<owning>>(whole, encoded);
        check_storage<Entity<pooled>>(whole, encoded);
        check_storage<Entity<borrowed>>(whole, encoded);
    }(original, bytes);
}

TEST_CASE("members stand in the order of their encoded names, unknown ones among them") {
    auto const value = json::read<alias>(R"({"zz":1,"scheme":"s","identifier":"i","a":[]})").value;
    CHECK(tests::hex(cbor::to_bytes(value)) ==
          "a4"
          "6161"
          "80"
          "627a7a"
          "01"
          "66736368656d65"
          "6173"
          "6a6964656e746966696572"
          "6169");
}

TEST_CASE("a real record comes through CBOR unchanged") {
    auto const text = tests::file_text(PLENARY_SOURCE_DIR "/examples/records/manila-2025.json");
    auto const original = json::read<record>(text);
    REQUIRE(original);
    auto const bytes = cbor::to_bytes(original.value);
    CHECK(cbor::read_deterministic<record>(bytes).findings.empty());
    CHECK(cbor::read<record>(bytes).value == original.value);
    CHECK(json::to_string(cbor::read<record>(bytes).value, {.indent = 2}) ==
          json::to_string(original.value, {.indent = 2}));
    // What no type describes has the same order.
    auto const generic = cbor::to_bytes(json::read<any_value>(text).value);
    CHECK(generic == bytes);
}

TEST_CASE("borrowed texts point into the buffer") {
    auto const read = cbor::read_held<record_view>(cbor::to_bytes(
        record{.id = {"r"}, .title = "a title", .people = {{.id = {"p"}, .name = "somebody"}}}));
    CHECK(read.findings.empty());
    auto const inside = [&](std::string_view text) {
        auto const whole = read.value.text();
        return whole.data() <= text.data() && text.data() + text.size() <= whole.data() + whole.size();
    };
    CHECK(inside(read.value->title));
    CHECK(inside(read.value->people[0].name));
    CHECK(read.value->people[0].name == "somebody");
}

TEST_CASE("findings of rules have the offset of what they are about") {
    record whole{.id = {"r"}, .title = "T", .places = {{.id = {"p"}, .name = "P", .country = "Fiji"}}};
    auto const bytes = cbor::to_bytes(whole);
    auto const checked = cbor::read_checked<record>(bytes, std::tuple<>());
    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings[0].code == "field.pattern");
    CHECK(checked.findings[0].path == "/places/0/country");
    CHECK(checked.findings[0].where == source_range{bytes.find("dFiji"), 5, 0, 0});
    // Where reading had to stop, no rule is called.
    auto const cut = cbor::read_checked<record>(bytes.substr(0, 20), std::tuple<>()).findings;
    CHECK(cut.size() == 2);
    CHECK(cut.mentions("read.stopped"));
}

TEST_CASE("what a record accepts is kept, with its offset, where nothing else is found") {
    record whole{.id = {"r"}, .title = "T", .places = {{.id = {"p"}, .name = "P", .country = "Fiji"}}};
    whole.places[0].meta = meta{.suppressions = {{.code = "field.pattern", .reason = "As printed."}}};
    auto const bytes = cbor::to_bytes(whole);
    auto const checked = cbor::read_checked<record>(bytes, std::tuple<>(), {}, {.profile = profile::draft});
    CHECK(checked.findings.empty());
    REQUIRE(checked.findings.suppressed().size() == 1);
    CHECK(checked.findings.suppressed()[0].reason == "As printed.");
    CHECK(checked.findings.suppressed()[0].found.where == source_range{bytes.find("dFiji"), 5, 0, 0});
}
