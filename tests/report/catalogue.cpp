#include "catch.hpp"

#include <plenary/model/record.hpp>
#include <plenary/report/catalogue.hpp>
#include <plenary/validate/rules.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace plenary;

namespace {

/// The codes of the kinds of finding that the library's headers define, by reading the headers.
std::set<std::string> defined_codes() {
    std::set<std::string> out;
    std::regex const definition("finding_kind [a-z_0-9]+\\{\\s*\"([^\"]*)\"");
    namespace fs = std::filesystem;
    for (auto const& file : fs::recursive_directory_iterator(PLENARY_SOURCE_DIR "/include/plenary")) {
        if (file.path().extension() != ".hpp") continue;
        std::ifstream in(file.path());
        std::string const text((std::istreambuf_iterator<char>(in)), {});
        for (std::sregex_iterator at(text.begin(), text.end(), definition), end; at != end; ++at)
            out.insert(at->str(1));
    }
    return out;
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

TEST_CASE("the catalogue has every kind that a header defines, once, and each says what must hold") {
    std::set<std::string> codes;
    for (auto const& kind : all_kinds<record>(all_rules)) {
        INFO(kind.code);
        CHECK(codes.insert(std::string(kind.code)).second);
        CHECK(kind.summary.ends_with('.'));
    }
    auto defined = defined_codes();
    CHECK(defined.erase("read.renamed") == 1);  // no member of a record has been renamed so far
    CHECK(codes == defined);
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
