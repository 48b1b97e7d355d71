#include "catch.hpp"

#include <plenary/model/record.hpp>
#include <plenary/reflect/types.hpp>

using namespace plenary;

namespace {

template <class T>
std::vector<std::string_view> types_of() {
    std::vector<std::string_view> out;
    for_each_type<T>([&]<class U>(std::type_identity<U>) { out.push_back(U::type_name); });
    return out;
}

}  // namespace

TEST_CASE("all described types are met that a type is made of, near ones first and each once") {
    CHECK(types_of<period>() == std::vector<std::string_view>{"period"});
    CHECK(types_of<listing>() == std::vector<std::string_view>{"listing", "quantity"});
    CHECK(types_of<document>() == std::vector<std::string_view>{"document", "meta", "party", "alias",
                                                                "provenance", "listing", "sharing",
                                                                "suppression", "quantity"});
    auto const item = types_of<agenda_item>();
    CHECK(std::count(item.begin(), item.end(), "agenda_item") == 1);
}
