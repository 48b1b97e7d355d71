#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/serialize/write.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace plenary::json {

struct write_options {
    /// Spaces for each level; 0 for everything on one line.
    unsigned indent = 0;
};

namespace detail {

/// ,"name": with room for another first character.
template <class Field>
inline constexpr auto separated_name = [] {
    std::array<char, Field::name.size() + 4> out{',', '"'};
    std::copy(Field::name.begin(), Field::name.end(), out.begin() + 2);
    out[Field::name.size() + 2] = '"';
    out[Field::name.size() + 3] = ':';
    return out;
}();

}  // namespace detail

/// Writes JSON text (RFC 8259). Opening brackets are put together with what follows them, where
/// every other element has its comma: that makes a separator one character without a branch.
class emitter {
public:
    emitter(output& out, write_options const& options) : out_(out), indent_(options.indent) {}

    void null() { out_.put("null"); }
    void boolean(bool b) { out_.put(b ? std::string_view("true") : std::string_view("false")); }
    void integer(std::int64_t i) {
        auto* const room = out_.room(20);
        out_.advance(std::to_chars(room, room + 20, i).ptr);
    }
    /// The shortest text that reads back as the same double. JSON has no infinities: null.
    void number(double d) {
        if (!std::isfinite(d)) return null();
        auto* const room = out_.room(32);
        out_.advance(std::to_chars(room, room + 32, d).ptr);
    }
    void exact_number(std::string_view lexeme) {
        if (!is_json_number(lexeme)) [[unlikely]]
            return null();  // NaN and infinities, which other formats have
        out_.put(lexeme);
    }
    void text(std::string_view s) {
        if (s.size() <= output::capacity / 4) [[likely]] {
            auto* const room = out_.room(s.size() + 2);
            *room = '"';
            room[s.size() + 1] = '"';
            if (copy_plain(s.data(), s.size(), room + 1)) [[likely]]
                return out_.advance(room + s.size() + 2);
        }
        unusual_text(s);  // what stands in the room was not advanced over
    }
    void bytes(std::string_view b);
    void simple(std::int64_t) { null(); }
    void begin_tagged(std::int64_t) {}

    void begin_list(std::size_t) { begin('['); }
    void element() { separate(); }
    void end_list() { end('[', "[]", ']'); }
    void begin_record(std::size_t) { begin('{'); }
    void end_record() { end('{', "{}", '}'); }

    template <class Field>
    void key() {
        if (indent_ != 0) [[unlikely]]
            return key(Field::name);
        constexpr auto& name = detail::separated_name<Field>;
        auto* const room = out_.room(name.size());
        std::copy_n(name.data(), name.size(), room);
        *room = separator_;
        separator_ = ',';
        out_.advance(room + name.size());
    }
    void key(std::string_view name) {
        separate();
        text(name);
        out_.put(indent_ != 0 ? std::string_view(": ") : std::string_view(":"));
    }

private:
    void begin(char bracket) {
        separator_ = bracket;
        ++depth_;
    }
    void end(char bracket, std::string_view empty, char closing) {
        --depth_;
        if (separator_ == bracket) {
            out_.put(empty);
        } else {
            if (indent_ != 0) [[unlikely]]
                break_line();
            out_.put(closing);
        }
        separator_ = ',';
    }
    void separate() {
        out_.put(separator_);
        separator_ = ',';
        if (indent_ != 0) [[unlikely]]
            break_line();
    }
    void break_line() {
        out_.put('\n');
        for (std::size_t n = depth_ * indent_; n != 0;) {
            constexpr std::string_view spaces = "                                ";
            auto const part = std::min(n, spaces.size());
            out_.put(spaces.substr(0, part));
            n -= part;
        }
    }
    /// NaN and infinities are words.
    static bool is_json_number(std::string_view lexeme) {
        return !lexeme.empty() && '0' <= lexeme.back() && lexeme.back() <= '9';
    }
    void unusual_text(std::string_view s);
    static char* put_characters(std::string_view part, char* out);
    static char* put_escape(char* out, char c);

    output& out_;
    std::size_t indent_;
    std::size_t depth_ = 0;
    char separator_ = ',';
};
static_assert(writer<emitter>);

/// Text that may have something to escape, characters other than ASCII, or more than fits into the
/// room at once. What is not well-formed UTF-8 would make the whole document unreadable: what is
/// no character becomes U+FFFD, as everywhere.
[[gnu::noinline]] inline void emitter::unusual_text(std::string_view s) {
    // Each byte may become six; what is longer than a chunk is written in pieces.
    constexpr std::size_t piece = output::capacity / 8;
    out_.put('"');
    while (!s.empty()) {
        auto const part = whole_characters(s, piece);
        out_.advance(put_characters(part, out_.room(part.size() * 6)));
        s.remove_prefix(part.size());
    }
    out_.put('"');
}

inline char* emitter::put_characters(std::string_view part, char* out) {
    char const* at = part.data();
    char const* const end = at + part.size();
    while (at != end) {
        auto const* const unusual = copy_until_unusual(at, end, out);
        out += unusual - at;
        at = unusual;
        if (at != end && static_cast<unsigned char>(*at) < 0x80) out = put_escape(out, *at++);
        while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
            auto const c = decode_front({at, std::size_t(end - at)});
            std::string_view const whole = c.valid ? std::string_view(at, c.size) : "\uFFFD";
            out = std::copy(whole.begin(), whole.end(), out);
            at += c.size;
        }
    }
    return out;
}

inline char* emitter::put_escape(char* out, char c) {
    constexpr std::string_view hex = "0123456789abcdef", plain = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
    *out++ = '\\';
    auto const known = plain.find(c);
    if (known != plain.npos) {
        *out++ = letters[known];
        return out;
    }
    auto const byte = static_cast<unsigned char>(c);
    for (char const digit : {'u', '0', '0', hex[byte >> 4], hex[byte & 15]}) *out++ = digit;
    return out;
}

/// Bytes have no form of their own in JSON: base64url without padding (RFC 8949, section 6.1).
inline void emitter::bytes(std::string_view b) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    for (std::size_t i = 0; i < b.size(); i += 3) {
        auto const group = b.substr(i, 3);
        std::uint32_t bits = 0;
        for (std::size_t k = 0; k != 3; ++k)
            bits = bits << 8 | (k < group.size() ? static_cast<unsigned char>(group[k]) : 0u);
        for (std::size_t k = 0; k != group.size() + 1; ++k) out += digits[bits >> (18 - 6 * k) & 63];
    }
    text(out);
}

/// Writes one JSON text to a sink: a string (at its end), a stream, a callable, an iterator.
template <class T, sink Sink>
void write(T const& whole, Sink&& target, write_options const& options = {}) {
    output out(target);
    emitter to(out, options);
    plenary::write(to, whole);
    if (options.indent != 0) out.put('\n');
    out.flush();
}

template <class T>
std::string to_string(T const& whole, write_options const& options = {}) {
    std::string out;
    write(whole, out, options);
    return out;
}

}  // namespace plenary::json
