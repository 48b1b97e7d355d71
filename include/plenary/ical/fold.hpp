#pragma once

#include "plenary/core/output.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/ical/date_time.hpp"
#include "plenary/ical/text.hpp"

#include <algorithm>
#include <cstring>

namespace plenary::ical {

/// Writes content lines (RFC 5545, section 3.1): CRLF at their ends, folded so that none has more
/// than 75 octets and no code point or escape is cut in two. Whatever the parts hold, a line stays
/// one line.
class line_writer {
public:
    static constexpr std::size_t longest = 75;  ///< octets, without the CRLF

    explicit line_writer(output& out) : out_(out) {}

    /// ASCII that needs no escape: the library's own, or a text that `is_plain`.
    void plain(std::string_view ascii) {
        if (ascii.size() > longest - column_) return plain_folded(ascii);
        auto* const out = out_.room(ascii.size());
        if (!ascii.empty()) std::memcpy(out, ascii.data(), ascii.size());
        out_.advance(out + ascii.size());
        column_ += ascii.size();
    }
    template <std::size_t Size>
    void plain(char const (&ascii)[Size]) {
        if (Size - 1 > longest - column_) return plain_folded({ascii, Size - 1});
        auto* const out = out_.room(Size);
        std::memcpy(out, ascii, Size);  // of one size, so that it needs no call
        out_.advance(out + Size - 1);
        column_ += Size - 1;
    }
    void plain(short_text const& digits) {
        if (digits.size > longest - column_) return plain_folded(digits);
        auto* const out = out_.room(sizeof digits.buffer);
        std::memcpy(out, digits.buffer, sizeof digits.buffer);
        out_.advance(out + digits.size);
        column_ += digits.size;
    }
    /// A line of the library's own, where none has been begun.
    template <std::size_t Size>
    void line(char const (&ascii)[Size]) {
        static_assert(Size - 1 <= longest);
        auto* const out = out_.room(Size + 1);
        std::memcpy(out, ascii, Size);
        std::memcpy(out + Size - 1, "\r\n", 2);
        out_.advance(out + Size + 1);
    }
    /// A property with a value that needs no escape.
    void line(auto const& property, auto const& value) {
        plain(property);
        plain(value);
        end_line();
    }
    void end_line() {
        auto* const out = out_.room(2);
        out[0] = '\r';
        out[1] = '\n';
        out_.advance(out + 2);
        column_ = 0;
    }

    /// Between two paragraphs of a text.
    void line_break() { put_together("\\n"); }
    /// Between two of several in a text.
    void comma() {
        put_together("\\,");
        plain(" ");
    }
    /// The same between such as may hold commas themselves.
    void semicolon() {
        put_together("\\;");
        plain(" ");
    }
    /// Octets of the library's own that need no escape, on one line.
    template <std::size_t Size>
    void put_together(char const (&octets)[Size]) {
        auto* out = out_.room(Size + 3);
        if (column_ + Size - 1 > longest) out = fold(out);
        std::memcpy(out, octets, Size);
        out_.advance(out + Size - 1);
        column_ += Size - 1;
    }
    /// Lines that such a writer has written before.
    void again(std::string_view lines) { out_.put(lines); }

    /// Whether a text is written as it is.
    static bool is_plain(std::string_view whole) {
        return std::all_of(whole.begin(), whole.end(),
                           [](char c) { return class_of(c) == octet_class::plain; });
    }
    /// A text of the record's: escaped; line ends of every kind become \n, other control characters
    /// go, ill-formed octets become U+FFFD. Where it changes the direction of writing it changes it
    /// back at its end, so that what follows in the same line reads as it should.
    void text(std::string_view whole) {
        // Most texts end on the line on which they begin, and need nothing.
        if (whole.size() <= longest - column_) {
            auto* const out = out_.room(whole.size());
            if (copy_all_printable<'\\', ';', ','>(whole.data(), whole.size(), out)) {
                out_.advance(out + whole.size());
                column_ += whole.size();
                return;
            }
        }
        write<escape>(whole);
    }

    /// A parameter's value in quotes (section 3.2), for which there are no escapes: '"' becomes a
    /// single quote, and a line end a space.
    void quoted(std::string_view whole) {
        plain("\"");
        write<quote>(whole);
        plain("\"");
    }

    /// An address as it is; what cannot stand in one is percent-encoded (RFC 3986, section 2.1).
    void address(std::string_view whole) { write<percent>(whole); }

private:
    enum form { escape, quote, percent };

