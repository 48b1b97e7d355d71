#pragma once

#include "plenary/diagnose/diagnostic.hpp"

#include <string>
#include <string_view>

namespace plenary::terminal {

/// What a piece of text is, for terminals that have colours.
enum class ink { plain, strong, faint, error, warning, note, help };

/// The control sequence that switches to an ink (ECMA-48, section 8.3.117): only the eight colours
/// that every terminal lets its user choose.
constexpr std::string_view sequence_of(ink how) {
    switch (how) {
        case ink::strong: return "\x1b[1m";
        case ink::faint: return "\x1b[2m";
        case ink::error: return "\x1b[1;31m";
        case ink::warning: return "\x1b[1;33m";
        case ink::note: return "\x1b[1;36m";
        case ink::help: return "\x1b[32m";
        default: return "\x1b[0m";
    }
}

constexpr ink ink_of(severity how) {
    switch (how) {
        case severity::error: return ink::error;
        case severity::warning: return ink::warning;
        default: return ink::note;
    }
}

/// Appends a visible text, in colour where that is wanted.
inline void paint(std::string& out, bool colour, ink how, std::string_view visible) {
    if (!colour || how == ink::plain || visible.empty()) {
        out += visible;
        return;
    }
    (out += sequence_of(how)).append(visible) += sequence_of(ink::plain);
}

}  // namespace plenary::terminal
