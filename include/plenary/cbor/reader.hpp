#pragma once

#include "plenary/cbor/cursor.hpp"
#include "plenary/cbor/deterministic.hpp"
#include "plenary/serialize/document.hpp"

namespace plenary::cbor {

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
    return plenary::detail::read_document<T, cursor>(bytes, options, memory);
}

/// The same, and refuses every encoding but the deterministic one, of which each value has only
/// one: for what is hashed, signed or compared by its bytes.
template <class T>
reading<T> read_deterministic(std::string_view bytes, read_options const& options = {},
                              std::pmr::memory_resource& memory = *std::pmr::get_default_resource()) {
    return plenary::detail::read_document<T, cursor>(bytes, options, memory, [&](cursor const& at) {
        // Only what was read to its end is known to be well-formed.
        if (!at.stopped()) explain_encoding(bytes, at.findings());
    });
}

/// Reads a borrowed type and keeps what it points to: `read_held<record_view>(bytes)`.
template <class T>
reading<held<T>> read_held(std::string bytes, read_options const& options = {}) {
    return plenary::detail::hold_document<T>(std::move(bytes),
                                             [&](std::string_view kept, std::pmr::memory_resource& memory) {
                                                 return read<T>(kept, options, memory);
                                             });
}

}  // namespace plenary::cbor
