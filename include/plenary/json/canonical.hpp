#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/json/writer.hpp"
#include "plenary/serialize/codes.hpp"

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::json {

/// Writes the finite number as ECMAScript does (ECMA-262, Number::toString), as RFC 8785, section
/// 3.2.2.3, asks. `room` has 32 bytes; returns the end.
inline char* write_number_as_ecmascript(char* room, double d) {
    if (d == 0) {
        *room = '0';  // of either sign
        return room + 1;
    }
    char shortest[32];
    auto const* const end =
        std::to_chars(shortest, shortest + sizeof shortest, d, std::chars_format::scientific).ptr;
    std::string_view text(shortest, std::size_t(end - shortest));
    if (text.starts_with('-')) {
        *room++ = '-';
        text.remove_prefix(1);
    }
    auto const e = text.find('e');
    char digits[20];
    std::size_t count = 0;
    for (char const c : text.substr(0, e))
        if (c != '.') digits[count++] = c;
    auto const sign_and_power = text.substr(e + 1);
    int power = 0;
    std::from_chars(sign_and_power.data() + 1, end, power);
    if (sign_and_power[0] == '-') power = -power;

    auto const put = [&](char const* from, std::size_t n) { room = std::copy_n(from, n, room); };
    auto const put_zeros = [&](int n) { room = std::fill_n(room, n, '0'); };
    int const point = power + 1;  // digits before the decimal point
    int const size = int(count);
    if (size <= point && point <= 21) {
        put(digits, count);
        put_zeros(point - size);
    } else if (0 < point && point <= 21) {
        put(digits, std::size_t(point));
        *room++ = '.';
        put(digits + point, std::size_t(size - point));
    } else if (-6 < point && point <= 0) {
        put("0.", 2);
        put_zeros(-point);
        put(digits, count);
    } else {
        put(digits, 1);
        if (count > 1) *room++ = '.';
        put(digits + 1, count - 1);
        *room++ = 'e';
        *room++ = power < 0 ? '-' : '+';
        room = std::to_chars(room, room + 4, std::abs(power)).ptr;
    }
    return room;
}

/// Whether a name precedes another when both are compared by their UTF-16 code units (RFC 8785,
/// section 3.2.3). Bytes of UTF-8 have the same order, but that characters beyond U+FFFF, being
/// pairs of surrogates there, come before U+E000.
constexpr bool precedes_in_utf16(std::string_view a, std::string_view b) {
    auto const rank = [](char c) {
        unsigned const byte = static_cast<unsigned char>(c);
        return byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte;
    };
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [&](char x, char y) { return rank(x) < rank(y); });
}

/// Writes the canonical form of JSON (RFC 8785) and reports what has none.
class canonical_emitter {
public:
    canonical_emitter(output& out, report& refused)
        : out_(out), json_(out, write_options{}), refused_(refused) {}

    static constexpr bool precedes(std::string_view a, std::string_view b) { return precedes_in_utf16(a, b); }

    void null() { json_.null(); }
    void boolean(bool b) { json_.boolean(b); }
    void integer(std::int64_t i) {
        constexpr std::int64_t exact_up_to = std::int64_t(1) << 53;
        if (-exact_up_to <= i && i <= exact_up_to) [[likely]]
            return json_.integer(i);
        char digits[24];
        exact_number({digits, std::to_chars(digits, digits + sizeof digits, i).ptr});
    }
    void number(double d) {
        if (!std::isfinite(d))
            return refuse(read_codes::number, "expected a number, found one that is not finite");
        auto* const room = out_.room(32);
        out_.advance(write_number_as_ecmascript(room, d));
    }
    void exact_number(std::string_view lexeme) {
        double d = 0;
        auto const* const end = lexeme.data() + lexeme.size();
        auto const read = std::from_chars(lexeme.data(), end, d);
        if (read.ec != std::errc() || read.ptr != end)
            return refuse(read_codes::number,
                          phrase("expected a number that a double can hold, found ", in_quotes(lexeme)));
        bool const whole = lexeme.find_first_not_of("-0123456789") == lexeme.npos;
        if (whole && !says_exactly(d, lexeme))
            return refuse(
                read_codes::number,
                phrase("expected a whole number that its canonical form says exactly, found ", lexeme));
        number(d);
    }
    void text(std::string_view s) {
        if (!is_utf8(s)) [[unlikely]]
            refuse(read_codes::utf8, phrase("expected UTF-8, found ", in_quotes(s)));
        json_.text(s);
    }
    void bytes(std::string_view) { refuse_foreign("a byte string"); }
    void simple(std::int64_t) { refuse_foreign("a simple value"); }
    void begin_tagged(std::int64_t) { refuse_foreign("a tagged value"); }

