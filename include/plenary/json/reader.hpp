#pragma once

#include "plenary/core/held.hpp"
#include "plenary/json/cursor.hpp"
#include "plenary/serialize/read.hpp"

namespace plenary::json {

/// Reads one JSON text. All that is wrong is in the findings, with places; the value holds
/// whatever could be read. Nothing but std::bad_alloc is thrown.
///
/// For borrowed types `text` and `memory` must outlive the value, and `memory` is best a
/// std::pmr::monotonic_buffer_resource; `read_held` takes care of both. Pooled types allocate
/// from `memory` alone.
template <class T>
reading<T> read(std::string_view text, read_options const& options = {},
                std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    reading<T> out{construct<T>(memory), report(options.max_findings)};
    scratch lists;
    cursor at(text, options, out.findings, memory, lists);
    plenary::read(at, out.value);
    at.finish();
    if (!out.findings.empty()) [[unlikely]] {
        out.findings.finish();
        number_lines(out.findings, text);
    }
    return out;
}

/// Reads a borrowed type and keeps what it points to: `read_held<record_view>(text)`.
template <class T>
reading<held<T>> read_held(std::string text, read_options const& options = {}) {
    report findings;
    held<T> value(std::move(text), [&](std::string_view kept, std::pmr::memory_resource& memory) {
        auto got = read<T>(kept, options, memory);
        findings = std::move(got.findings);
        return got.value;
    });
    return {std::move(value), std::move(findings)};
}

}  // namespace plenary::json
