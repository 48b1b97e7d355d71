#include "support/snippet.hpp"

#include "support/zones.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/validate/examples.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/together.hpp>

#include <stdexcept>

namespace tests {

using namespace plenary;

report check_members(std::string_view members) {
    check_options options;
    options.now = instant{.date = {2026, 1, 1}};
    return json::read_checked<record>(as_record(members), all_rules, {}, options, few_zones()).findings;
}

report check_members_together(std::string_view first, std::string_view second) {
    std::vector<record> records;
    for (auto const members : {first, second}) {
        auto one = json::read<record>(as_record(members));
        if (!one.findings.ok()) throw std::invalid_argument(one.findings[0].path + one.findings[0].message);
        records.push_back(std::move(one.value));
    }
    return validate_together(records, all_rules);
}

std::vector<std::string> paths_of(std::string_view code, report const& findings) {
    std::vector<std::string> out;
    for (auto const& found : findings)
        if (found.code == code) out.push_back(found.path);
    return out;
}

diagnostic only(std::string_view code, std::string_view members) {
    auto const findings = check_members(members);
    diagnostic const* one = nullptr;
    for (auto const& found : findings) {
        if (found.code != code) continue;
        if (one) throw std::logic_error("found more than once: " + std::string(code));
        one = &found;
    }
    if (!one) throw std::logic_error("not found: " + std::string(code));
    return *one;
}

std::string mended_text(diagnostic const& found) {
    if (found.fix.size() != 1 || found.fix[0].path != found.path || !found.fix[0].value) return {};
    return found.fix[0].value->text;
}

}  // namespace tests
