#pragma once

#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/report/display_width.hpp"

#include <vector>

namespace plenary::terminal {

/// A line of a text as a terminal can show it, and which of its columns are meant.
struct excerpt {
    std::string line;
    std::size_t first = 0;    ///< columns before those that are meant
    std::size_t columns = 1;  ///< how many are meant
};

namespace detail {

/// A code point as it is shown, and where.
struct cell {
    std::size_t offset;
    std::size_t column, end;
    std::string shown;
};

/// The line around a place without its end, or as much of it as can matter: a document may be one
/// line of megabytes in which thousands of things are wrong.
struct line_part {
    std::size_t first, last;
    bool cut_before, cut_behind;

    line_part(std::string_view text, std::size_t offset, std::size_t reach) : first(offset), last(offset) {
        auto const at_end = [&](std::size_t i) { return text[i] == '\n' || text[i] == '\r'; };
        while (first != 0 && !at_end(first - 1) && offset - first != reach) --first;
        while (last != text.size() && !at_end(last) && last - offset != reach) ++last;
        cut_before = first != 0 && !at_end(first - 1);
        cut_behind = last != text.size() && !at_end(last);
    }
};

inline std::vector<cell> cells_of(std::string_view text, line_part const& line) {
    constexpr std::size_t tab_stop = 4;
    std::vector<cell> out;
    std::size_t column = 0;
    for (auto at = line.first; at != line.last;) {
        auto const point = decode_front(text.substr(at, line.last - at));
        cell c{at, column, column, {}};
        if (point.value == U'\t') c.shown.assign(tab_stop - column % tab_stop, ' ');
        else append_visible(c.shown, text.substr(at, point.size));
        c.end = column += display_width(c.shown);
        out.push_back(std::move(c));
        at += point.size;
    }
    return out;
}

}  // namespace detail

/// The line that `where` is in, in at most `width` columns (12 or more): tabs are spaces, what cannot be seen
/// is spelled out, and a long line is cut around the place, with "…" for what is left out.
inline excerpt excerpt_of(std::string_view text, source_range where, std::size_t width) {
    constexpr std::size_t bytes_for_a_column = 8;  // plenty, but for heaps of accents
    auto const offset = std::min(where.offset, text.size());
    detail::line_part const line(text, offset, width * bytes_for_a_column);
    auto const cells = detail::cells_of(text, line);
    auto const column_of = [&](std::size_t place) {
        for (auto const& c : cells)
            if (c.offset >= place) return c.column;
        return cells.empty() ? 0 : cells.back().end;
    };
    auto const first = column_of(offset);
    auto const last = std::max(column_of(offset + where.length), first + 1);
    auto const all = std::max(cells.empty() ? 0 : cells.back().end, last);

    std::size_t left = 0;
    if (all + line.cut_before + line.cut_behind > width) {
        // The first thing that is meant is seen whole, and something of what is before it.
        auto const meant = std::max(std::min(last - first, width / 2), column_of(offset + 1) - first);
        auto const middle = first + meant / 2;
        if (line.cut_before || first + meant + 1 > width) left = middle - std::min(middle, width / 2);
        if (!line.cut_behind) left = std::min(left, all + 1 - std::min(width, all + 1));
    }
    auto shown = cells.begin();
    while (shown != cells.end() && shown->column < left) ++shown;
    auto const base = shown == cells.end() ? left : shown->column;
    bool const cut_before = line.cut_before || base != 0;
    bool const cut_behind = line.cut_behind || all - base > width - cut_before;
    auto const limit = base + width - cut_before - cut_behind;

    excerpt out;
    if (cut_before) out.line = "…";
    for (; shown != cells.end() && shown->end <= limit; ++shown) out.line += shown->shown;
    if (cut_behind) out.line += "…";
    out.first = cut_before + first - base;
    out.columns = std::max(std::min(last, limit), first + 1) - first;
    return out;
}

}  // namespace plenary::terminal
