#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/csv/columns.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

// What stands in a cell for a member, and back.

namespace plenary::csv {

/// Between the elements of a list in one cell, with a blank behind it. A backslash takes away its
/// meaning, and that of a blank at the ends of an element: `a\;b; c`.
inline constexpr char element_separator = ';';
/// Between what a choice is and which one: `organisation:un`.
inline constexpr char choice_separator = ':';

namespace detail {

/// Calls `take` once with the text of a value without parts.
template <leaf T>
void with_text(T const& value, auto&& take) {
    if constexpr (std::same_as<T, bool>) {
        take(value ? std::string_view("true") : std::string_view("false"));
    } else if constexpr (std::is_arithmetic_v<T>) {
        char digits[32];
        auto* const end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        take(std::string_view(digits, std::size_t(end - digits)));
    } else if constexpr (named<T>) {
        take(std::string_view(value.value));
    } else if constexpr (text_like<T>) {
        take(std::string_view(value));
    } else {
        scalar<T>::print(value, take);
    }
}

inline void append_escaped(std::string& out, std::string_view element) {
    auto const first = element.find_first_not_of(' '), last = element.find_last_not_of(' ');
    for (std::size_t i = 0; i != element.size(); ++i) {
        bool const outer_blank = element[i] == ' ' && (first == element.npos || i < first || last < i);
        if (element[i] == element_separator || element[i] == '\\' || outer_blank) out += '\\';
        out += element[i];
    }
}

/// Adds an element as it is, and escapes it only where something in it has a meaning.
template <class T>
void append_element(std::string& out, T const& element) {
    auto const begin = out.size();
    if constexpr (leaf<T>) {
        with_text(element, [&](std::string_view text) { out += text; });
    } else {
        for_each_field<T>([&]<class Field>(Field) {
            if (auto const& member = Field::in(element)) {
                (out += Field::name) += choice_separator;
                with_text(*member, [&](std::string_view text) { out += text; });
            }
        });
    }
    auto const added = std::string_view(out).substr(begin);
    if (added.empty()) return;
    bool const plain =
        added.front() != ' ' && added.back() != ' ' &&
        std::none_of(added.begin(), added.end(), [](char c) { return c == element_separator || c == '\\'; });
    if (plain) return;
    std::string const text(added);
    out.resize(begin);
    append_escaped(out, text);
}

/// Calls `take(text)` for each element of a cell, its escapes undone. Elements without anything in
/// them are passed over, such as the one behind a separator at the end.
void for_each_element(std::string_view cell, auto&& take) {
    std::string element;
    std::size_t kept = 0;  // what is not blanks around it
    auto const finish = [&] {
        element.resize(kept);
        if (!element.empty()) take(std::string_view(element));
        element.clear();
        kept = 0;
    };
    for (std::size_t i = 0; i != cell.size(); ++i) {
        if (cell[i] == element_separator) {
            finish();
            continue;
        }
        bool const escaped = cell[i] == '\\' && i + 1 != cell.size();
        if (escaped) ++i;
        if (!escaped && is_blank(cell[i]) && element.empty()) continue;
        element += cell[i];
        if (escaped || !is_blank(cell[i])) kept = element.size();
    }
    finish();
}

template <leaf T>
bool parse_leaf(std::string_view text, T& out) {
    if constexpr (named<T>) {
        out.value = trimmed(text);
        return true;
    } else if constexpr (text_like<T>) {
        out = text;
        return true;
    } else if constexpr (std::same_as<T, bool>) {
        // Spreadsheets write them in capitals.
        out = equal_ignoring_case(trimmed(text), "true");
        return out || equal_ignoring_case(trimmed(text), "false");
    } else if constexpr (std::is_arithmetic_v<T>) {
        auto const number = trimmed(text);
        auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), out);
        return error == std::errc() && end == number.data() + number.size();
    } else {
        return scalar<T>::parse(trimmed(text), out);
    }
}

template <choice T>
bool parse_choice(std::string_view text, T& out) {
    auto const colon = text.find(choice_separator);
    if (colon == text.npos) return false;
    bool found = false;
    for_each_field<T>([&]<class Field>(Field) {
        if (Field::name != text.substr(0, colon)) return;
        found = parse_leaf(text.substr(colon + 1), Field::in(out).emplace());
    });
    return found;
}

/// The text of a cell: a part of the member where that has one, or else in `room`.
template <class Member>
std::string_view cell_text(Member const& member, std::string& room) {
    if constexpr (optional_like<Member>) {
        return member ? cell_text(*member, room) : std::string_view();
    } else if constexpr (named<Member>) {
        return member.value;
    } else if constexpr (leaf<Member>) {
        if constexpr (text_like<Member>) {
            return member;
        } else if constexpr (enumeration<Member>) {
            return name_of(member);
        } else {
            with_text(member, [&](std::string_view text) { room = text; });
            return room;
        }
    } else {
        room.clear();
        for (auto const& element : member) {
            if (!room.empty()) (room += element_separator) += ' ';
            append_element(room, element);
        }
        return room;
    }
}

/// Reads a cell that is not empty into a fresh member. Returns false with the part that means
/// nothing in `refused`.
template <class Member>
bool parse_cell(std::string_view cell, Member& out, std::string& refused) {
    if constexpr (optional_like<Member>) {
        return parse_cell(cell, out.emplace(), refused);
    } else if constexpr (leaf<Member>) {
        if (parse_leaf(cell, out)) return true;
        refused = cell;
        return false;
    } else {
        bool good = true;
        for_each_element(cell, [&](std::string_view text) {
            auto& element = out.emplace_back();
            bool taken = false;
            if constexpr (leaf<typename Member::value_type>) taken = parse_leaf(text, element);
            else taken = parse_choice(text, element);
            if (good && !taken) refused = text;
            good = good && taken;
        });
        return good;
    }
}

}  // namespace detail

}  // namespace plenary::csv
