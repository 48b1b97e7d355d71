#pragma once

#include <plenary/compare/patch.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/reflect/diagnostic_notes.hpp>

#include <stdexcept>

namespace tests {

inline plenary::any_value any(std::string_view json) {
    auto got = plenary::json::read<plenary::any_value>(json);
    if (!got.findings.empty()) throw std::invalid_argument(got.findings[0].message);
    return std::move(got.value);
}

inline std::vector<plenary::patch_operation> patch(std::string_view json) {
    auto got = plenary::json::read<std::vector<plenary::patch_operation>>(json);
    if (!got) throw std::invalid_argument(got.findings[0].message);
    return std::move(got.value);
}

/// The document after the patch, as JSON; or "OPERATION: why not", and then it is as it was.
inline std::string patched(std::string_view document, std::string_view operations,
                           plenary::patch_limits const& limits = {}) {
    auto whole = any(document);
    auto const before = whole;
    auto const failure = plenary::apply_patch(whole, patch(operations), limits);
    if (!failure) return plenary::json::to_string(whole);
    if (!(whole == before)) throw std::logic_error("a patch that fails has changed something");
    return plenary::phrase(failure->operation, ": ", failure->message);
}

}  // namespace tests
