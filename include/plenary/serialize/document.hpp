#pragma once

#include "plenary/core/held.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/serialize/read.hpp"

// What reading a whole document takes, whatever its format.

namespace plenary::detail {

struct nothing_more {
    void operator()(auto const&) const {}
};

/// Reads one document with the cursor of its format. `at_end(cursor)` is called where reading came
/// to its end, for what a format has to say of the whole.
template <class T, reader Cursor, class AtEnd = nothing_more>
reading<T> read_document(std::string_view text, read_options const& options,
                         std::pmr::memory_resource& memory, AtEnd const& at_end = {}) {
    reading<T> out{construct<T>(memory), report(options.max_findings)};
    scratch lists;
    Cursor at(text, options, out.findings, memory, lists);
    plenary::read(at, out.value);
    at.finish();
    at_end(std::as_const(at));
    if (!out.findings.empty()) [[unlikely]]
        out.findings.finish();
    return out;
}

/// Keeps what a borrowed value points to; `read_one(text, memory)` gives the `reading<T>`.
template <class T>
reading<held<T>> hold_document(std::string text, auto const& read_one) {
    report findings;
    held<T> value(std::move(text), [&](std::string_view kept, std::pmr::memory_resource& memory) {
        auto got = read_one(kept, memory);
        findings = std::move(got.findings);
        return got.value;
    });
    return {std::move(value), std::move(findings)};
}

/// Adds to what was found in reading what `judge(value)` finds, after `look_up(findings, text)`
/// has looked up where. What could not be read is not judged a second time; where reading had to
/// stop, nothing is.
template <class T>
void add_check(reading<T>& out, std::string_view text, auto const& judge, auto const& look_up) {
    if (read_codes::is_cut_off(out.findings, text.size())) return;
    report later = judge(std::as_const(out.value));
    if (later.empty() && later.suppressed().empty()) return;
    look_up(later, text);
    out.findings.absorb(later, read_codes::loses_value);
    out.findings.finish();
}

}  // namespace plenary::detail
