#include "catch.hpp"

#include <plenary/model/record.hpp>
#include <plenary/report/catalogue.hpp>
#include <plenary/validate/rules.hpp>

#include <fstream>
#include <iterator>
#include <set>

using namespace plenary;

namespace {

/// How many kinds of finding a header defines by name.
std::size_t kinds_defined_in(std::string const& header) {
    std::ifstream file(PLENARY_SOURCE_DIR "/include/plenary/" + header);
    std::string const text((std::istreambuf_iterator<char>(file)), {});
    REQUIRE(!text.empty());
    constexpr std::string_view definition = "inline constexpr finding_kind ";
    std::size_t n = 0;
    for (auto at = text.find(definition); at != text.npos; at = text.find(definition, at + 1)) ++n;
    return n;
}

struct strict_in_drafts {
    static constexpr finding_kind info{"house.strict", severity::error, "A house rule."};
    void operator()(record const&, auto&) const {}
};
struct milder_in_drafts {
    static constexpr finding_kind info{"house.milder", severity::error, "A house rule.", "do so", true};
    void operator()(record const&, auto&) const {}
};

}  // namespace

TEST_CASE("the lists of kinds are complete") {
    CHECK(read_codes::all.size() == kinds_defined_in("serialize/codes.hpp"));
    CHECK(field_codes::all.size() == kinds_defined_in("validate/constraints.hpp"));
}

TEST_CASE("no two kinds have the same code, and each says what must hold") {
    std::set<std::string_view> codes;
    std::size_t all = 0;
    for (auto const& kinds : {reading_kinds<record>(), field_kinds<record>(), rule_kinds(all_rules)})
        for (auto const& kind : kinds) {
            ++all;
            codes.insert(kind.code);
            CHECK(kind.summary.ends_with('.'));
        }
    CHECK(codes.size() == all);
}

TEST_CASE("the kinds of fields are those that the notes of all types mention, once each") {
    std::vector<std::string_view> codes;
    for (auto const& kind : field_kinds<record>()) codes.push_back(kind.code);
    CHECK(codes == std::vector<std::string_view>{"field.alternatives", "field.count", "field.date",
                                                 "field.enumerator", "field.finite", "field.length",
                                                 "field.pattern", "field.range", "field.utf-8"});
    codes.clear();
    for (auto const& kind : field_kinds<period>()) codes.push_back(kind.code);
    CHECK(codes ==
          std::vector<std::string_view>{"field.date", "field.enumerator", "field.finite", "field.utf-8"});
}

TEST_CASE("rules come in their order, with the severity that a profile gives them") {
    auto const kinds = rule_kinds(std::tuple{strict_in_drafts{}, milder_in_drafts{}});
    REQUIRE(kinds.size() == 2);
    CHECK(kinds[0].code == "house.strict");
    CHECK(severity_under(profile::draft, kinds[0]) == severity::error);
    CHECK(kinds[1].hint == "do so");
    CHECK(severity_under(profile::publish, kinds[1]) == severity::error);
    CHECK(severity_under(profile::draft, kinds[1]) == severity::warning);
}
