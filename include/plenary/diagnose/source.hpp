#pragma once

#include "plenary/core/unicode.hpp"
#include "plenary/diagnose/report.hpp"

#include <string_view>
#include <vector>

namespace plenary {

/// Fills in line and column of all findings that have an offset into `text`, in one pass.
/// Lines end with LF, CRLF or CR.
inline void number_lines(report& findings, std::string_view text) {
    std::vector<diagnostic*> order;
    findings.for_each([&](diagnostic& found) { order.push_back(&found); });
    std::sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->where.offset < b->where.offset; });

    std::size_t line = 1, column = 1, at = 0;
    for (auto* found : order) {
        auto const offset = std::min(found->where.offset, text.size());
        for (; at < offset; ++at) {
            bool const inside_crlf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            if (text[at] == '\n' || (text[at] == '\r' && !inside_crlf)) {
                ++line;
                column = 1;
            } else {
                column += code_points(text.substr(at, 1));
            }
        }
        found->where.line = line;
        found->where.column = column;
    }
}

}  // namespace plenary
