#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// TEXT values of iCalendar (RFC 5545, section 3.3.11): which octets they cannot hold as they are.

namespace plenary::ical {

/// What an octet of a text needs before it may stand in a content line.
enum class octet_class : std::uint8_t {
    plain,      ///< nothing
    escaped,    ///< a backslash in front
    line_end,   ///< to be written as \n
    control,    ///< iCalendar has no form for it
    non_ascii,  ///< part of a longer code point
};

inline constexpr auto octet_classes = [] {
    std::array<octet_class, 256> out{};
    for (std::size_t i = 0; i != 0x20; ++i) out[i] = octet_class::control;
    out['\t'] = octet_class::plain;
    out[0x7F] = octet_class::control;
    for (char const c : {'\n', '\r', '\v', '\f'}) out[std::size_t(c)] = octet_class::line_end;
    for (char const c : {'\\', ';', ','}) out[std::size_t(c)] = octet_class::escaped;
    for (std::size_t i = 0x80; i != 0x100; ++i) out[i] = octet_class::non_ascii;
    return out;
}();

constexpr octet_class class_of(char c) {
    return octet_classes[static_cast<unsigned char>(c)];
}

/// The text that an escaped one stands for. A backslash before anything but \ ; , n N stays, as
/// does one at the end: calendars in the wild forget to escape it.
inline std::string unescaped(std::string_view value) {
    std::string out;
    out.reserve(value.size());
    for (std::size_t i = 0; i != value.size(); ++i) {
        bool const escape = value[i] == '\\' && i + 1 != value.size();
        char const next = escape ? value[i + 1] : '\0';
        if (next == 'n' || next == 'N') out += '\n';
        else if (next == '\\' || next == ';' || next == ',') out += next;
        else {
            out += value[i];
            continue;
        }
        ++i;
    }
    return out;
}

/// Takes what stands before the first `separator` that is not escaped from the front of a value,
/// still escaped, and that separator with it.
constexpr std::string_view take_part(std::string_view& value, char separator) {
    std::size_t at = 0;
    while (at < value.size() && value[at] != separator) at += value[at] == '\\' ? 2 : 1;
    if (at > value.size()) at = value.size();
    auto const part = value.substr(0, at);
    value.remove_prefix(at == value.size() ? at : at + 1);
    return part;
}

}  // namespace plenary::ical
