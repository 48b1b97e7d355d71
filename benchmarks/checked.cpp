#include "support/cases.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/validate/rules.hpp>

namespace {

using namespace benchmarks;

void add(std::string const& name, auto const& rules) {
    std::string const& text = all_documents().large;
    add_case("read and check/" + name + "/plenary", text.size(),
             [&] { return json::read_checked<record>(text, rules); });
}

// What the notes of the fields say is what a JSON Schema can say, too; rules go beyond it.
std::tuple<> const no_rules;
bool const added = [] {
    add("what a schema says", no_rules);
    add("all rules", all_rules);
    return true;
}();

}  // namespace
