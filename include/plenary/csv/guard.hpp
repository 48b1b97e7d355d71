#pragma once

#include <string_view>

namespace plenary::csv {

namespace detail {

/// What makes a spreadsheet take a cell for a formula when the cell begins with it, as the list of
/// OWASP on CSV injection has it; the last four are the full-width forms of the first.
constexpr bool begins_like_formula(std::string_view text) {
    constexpr std::string_view signs = "=+-@\t\r\n";
    if (text.empty()) return false;
    if (signs.find(text[0]) != signs.npos) return true;
    for (std::string_view const sign : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"})
        if (text.starts_with(sign)) return true;
    return false;
}

}  // namespace detail

/// Put in front of a text that a spreadsheet would take for a formula.
inline constexpr char guard_sign = '\'';

/// Whether a text is written behind a guard. Those that begin with guards and then go on like a
/// formula are, too: so the one guard that a reader takes off is always the one that was put on.
/// Spaces do not count, because some programs skip them.
constexpr bool needs_guard(std::string_view text) {
    auto const start = text.find_first_not_of("' ");
    return start != text.npos && detail::begins_like_formula(text.substr(start));
}

/// The text of a cell without the guard that `needs_guard` asked for.
constexpr std::string_view without_guard(std::string_view cell) {
    bool const guarded = cell.starts_with(guard_sign) && needs_guard(cell);
    return guarded ? cell.substr(1) : cell;
}

}  // namespace plenary::csv