    void begin_list(std::size_t n) {
        levels_.emplace_back();
        json_.begin_list(n);
    }
    void element() {
        ++levels_.back().elements;
        json_.element();
    }
    void end_list() {
        levels_.pop_back();
        json_.end_list();
    }
    void begin_record(std::size_t n) {
        levels_.emplace_back();
        json_.begin_record(n);
    }
    template <class Field>
    void key() {
        begin_member(Field::name);
        json_.key<Field>();
    }
    void key(std::string_view name) {
        begin_member(name);
        if (!is_utf8(name)) [[unlikely]]
            refuse(read_codes::utf8, phrase("expected UTF-8 in a name, found ", in_quotes(name)));
        json_.key(name);
    }
    void end_record() {
        levels_.pop_back();
        json_.end_record();
    }

private:
    /// A list or record that is being written, and how far that has come.
    struct level {
        std::string_view name;
        bool named = false;
        std::size_t elements = 0;
    };

    void begin_member(std::string_view name) {
        auto& here = levels_.back();
        bool const again = here.named && here.name == name;
        here.name = name;
        here.named = true;
        if (again) [[unlikely]]
            refuse(read_codes::duplicate, "expected each name once, found it again");
    }
    [[gnu::cold, gnu::noinline]] void refuse(finding_kind const& kind, std::string message) {
        std::string pointer;
        for (auto const& l : levels_) {
            if (l.named) append_step(pointer, l.name);
            else append_step(pointer, l.elements - 1);
        }
        refused_.add({std::string(kind.code), severity::error, std::move(pointer), {}, std::move(message)});
    }
    void refuse_foreign(std::string_view what) {
        refuse(read_codes::type, phrase("expected a value that JSON has, found ", what));
    }
    /// Whether `d`, which is the number that was read, is written with the digits of that number
    /// and zeros. A double may hold it and be written otherwise: 2^60 as 1152921504606847000.
    static bool says_exactly(double d, std::string_view whole_number) {
        char room[32];
        std::string_view const written(room, std::size_t(write_number_as_ecmascript(room, d) - room));
        std::size_t same = 0;
        for (char const c : written.substr(0, written.find('e'))) {
            if (c == '.') continue;
            if (same == whole_number.size() || whole_number[same] != c) return d == 0;  // "-0"
            ++same;
        }
        return whole_number.find_first_not_of('0', same) == whole_number.npos;
    }

    output& out_;
    emitter json_;
    report& refused_;
    std::vector<level> levels_;
};
static_assert(writer<canonical_emitter>);

/// The canonical form (RFC 8785): the same text for equal values, to be hashed or signed. Where
/// the findings have errors there is none, and the value is empty: names that occur twice, text
/// that is not UTF-8, numbers that no double can hold, and what only CBOR can say.
///
/// Whole numbers are refused when another one would be written, where the RFC leaves that to its
/// reader: otherwise different records had the same digest.
template <class T>
reading<std::string> canonical(T const& whole) {
    reading<std::string> made;
    output out(made.value);
    canonical_emitter to(out, made.findings);
    plenary::write(to, whole);
    out.flush();
    if (!made.findings.ok()) made.value.clear();
    return made;
}

}  // namespace plenary::json
