#include "disguises.hpp"

#include <plenary/core/ascii.hpp>
#include <plenary/core/unicode.hpp>

#include <charconv>

namespace tests {

using namespace plenary;

namespace {

/// Lines that a format has broken, joined: RFC 5545 (section 3.1) breaks before a blank.
std::string unfolded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i != text.size(); ++i) {
        auto const rest = text.substr(i);
        if (rest.starts_with("\r\n ") || rest.starts_with("\r\n\t")) i += 2;
        else if (rest.starts_with("\n ") || rest.starts_with("\n\t")) i += 1;
        else out += text[i];
    }
    return out;
}
std::string on_one_line(std::string_view text) {
    std::string out;
    for (char const c : text)
        if (c != '\r' && c != '\n' && c != ' ' && c != '\t') out += c;
    return out;
}

/// Appends what a number stands for if there is one, all of it.
bool append_number(std::string& out, std::string_view written, int base) {
    std::uint32_t code = 0;
    auto const [end, error] = std::from_chars(written.data(), written.data() + written.size(), code, base);
    if (error != std::errc() || end != written.data() + written.size() || code > 0x10FFFF) return false;
    append_utf8(out, char32_t(code));
    return true;
}

std::string without_escapes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) out += text[i];
        else if (text[i + 1] == 'u' && append_number(out, text.substr(i + 2, 4), 16)) i += 5;
        else out += text[++i];
    }
    return out;
}
std::string without_percents(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && append_number(out, text.substr(i + 1, 2), 16)) i += 2;
        else out += text[i];
    }
    return out;
}
std::string without_entities(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const end = text.substr(i, 12).find(';');
        auto const inside = text.substr(i).starts_with("&#") && end != text.npos ? text.substr(i + 2, end - 2)
                                                                                 : std::string_view();
        bool const hex = inside.starts_with('x') || inside.starts_with('X');
        if (!inside.empty() && append_number(out, inside.substr(hex), hex ? 16 : 10)) i += end;
        else out += text[i];
    }
    return out;
}

/// 0 to 63, or 64 for what is no digit of base64 or base64url (RFC 4648, sections 4 and 5).
unsigned digit_of(char c) {
    if (is_upper(c)) return unsigned(c - 'A');
    if (is_lower(c)) return unsigned(c - 'a') + 26;
    if (is_digit(c)) return unsigned(c - '0') + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : 64;
}
/// Every run of digits, read from its place `from` on.
std::string from_base64(std::string_view text, std::size_t from) {
    std::string out;
    std::uint32_t bits = 0;
    std::size_t run = 0, have = 0;
    for (char const c : text) {
        auto const digit = digit_of(c);
        if (digit == 64) {
            if (run != 0) out += ' ';
            run = have = 0;
            continue;
        }
        if (run++ < from) continue;
        bits = bits << 6 | digit;
        if ((have += 6) < 8) continue;
        have -= 8;
        out += static_cast<char>(bits >> have & 0xFF);
    }
    return out;
}

}  // namespace

std::vector<std::string> undisguised(std::string_view output) {
    auto const joined = on_one_line(output);
    std::vector<std::string> out{std::string(output),     unfolded(output),         joined,
                                 without_escapes(output), without_percents(output), without_entities(output),
                                 without_escapes(joined), without_percents(joined), without_entities(joined)};
    for (std::size_t from = 0; from != 4; ++from) {
        out.push_back(from_base64(output, from));
        out.push_back(from_base64(joined, from));
    }
    return out;
}

}  // namespace tests
