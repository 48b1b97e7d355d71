#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>

// The whole model without rules.

bool read(std::string_view text, plenary::record& out) {
    auto got = plenary::json::read<plenary::record>(text);
    out = std::move(got.value);
    return got.findings.ok();
}

std::string write(plenary::record const& whole) {
    return plenary::json::to_string(whole);
}
