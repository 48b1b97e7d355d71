#pragma once

#include "plenary/report/display_width.hpp"

#include <vector>

namespace plenary {

namespace detail {

/// The size in bytes of the front of `visible` that fits into `columns`; never nothing.
constexpr std::size_t fitting_front(std::string_view visible, std::size_t columns) {
    std::size_t at = 0, used = 0;
    while (at != visible.size()) {
        auto const point = decode_front(visible.substr(at));
        used += display_width(point.value);
        if (used > columns && at != 0) break;
        at += point.size;
    }
    return at;
}

/// The size in bytes of what stands at the front of `visible` between two places where a line may
/// be broken: a wide character (Chinese and Japanese put no spaces), or a word up to one.
constexpr std::size_t unbroken_front(std::string_view visible) {
    std::size_t at = 0;
    bool wide = false;
    while (at != visible.size() && visible[at] != ' ') {
        auto const point = decode_front(visible.substr(at));
        auto const columns = display_width(point.value);
        if (at != 0 && (columns == 2 || (wide && columns == 1))) break;
        wide = wide || columns == 2;
        at += point.size;
    }
    return at;
}

}  // namespace detail

/// Breaks a visible text into lines of at most `width` columns, the first of at most `first_width`:
/// between words, and within a word only where it is longer than a line. Spaces at a break are
/// dropped. There is always a line, if an empty one.
inline std::vector<std::string_view> wrap(std::string_view visible, std::size_t width,
                                          std::size_t first_width) {
    std::vector<std::string_view> lines;
    std::size_t room = first_width, used = 0, start = 0, end = 0;
    auto const finish_line = [&](std::size_t next) {
        lines.push_back(visible.substr(start, end - start));
        start = end = next;
        used = 0;
        room = width;
    };
    for (std::size_t at = 0;;) {
        at = visible.find_first_not_of(' ', at);
        if (at == visible.npos) break;
        auto size = detail::unbroken_front(visible.substr(at));
        auto columns = display_width(visible.substr(at, size));
        if (used + (at - end) + columns > room && end != start) finish_line(at);
        if (columns > room && room < width) finish_line(at);  // the next line has more room
        for (; columns > room; columns = display_width(visible.substr(at, size))) {
            auto const part = detail::fitting_front(visible.substr(at), room);
            end = at + part;
            finish_line(end);
            at += part;
            size -= part;
        }
        used += (at - end) + columns;
        end = at += size;
    }
    if (end != start || lines.empty()) lines.push_back(visible.substr(start, end - start));
    return lines;
}

}  // namespace plenary
