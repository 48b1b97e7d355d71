#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/diagnose/phrase.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace plenary {

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, counted in
/// bytes; `limit + 1` when there are more than `limit`.
inline std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    constexpr std::size_t longest = 64;  // names are shorter; a longer text is no misspelt name
    if (a.size() > longest || b.size() > longest) return limit + 1;
    if (a.size() + limit < b.size() || b.size() + limit < a.size()) return limit + 1;

    std::array<std::array<std::size_t, longest + 1>, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        auto const& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

/// The name that a misspelt one most likely stands for: at most two edits away, and fewer than
/// half of its letters. Empty when there is none.
std::string_view closest_name(std::string_view wrong, auto const& names) {
    std::size_t least = std::min<std::size_t>(3, (wrong.size() + 1) / 2);
    std::string_view best;
    for (std::string_view const name : names) {
        auto const distance = edit_distance(wrong, name, 2);
        if (distance < least) {
            least = distance;
            best = name;
        }
    }
    return best;
}

namespace detail {

/// Without capitals, and with one kind of separator.
inline std::string plainly_spelt(std::string_view name) {
    std::string out;
    for (char const c : name) out += c == ' ' || c == '-' || c == '+' ? '_' : to_lower(c);
    return out;
}

}  // namespace detail

/// Whether a wrong name is a slip of the pen, and no word of its own, perhaps of the opposite
/// meaning: it differs from `name` in capitals and separators alone, or else behind its first letter
/// by one letter too many or too few, or by two neighbours that are swapped. "unconfirmed" is no
/// slip of the pen.
inline bool is_slip_of_the_pen(std::string_view wrong, std::string_view name) {
    auto const spelt = detail::plainly_spelt(wrong);
    auto const meant = detail::plainly_spelt(name);
    if (spelt == meant) return true;
    constexpr std::size_t short_name = 5;  // short names are soon near another one
    if (spelt.size() < short_name || spelt[0] != meant[0] || edit_distance(spelt, meant, 1) != 1)
        return false;
    // Another letter in the place of one may well be another word.
    return spelt.size() != meant.size() || std::is_permutation(spelt.begin(), spelt.end(), meant.begin());
}

/// The only name that a misspelt one can stand for: the one that differs in capitals and separators
/// alone, or else the only one as near as `closest_name` asks for. Empty when there is none, or more
/// than one.
std::string_view only_name_near(std::string_view wrong, auto const& names) {
    using detail::plainly_spelt;
    auto const spelt = plainly_spelt(wrong);
    auto const most = std::min<std::size_t>(2, wrong.empty() ? 0 : (wrong.size() - 1) / 2);
    std::string_view near;
    std::size_t found = 0;
    for (std::string_view const name : names) {
        if (plainly_spelt(name) == spelt) return name;
        if (most == 0 || edit_distance(wrong, name, most) > most) continue;
        near = name;
        ++found;
    }
    return found == 1 ? near : std::string_view();
}

/// "did you mean `ordinal`?", or else `otherwise`.
std::string did_you_mean(std::string_view wrong, auto const& names, std::string_view otherwise = {}) {
    auto const name = closest_name(wrong, names);
    return name.empty() ? std::string(otherwise) : phrase("did you mean `", name, "`?");
}

}  // namespace plenary
