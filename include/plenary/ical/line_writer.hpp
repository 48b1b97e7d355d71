#pragma once

#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/core/usual_character.hpp"
#include "plenary/ical/date_time.hpp"
#include "plenary/ical/fold.hpp"
#include "plenary/ical/text.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::ical {

/// What stands between two texts of a line, escaped as they are.
namespace escaped {

inline constexpr char line_break[] = "\\n";  ///< between paragraphs
inline constexpr char comma[] = "\\, ";      ///< between two of several
inline constexpr char semicolon[] = "\\; ";  ///< the same between such as may hold commas themselves

}  // namespace escaped

namespace detail {

/// How many octets are copied of a part of a line, whatever it holds, so that copying needs no
/// call; zero for what may have any size.
template <class Part>
inline constexpr std::size_t copied_octets = 0;
template <std::size_t Size>
inline constexpr std::size_t copied_octets<char[Size]> = Size;
template <std::size_t Most>
inline constexpr std::size_t copied_octets<text_of_few<Most>> = Most;

}  // namespace detail

/// Writes content lines (RFC 5545, section 3.1). Whatever their parts hold, a line stays one line.
class line_writer {
public:
    explicit line_writer(output& out) : lines_(out) {}

    /// What needs no escape: the library's own words, and what such a writer has escaped before.
    template <class... Part>
    void plain(Part const&... parts) {
        auto const size = (most_octets(parts) + ...);
        if (size > folded_lines::capacity) [[unlikely]]
            return (in_pieces(parts), ...);
        auto* out = lines_.room(size);
        ((out = copy(out, parts)), ...);
        lines_.advance(out);
    }
    void end_line() { lines_.end_line(); }

    /// A whole line that needs no escape, where none has been begun: a property and its value.
    template <class... Part>
    void line(Part const&... parts) {
        if constexpr (((detail::copied_octets<Part> != 0) && ...) &&
                      (detail::copied_octets<Part> + ...) <= folded_lines::longest) {
            lines_.whole_line([&](char* out) {
                ((out = copy(out, parts)), ...);
                return out;
            });
        } else {
            plain(parts...);
            end_line();
        }
    }

    /// Lines that such a writer has written before.
    void again(std::string_view lines) { lines_.whole(lines); }

