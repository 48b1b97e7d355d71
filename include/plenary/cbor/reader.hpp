#pragma once

#include "plenary/cbor/cursor.hpp"
#include "plenary/cbor/deterministic.hpp"
#include "plenary/core/held.hpp"
#include "plenary/serialize/read.hpp"

namespace plenary::cbor {

namespace detail {

enum class accepted_encoding { any, deterministic };

template <class T>
reading<T> read_one(std::string_view bytes, read_options const& options, std::pmr::memory_resource& memory,
                    accepted_encoding accepted) {
    reading<T> out{construct<T>(memory), report(options.max_findings)};
    scratch lists;
    cursor at(bytes, options, out.findings, memory, lists);
    plenary::read(at, out.value);
    at.finish();
    // Only what was read to its end is known to be well-formed.
    if (accepted == accepted_encoding::deterministic && !at.stopped()) explain_encoding(bytes, out.findings);
    if (!out.findings.empty()) [[unlikely]]
        out.findings.finish();
    return out;
}

}  // namespace detail

/// Reads one CBOR data item (RFC 8949) in any well-formed encoding. All that is wrong is in the
/// findings, with offsets in bytes in place of lines; the value holds whatever could be read.
/// Nothing but std::bad_alloc is thrown.
///
/// For borrowed types `bytes` and `memory` must outlive the value, and `memory` is best a
/// std::pmr::monotonic_buffer_resource; `read_held` takes care of both. Pooled types allocate
/// from `memory` alone.
template <class T>
reading<T> read(std::string_view bytes, read_options const& options = {},
                std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    return detail::read_one<T>(bytes, options, memory, detail::accepted_encoding::any);
}

/// The same, and refuses every encoding but the deterministic one, of which each value has only
/// one: for what is hashed, signed or compared by its bytes.
template <class T>
reading<T> read_deterministic(std::string_view bytes, read_options const& options = {},
                              std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    return detail::read_one<T>(bytes, options, memory, detail::accepted_encoding::deterministic);
}

/// Reads a borrowed type and keeps what it points to: `read_held<record_view>(bytes)`.
template <class T>
reading<held<T>> read_held(std::string bytes, read_options const& options = {}) {
    report findings;
    held<T> value(std::move(bytes), [&](std::string_view kept, std::pmr::memory_resource& memory) {
        auto got = read<T>(kept, options, memory);
        findings = std::move(got.findings);
        return got.value;
    });
    return {std::move(value), std::move(findings)};
}

}  // namespace plenary::cbor
