#pragma once

#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/serialize/flaw.hpp"

#include <string>
#include <string_view>

namespace plenary::json {

namespace detail {

/// The value of a hexadecimal digit, or -1.
constexpr int hex_digit(char c) {
    if ('0' <= c && c <= '9') return c - '0';
    int const lower = c | 0x20;
    return 'a' <= lower && lower <= 'f' ? lower - 'a' + 10 : -1;
}
/// The value of four hexadecimal digits, or -1.
constexpr int hex4(char const* at, char const* end) {
    if (end - at < 4) return -1;
    int out = 0;
    for (int i = 0; i != 4; ++i) {
        int const digit = hex_digit(at[i]);
        if (digit < 0) return -1;
        out = out * 16 + digit;
    }
    return out;
}

constexpr bool is_high_surrogate(int unit) {
    return 0xD800 <= unit && unit < 0xDC00;
}
constexpr bool is_low_surrogate(int unit) {
    return 0xDC00 <= unit && unit < 0xE000;
}

}  // namespace detail

/// Decodes a JSON string (RFC 8259, section 7) that has escapes or faults. Faulty bytes and
/// escapes become U+FFFD, and the first fault is kept in `fault`.
class text_decoder {
public:
    explicit text_decoder(std::string& out) : out_(out) { out_.clear(); }

    /// `at` stands behind the opening quote. Returns the place behind the closing one.
    char const* decode(char const* at, char const* end) {
        for (;;) {
            auto const run = scan_text(at, end);
            append(at, run);
            at = run.end;
            if (at == end) {
                note(read_codes::syntax, at, "expected a closing quote, found the end of the document");
                fault.fatal = true;
                return at;
            }
            if (*at == '"') return at + 1;
            if (*at == '\\') at = decode_escape(at, end);
            else at = append_control(at);
        }
    }

    flaw fault;

private:
    void note(finding_kind const& kind, char const* where, std::string message, std::string hint = {}) {
        if (fault.kind) return;
        fault = {&kind, where, std::move(message), std::move(hint)};
    }

    void append(char const* at, text_run run) {
        std::string_view text(at, std::size_t(run.end - at));
        while (!run.ascii) {
            auto const valid = find_invalid_utf8(text);
            out_ += text.substr(0, valid);
            if (valid == text.size()) return;
            text.remove_prefix(valid);
            auto const bad = decode_front(text);
            std::string bytes;
            for (char const c : text.substr(0, bad.size)) bytes += phrase(bytes.empty() ? "" : " ", hex(c));
            note(read_codes::utf8, text.data(),
                 phrase("expected UTF-8, found the byte", bad.size > 1 ? "s " : " ", bytes));
            append_utf8(out_, bad.value);
            text.remove_prefix(bad.size);
        }
        out_ += text;
    }

    char const* append_control(char const* at) {
        note(read_codes::control, at, phrase("expected an escape, found the control character ", hex(*at)));
        out_ += *at;
        return at + 1;
    }

    char const* decode_escape(char const* at, char const* end) {
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        auto const* const start = at++;
        if (at == end) return at;
        if (*at == 'u') return decode_unit(start, end);
        auto const which = letters.find(*at);
        if (which != letters.npos) {
            out_ += meanings[which];
            return at + 1;
        }
        note(read_codes::escape, start,
             phrase("expected an escape such as \\n or \\\", found ", in_quotes(std::string_view(start, 2))),
             "write \\\\ for a backslash");
        append_utf8(out_, 0xFFFD);
        return at;
    }

    char const* decode_unit(char const* start, char const* end) {
        int const unit = detail::hex4(start + 2, end);
        if (unit < 0) {
            note(read_codes::escape, start, "expected four hexadecimal digits behind \\u");
            append_utf8(out_, 0xFFFD);
            return start + 2;
        }
        auto const* const next = start + 6;
        bool const paired = end - next >= 2 && next[0] == '\\' && next[1] == 'u';
        int const second = paired ? detail::hex4(next + 2, end) : -1;
        if (detail::is_high_surrogate(unit) && detail::is_low_surrogate(second)) {
            append_utf8(out_, char32_t(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)));
            return next + 6;
        }
        if (detail::is_high_surrogate(unit) || detail::is_low_surrogate(unit)) {
            note(read_codes::escape, start, "expected a surrogate pair, found half of one",
                 "write the character itself, or both halves of its pair");
            append_utf8(out_, 0xFFFD);
            return next;
        }
        append_utf8(out_, char32_t(unit));
        return next;
    }

    static std::string hex(char byte) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        auto const value = static_cast<unsigned char>(byte);
        return {'0', 'x', digits[value >> 4], digits[value & 15]};
    }

    std::string& out_;
};

}  // namespace plenary::json
