// Builds the record of a week of meetings, checks it and writes it: findings to standard error,
// JSON to standard output.

#include "manila_2025.hpp"

#include <plenary/json/writer.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

#include <iostream>

int main() {
    auto const week = examples::manila_2025();
    auto const findings = plenary::validate(week, plenary::all_rules);
    for (auto const& found : findings)
        std::cerr << plenary::name_of(found.severity) << ' ' << found.code << " at " << found.path << ": "
                  << found.message << '\n';
    plenary::json::write(week, std::cout, {.indent = 2});
    return findings.ok() ? 0 : 1;
}
