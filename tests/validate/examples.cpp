#include "catch.hpp"
#include "support/snippet.hpp"

#include <plenary/validate/examples.hpp>
#include <plenary/validate/rules.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace plenary;

namespace {

constexpr auto all_codes = std::apply(
    []<class... Rules>(Rules const&...) { return std::array{std::string_view(Rules::info.code)...}; },
    all_rules);

report findings_in(example const& shown, std::string_view members) {
    return shown.beside.empty() ? tests::check_members(members)
                                : tests::check_members_together(shown.beside, members);
}

bool was_read(report const& findings) {
    for (auto const& found : findings)
        if (found.code.starts_with("read.")) return false;
    return true;
}

}  // namespace

TEST_CASE("every rule has an example, and every example a rule") {
    std::set<std::string_view> shown;
    for (auto const& e : all_examples) {
        INFO(e.code);
        CHECK(shown.insert(e.code).second);
    }
    CHECK(shown == std::set<std::string_view>(all_codes.begin(), all_codes.end()));
}

TEST_CASE("what an example calls wrong is found, and what it calls right is not") {
    for (auto const& e : all_examples) {
        INFO(e.code);
        auto const wrong = findings_in(e, e.wrong), right = findings_in(e, e.right);
        CHECK(was_read(wrong));
        CHECK(was_read(right));
        CHECK(wrong.mentions(e.code));
        CHECK(!wrong.mentions(e.code, ""));
        CHECK(!right.mentions(e.code));
    }
}

TEST_CASE("every rule has a test of its own, named after its code") {
    std::set<std::string> named;
    for (auto const& file : std::filesystem::directory_iterator(PLENARY_SOURCE_DIR "/tests/validate/rules")) {
        if (file.path().extension() != ".cpp") continue;
        std::ifstream in(file.path());
        std::string const text((std::istreambuf_iterator<char>(in)), {});
        std::regex const title("TEST_CASE\\(\"[^\"]*\""), code("[a-z]+[.][a-z-]+");
        for (std::sregex_iterator t(text.begin(), text.end(), title), end; t != end; ++t) {
            auto const words = t->str();
            for (std::sregex_iterator c(words.begin(), words.end(), code); c != end; ++c)
                named.insert(c->str());
        }
    }
    for (auto const code : all_codes) {
        INFO(code);
        CHECK(named.contains(std::string(code)));
    }
}
