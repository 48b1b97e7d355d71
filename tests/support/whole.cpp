#include "support/whole.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

namespace tests {

using namespace plenary;

reading<record> read_json(std::string_view text) {
    return json::read<record>(text);
}
std::string to_json(record const& whole) {
    return json::to_string(whole);
}
report check(record const& whole, check_options const& options) {
    return validate(whole, all_rules, options);
}
report check_json(std::string_view text, check_options const& options) {
    return json::read_checked<record>(text, all_rules, {}, options).findings;
}

std::vector<std::string> codes_and_paths(report const& findings) {
    std::vector<std::string> out;
    for (auto const& found : findings) out.push_back(found.code + " " + found.path);
    return out;
}

}  // namespace tests
