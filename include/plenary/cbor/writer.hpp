#pragma once

#include "plenary/cbor/decimal.hpp"
#include "plenary/cbor/head.hpp"
#include "plenary/core/output.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/serialize/write.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace plenary::cbor {

namespace detail {

/// The name of a field as a key.
template <class Field>
inline constexpr auto encoded_name = [] {
    constexpr std::size_t size = Field::name.size();
    std::array<char, size + (size < one_byte_follows ? 1 : 2)> out{};
    std::copy(Field::name.begin(), Field::name.end(), put_head(out.data(), major_type::text, size));
    return out;
}();

}  // namespace detail

/// Writes CBOR (RFC 8949) with core deterministic encoding (section 4.2.1): shortest heads and
/// floats, definite lengths, maps in the bytewise order of their keys.
class encoder {
public:
    explicit encoder(output& out) : out_(out) {}

    static constexpr bool needs_sizes = true;
    static constexpr bool precedes(std::string_view a, std::string_view b) { return precedes_in_map(a, b); }

    void null() { put(major_type::simple, null_value); }
    void boolean(bool b) { put(major_type::simple, b ? true_value : false_value); }
    void integer(std::int64_t i) {
        if (i >= 0) put(major_type::positive, std::uint64_t(i));
        else put(major_type::negative, ~std::uint64_t(i));
    }
    void number(double d) {
        auto const h = shortest_float(d);
        auto* out = out_.room(longest_head);
        *out++ = static_cast<char>(unsigned(major_type::simple) << 5 | h.info);
        for (int shift = (h.size - 1) * 8 - 8; shift >= 0; shift -= 8)
            *out++ = static_cast<char>(h.argument >> shift & 0xFF);
        out_.advance(out);
    }
    void exact_number(std::string_view lexeme);
    /// What is no UTF-8 becomes U+FFFD: a text that is not well-formed makes the whole invalid.
    void text(std::string_view s) {
        if (!is_utf8(s)) [[unlikely]]
            return put_repaired(s);
        put_string(major_type::text, s);
    }
    void bytes(std::string_view b) { put_string(major_type::bytes, b); }
    void simple(std::int64_t value) { put(major_type::simple, std::uint64_t(value)); }
    void begin_tagged(std::int64_t tag) { put(major_type::tag, static_cast<std::uint64_t>(tag)); }
    void tagged_bytes(std::int64_t tag, std::string_view b);

    void begin_list(std::size_t size) { put(major_type::list, size); }
    void element() {}
    void end_list() {}
    void begin_record(std::size_t size) { put(major_type::map, size); }
    void end_record() {}

    template <class Field>
    void key() {
        constexpr auto& name = detail::encoded_name<Field>;
        auto* const room = out_.room(name.size());
        out_.advance(std::copy_n(name.data(), name.size(), room));
    }
    void key(std::string_view name) { text(name); }

private:
    void put(major_type type, std::uint64_t argument) {
        out_.advance(put_head(out_.room(longest_head), type, argument));
    }
    void put_string(major_type type, std::string_view s) {
        put(type, s.size());
        out_.put(s);
    }
    [[gnu::cold, gnu::noinline]] void put_repaired(std::string_view s) {
        std::string repaired;
        for (; !s.empty(); s.remove_prefix(decode_front(s).size))
            append_utf8(repaired, decode_front(s).value);
        put_string(major_type::text, repaired);
    }
    void put_whole(bool negative, std::string_view magnitude);

    output& out_;
};
static_assert(writer<encoder>);

/// The shortest float where that is what the text says, otherwise whole numbers of any size and
/// decimal fractions; digits beyond the thousandth are cut.
inline void encoder::exact_number(std::string_view lexeme) {
    double d = 0;
    auto const* const end = lexeme.data() + lexeme.size();
    auto const read = std::from_chars(lexeme.data(), end, d);
    if (read.ec == std::errc() && read.ptr == end && float_text(d) == lexeme) return number(d);
    for (double const other :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
          -std::numeric_limits<double>::infinity()})
        if (float_text(other) == lexeme) return number(other);

    auto const n = decimal::parse(lexeme);
    // What no exponent can say is as good as infinite, or nothing.
    if (!n) return number(lexeme.find("e-") == lexeme.npos ? std::numeric_limits<double>::infinity() : 0);
    if (n->digits.empty()) return number(n->negative ? -0.0 : 0.0);
    if (!n->whole) {
        put(major_type::tag, decimal_fraction);
        begin_list(2);
        integer(n->exponent);
    }
    put_whole(n->negative, bytes_of(n->digits, n->negative));
}

/// Whole numbers have no leading zeros, and no tag where a head holds them (RFC 8949, section 3.4.3).
inline void encoder::tagged_bytes(std::int64_t tag, std::string_view b) {
    auto const number = static_cast<std::uint64_t>(tag);
    if (number == positive_bignum || number == negative_bignum)
        return put_whole(number == negative_bignum, b.substr(leading_zeros(b)));
    begin_tagged(tag);
    bytes(b);
}

inline void encoder::put_whole(bool negative, std::string_view magnitude) {
    if (magnitude.size() > sizeof(std::uint64_t)) {
        put(major_type::tag, negative ? negative_bignum : positive_bignum);
        return bytes(magnitude);
    }
    std::uint64_t argument = 0;
    for (char const byte : magnitude) argument = argument << 8 | static_cast<unsigned char>(byte);
    put(negative ? major_type::negative : major_type::positive, argument);
}

/// Writes one CBOR data item to a sink: a string (at its end), a stream, a callable, an iterator.
template <class T, sink Sink>
void write(T const& whole, Sink&& target) {
    output out(target);
    encoder to(out);
    plenary::write(to, whole);
    out.flush();
}

/// The bytes of one data item.
template <class T>
std::string to_bytes(T const& whole) {
    std::string out;
    write(whole, out);
    return out;
}

}  // namespace plenary::cbor
