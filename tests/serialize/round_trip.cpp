#include "catch.hpp"
#include "support/fill.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/reflect/convert.hpp>
#include <plenary/reflect/types.hpp>

using namespace plenary;

namespace {

/// A storage policy that writing and reading must not lose anything in either.
template <class Entity, class Other>
void check_storage(Entity const& original, std::string const& text) {
    std::pmr::monotonic_buffer_resource memory;
    auto const read = json::read<Other>(text, {}, memory);
    for (auto const& found : read.findings)
        UNSCOPED_INFO(found.code + " " + found.path + " " + found.message);
    CHECK(read.findings.empty());
    CHECK(json::to_string(read.value) == text);
    CHECK(convert<Entity>(read.value) == original);
    CHECK(convert<Other>(original, memory) == read.value);
}

}  // namespace

TEMPLATE_LIST_TEST_CASE("what is written is read back equal, in every storage policy", "",
                        types_within<record>) {
    auto const original = tests::filler().make<TestType>();
    auto const text = json::to_string(original);
    CAPTURE(TestType::type_name);

    []<template <class> class Entity>(Entity<owning> const& whole, std::string const& json) {
        check_storage<Entity<owning>, Entity<owning>>(whole, json);
        check_storage<Entity<owning>, Entity<pooled>>(whole, json);
        check_storage<Entity<owning>, Entity<borrowed>>(whole, json);
    }(original, text);

    auto const indented = json::to_string(original, {.indent = 3});
    CHECK(json::read<TestType>(indented).value == original);
    CHECK(json::to_string(json::read<TestType>(indented).value, {.indent = 3}) == indented);
    CHECK(text.size() > 20);
}

TEST_CASE("the model has the types it is meant to have") {
    CHECK(boost::mp11::mp_size<types_within<record>>::value == 36);
    using left = boost::mp11::mp_set_difference<types_within<record>, detail::made_in_braces>;
    CHECK(std::same_as<left, boost::mp11::mp_list<record>>);
}