    void plain_folded(std::string_view ascii) {
        auto* out = out_.room(ascii.size() + ascii.size() / 16 + 8);
        while (!ascii.empty()) {
            if (column_ == longest) out = fold(out);
            auto const part = std::min(longest - column_, ascii.size());
            std::memcpy(out, ascii.data(), part);
            out += part;
            column_ += part;
            ascii.remove_prefix(part);
        }
        out_.advance(out);
    }

    char* fold(char* out) {
        std::memcpy(out, "\r\n ", 3);
        column_ = 1;
        return out + 3;
    }
    /// These octets, on one line.
    char* together(char* out, std::string_view octets) {
        if (column_ + octets.size() > longest) out = fold(out);
        for (char const c : octets) *out++ = c;
        column_ += octets.size();
        return out;
    }

    template <form Form>
    void write(std::string_view whole) {
        constexpr std::size_t piece = output::capacity / 8;  // each octet may become a few
        isolates_ = embeddings_ = 0;
        char const* at = whole.data();
        char const* const end = at + whole.size();
        while (at != end) {
            auto const size = std::min(piece, std::size_t(end - at));
            auto* const out = out_.room(size * 4 + 16);
            out_.advance(write_piece<Form>(at, at + size, end, out));
        }
        while (embeddings_ != 0 || isolates_ != 0) close_direction();
    }

    template <form Form>
    char* write_piece(char const*& at, char const* stop, char const* end, char* out) {
        while (at < stop) {
            if (column_ == longest) out = fold(out);
            char const* const border = at + std::min(longest - column_, std::size_t(stop - at));
            char const* const from = at;
            if constexpr (Form == escape) {
                at = copy_printable<'\\', ';', ','>(from, border, end, out);
                out += at - from;
            } else {
                while (at != border && is_plain<Form>(*at)) *out++ = *at++;
            }
            column_ += std::size_t(at - from);
            if (at != border) out = unusual<Form>(at, end, out);
        }
        return out;
    }
    template <form Form>
    static bool is_plain(char c) {
        if constexpr (Form == quote) return c != '"' && class_of(c) <= octet_class::escaped;
        return 0x20 < c && c < 0x7F && c != '"';
    }

    /// Writes what stands at `at`, which is not plain, and goes on behind it.
    template <form Form>
    char* unusual(char const*& at, char const* end, char* out) {
        if constexpr (Form == percent) {
            constexpr std::string_view digits = "0123456789ABCDEF";
            auto const byte = static_cast<unsigned char>(*at++);
            char const code[] = {'%', digits[byte >> 4], digits[byte & 15]};
            return together(out, {code, 3});
        }
        auto const kind = class_of(*at);
        if (kind == octet_class::non_ascii) return long_code_point<Form>(at, end, out);
        char const c = *at++;
        if (Form == escape && kind == octet_class::plain) return together(out, {&c, 1});  // a tab
        if (kind == octet_class::control) return out;
        if (kind == octet_class::line_end) {
            if (c == '\r' && at != end && *at == '\n') ++at;
            return line_break<Form>(out);
        }
        if (Form == quote) return together(out, "'");
        char const escaped[] = {'\\', c};
        return together(out, {escaped, 2});
    }
    template <form Form>
    char* line_break(char* out) {
        embeddings_ = isolates_ = 0;  // a paragraph ends all of them (UAX #9, rule X8)
        return together(out, Form == quote ? std::string_view(" ") : std::string_view("\\n"));
    }
    template <form Form>
    char* long_code_point(char const*& at, char const* end, char* out) {
        auto const point = decode_front({at, std::size_t(end - at)});
        std::string_view const octets(at, point.size);
        at += point.size;
        if (!point.valid) return together(out, "\xEF\xBF\xBD");
        if (point.value == 0x85 || point.value == 0x2028 || point.value == 0x2029)
            return line_break<Form>(out);
        if (point.value < 0xA0) return out;
        return keep_direction(point.value) ? together(out, octets) : out;
    }

    /// Counts what changes the direction of writing; false for an end of what was not begun here.
    bool keep_direction(char32_t c) {
        bool const isolate = 0x2066 <= c && c <= 0x2068,
                   embedding = 0x202A <= c && c <= 0x202E && c != 0x202C;
        isolates_ += isolate;
        embeddings_ += embedding;
        if (c == 0x2069) return isolates_ != 0 && isolates_--;
        if (c == 0x202C) return embeddings_ != 0 && embeddings_--;
        return true;
    }
    void close_direction() {
        auto* const out = out_.room(8);
        bool const inner = embeddings_ != 0;
        --(inner ? embeddings_ : isolates_);
        out_.advance(together(out, inner ? "\xE2\x80\xAC" : "\xE2\x81\xA9"));
    }

    output& out_;
    std::size_t column_ = 0;
    std::size_t isolates_ = 0, embeddings_ = 0;
};

}  // namespace plenary::ical
