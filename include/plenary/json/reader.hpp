#pragma once

#include "plenary/json/cursor.hpp"
#include "plenary/serialize/document.hpp"

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
    auto out = plenary::detail::read_document<T, cursor>(text, options, memory);
    if (!out.findings.empty()) [[unlikely]]
        number_lines(out.findings, text);
    return out;
}

/// Reads a borrowed type and keeps what it points to: `read_held<record_view>(text)`.
template <class T>
reading<held<T>> read_held(std::string text, read_options const& options = {}) {
    return plenary::detail::hold_document<T>(std::move(text),
                                             [&](std::string_view kept, std::pmr::memory_resource& memory) {
                                                 return read<T>(kept, options, memory);
                                             });
}

}  // namespace plenary::json
