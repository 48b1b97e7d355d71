#pragma once

#include "plenary/core/ordered_work.hpp"
#include "plenary/json/checked.hpp"
#include "plenary/json/lines.hpp"

#include <vector>

namespace plenary::json {

/// What was found in one line of a stream. The findings have the number of the line, and offsets
/// into its text.
struct checked_line {
    std::size_t number;
    std::size_t offset;  ///< of the line in the stream
    std::string text;
    report findings;
};

namespace detail {

inline void add_to_line(report& findings, line const& at) {
    findings.for_each([&](diagnostic& found) { found.where.line = at.number; });
}

inline report report_long_line(line const& at) {
    report out;
    out.add(
        make_diagnostic(read_codes::size, {}, {0, 1, at.number, 1},
                        phrase("expected a line of at most ", at.text.size(), " bytes, found a longer one")));
    return out;
}

}  // namespace detail

struct line_options {
    read_options reading{};
    check_options checking{};
    std::size_t threads = 1;
};

/// Reads and checks the records of a stream (`text_lines` or `stream_lines`), one a line, on any
/// number of threads. `take(checked_line)` is called by this thread, in the order of the lines, for
/// those in which something was found, suppressed or not; a broken line never keeps the others from
/// being read. The memory held does not grow with the stream. Returns how many lines held something.
template <class T, rule... Rules, class Source, class Zones = no_zones>
std::size_t check_lines(Source&& source, std::tuple<Rules...> const& rules, line_options const& options,
                        auto&& take, Zones const& zones = {}) {
    struct checked_batch {
        std::size_t lines = 0;
        std::vector<checked_line> found{};
    };
    auto const work = [&](line_batch const& batch) {
        checked_batch out;
        for_each_line(batch, [&](line const& at) {
            ++out.lines;
            auto findings =
                at.is_cut
                    ? detail::report_long_line(at)
                    : read_checked<T>(at.text, rules, options.reading, options.checking, zones).findings;
            if (findings.empty() && findings.suppressed().empty()) return;
            detail::add_to_line(findings, at);
            out.found.push_back({at.number, at.offset, std::string(at.text), std::move(findings)});
        });
        return out;
    };
    std::size_t lines = 0;
    work_in_order<line_batch, checked_batch>(
        options.threads, [&](line_batch& batch) { return source.next(batch); }, work,
        [&](checked_batch batch) {
            lines += batch.lines;
            for (auto& found : batch.found) take(std::move(found));
        });
    return lines;
}

}  // namespace plenary::json
