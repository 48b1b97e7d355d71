#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/validate/rules.hpp>

// The whole model with all rules, which an application compiles in one place.

bool read(std::string_view text, plenary::record& out) {
    auto got = plenary::json::read_checked<plenary::record>(text, plenary::all_rules);
    out = std::move(got.value);
    return got.findings.ok();
}

std::string write(plenary::record const& whole) {
    return plenary::json::to_string(whole);
}