    /// A text of the record's: escaped; line ends of every kind become \n, other control characters
    /// go, ill-formed octets become U+FFFD. Where it changes the direction of writing it changes it
    /// back at its end, so that what follows in the same line reads as it should.
    void text(std::string_view whole) {
        // Most texts are short, and need nothing.
        if (whole.size() <= 256) {
            auto* const out = lines_.room(whole.size());
            if (copy_all_printable<'\\', ';', ','>(whole.data(), whole.size(), out))
                return lines_.advance(out + whole.size());
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

    /// So much of a text is looked at together: each octet may become three.
    static constexpr std::size_t piece = 1024;

    template <class Part>
    static std::size_t most_octets(Part const& part) {
        if constexpr (detail::copied_octets<Part> != 0) return detail::copied_octets<Part>;
        else return std::string_view(part).size();
    }
    template <std::size_t Size>
    static char* copy(char* out, char const (&ascii)[Size]) {
        std::memcpy(out, ascii, Size);
        return out + Size - 1;
    }
    template <std::size_t Most>
    static char* copy(char* out, text_of_few<Most> const& few) {
        std::memcpy(out, few.buffer, Most);
        return out + few.size;
    }
    static char* copy(char* out, std::string_view ascii) {
        if (!ascii.empty()) std::memcpy(out, ascii.data(), ascii.size());
        return out + ascii.size();
    }
    [[gnu::cold, gnu::noinline]] void in_pieces(std::string_view ascii) {
        for (; !ascii.empty(); ascii.remove_prefix(std::min(piece, ascii.size())))
            plain(ascii.substr(0, piece));
    }
    static char* put(char* out, std::string_view octets) {
        for (char const c : octets) *out++ = c;
        return out;
    }

    template <form Form>
    void write(std::string_view whole) {
        static_assert(piece * 3 + native_block::size <= folded_lines::capacity);
        isolates_ = embeddings_ = 0;
        char const* at = whole.data();
        char const* const end = at + whole.size();
        while (at != end) {
            auto const size = std::min(piece, std::size_t(end - at));
            auto* const out = lines_.room(size * 3 + native_block::size);
            lines_.advance(write_piece<Form>(at, at + size, end, out));
        }
        while (embeddings_ != 0 || isolates_ != 0) close_direction();
    }

    template <form Form>
    char* write_piece(char const*& at, char const* stop, char const* end, char* out) {
        while (at < stop) {
            char const* const from = at;
            if constexpr (Form == escape) {
                at = copy_printable<'\\', ';', ','>(from, stop, end, out);
                out += at - from;
            } else {
                while (at != stop && is_plain<Form>(*at)) *out++ = *at++;
            }
            if (at != stop) out = unusual<Form>(at, end, out);
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
            return put(out, {code, 3});
        }
        auto const kind = class_of(*at);
        if (kind == octet_class::non_ascii) return long_code_point<Form>(at, end, out);
        char const c = *at++;
        if (Form == escape && kind == octet_class::plain) return put(out, {&c, 1});  // a tab
        if (kind == octet_class::control) return out;
        if (kind == octet_class::line_end) {
            if (c == '\r' && at != end && *at == '\n') ++at;
            return line_break<Form>(out);
        }
        if (Form == quote) return put(out, "'");
        char const pair[] = {'\\', c};
        return put(out, {pair, 2});
    }
    template <form Form>
    char* line_break(char* out) {
        embeddings_ = isolates_ = 0;  // a paragraph ends all of them (UAX #9, rule X8)
        return put(out, Form == quote ? " " : std::string_view(escaped::line_break));
    }
    template <form Form>
    char* long_code_point(char const*& at, char const* end, char* out) {
        if (end - at >= 4) {
            if (auto const size = usual_character(at); size != 0) {
                // As many as the longest has: so that copying needs no call.
                std::memcpy(out, std::exchange(at, at + size), 4);
                return out + size;
            }
        }
        auto const point = decode_front({at, std::size_t(end - at)});
        std::string_view const octets(at, point.size);
        at += point.size;
        if (!point.valid) return put(out, "\xEF\xBF\xBD");
        if (point.value == 0x85 || point.value == 0x2028 || point.value == 0x2029)
            return line_break<Form>(out);
        if (point.value < 0xA0) return out;
        return keep_direction(point.value) ? put(out, octets) : out;
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
        auto* const out = lines_.room(8);
        bool const inner = embeddings_ != 0;
        --(inner ? embeddings_ : isolates_);
        lines_.advance(put(out, inner ? "\xE2\x80\xAC" : "\xE2\x81\xA9"));
    }

    folded_lines lines_;
    std::size_t isolates_ = 0, embeddings_ = 0;
};

/// What `content(line_writer&)` writes: whole lines.
std::string lines_of(auto&& content) {
    std::string lines;
    output out(lines);
    line_writer to(out);
    content(to);
    out.flush();
    return lines;
}
/// A line that was written, without its end and in one piece.
inline std::string in_one_piece(std::string_view line) {
    constexpr std::string_view fold = "\r\n ";
    line.remove_suffix(2);
    std::string out;
    for (auto at = line.find(fold); at != line.npos; at = line.find(fold)) {
        out += line.substr(0, at);
        line.remove_prefix(at + fold.size());
    }
    return out += line;
}
/// A text as `line_writer::text` writes it, for what stands in many lines.
inline std::string escaped_text(std::string_view text) {
    return in_one_piece(lines_of([&](line_writer& to) {
        to.text(text);
        to.end_line();
    }));
}

}  // namespace plenary::ical
