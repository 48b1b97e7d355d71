#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace plenary::cbor {

/// What a data item is, by the three high bits of its first byte (RFC 8949, section 3.1).
enum class major_type : std::uint8_t { positive, negative, bytes, text, list, map, tag, simple };

/// Additional information with a meaning of its own (RFC 8949, sections 3.2 and 3.3).
inline constexpr unsigned one_byte_follows = 24, eight_bytes_follow = 27, indefinite = 31;
inline constexpr unsigned false_value = 20, true_value = 21, null_value = 22, undefined_value = 23;
inline constexpr unsigned half_float = 25, single_float = 26, double_float = 27;

inline constexpr char break_byte = '\xFF';
/// Tag numbers that numbers have (RFC 8949, section 3.4).
inline constexpr std::uint64_t positive_bignum = 2, negative_bignum = 3, decimal_fraction = 4;

constexpr unsigned byte_at(char const* at) {
    return static_cast<unsigned char>(*at);
}
constexpr major_type type_at(char const* at) {
    return static_cast<major_type>(byte_at(at) >> 5);
}

/// The first byte of a data item and the argument that it leads.
struct head {
    std::uint64_t argument = 0;
    major_type type{};
    std::uint8_t info = 0;  ///< additional information
    std::uint8_t size = 0;  ///< in bytes; 0 where it is reserved or the input ends inside it

    bool is_indefinite() const { return info == indefinite; }
};

/// Never looks beyond `end`. Reserved are 28 to 30, and 31 where there is nothing indefinite.
inline head head_at(char const* at, char const* end) {
    if (at == end) return {};
    unsigned const byte = byte_at(at);
    head out{byte & 31u, static_cast<major_type>(byte >> 5), std::uint8_t(byte & 31u), 1};
    if (out.info < one_byte_follows) [[likely]]
        return out;
    if (out.info <= eight_bytes_follow) {
        std::size_t const more = std::size_t(1) << (out.info - one_byte_follows);
        if (std::size_t(end - at) <= more) return {0, out.type, out.info, 0};
        out.argument = 0;
        for (std::size_t i = 1; i <= more; ++i) out.argument = out.argument << 8 | byte_at(at + i);
        out.size = std::uint8_t(1 + more);
        // Simple values below 32 have no second form (section 3.3).
        if (out.type == major_type::simple && more == 1 && out.argument < 32) out.size = 0;
        return out;
    }
    bool const may_be_indefinite = out.type != major_type::positive && out.type != major_type::negative &&
                                   out.type != major_type::tag && out.type != major_type::simple;
    if (out.info != indefinite || !may_be_indefinite) out.size = 0;
    return out;
}

inline constexpr std::size_t longest_head = 9;

/// Writes the shortest head with this argument; `out` has room for `longest_head` bytes.
constexpr char* put_head(char* out, major_type type, std::uint64_t argument) {
    unsigned const high = static_cast<unsigned>(type) << 5;
    if (argument < one_byte_follows) {
        *out = static_cast<char>(high | unsigned(argument));
        return out + 1;
    }
    int const power = argument <= 0xFF ? 0 : argument <= 0xFFFF ? 1 : argument <= 0xFFFFFFFF ? 2 : 3;
    *out++ = static_cast<char>(high | (one_byte_follows + unsigned(power)));
    for (int shift = (8 << power) - 8; shift >= 0; shift -= 8)
        *out++ = static_cast<char>(argument >> shift & 0xFF);
    return out;
}

/// The order of names in deterministic maps: bytewise by their encodings (RFC 8949, section
/// 4.2.1), which for texts means shorter ones first.
constexpr bool precedes_in_map(std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// The value of a binary16 number (RFC 8949, appendix D).
inline double value_of_half(std::uint16_t bits) {
    int const exponent = bits >> 10 & 31, fraction = bits & 1023;
    double value = 0;
    if (exponent == 0) value = std::ldexp(fraction, -24);
    else if (exponent != 31) value = std::ldexp(fraction + 1024, exponent - 25);
    else
        value = fraction == 0 ? std::numeric_limits<double>::infinity()
                              : std::numeric_limits<double>::quiet_NaN();
    return (bits & 0x8000) != 0 ? -value : value;
}

/// The number of a floating-point head.
inline double value_of_float(head const& h) {
    if (h.info == half_float) return value_of_half(std::uint16_t(h.argument));
    if (h.info == single_float) return double(std::bit_cast<float>(std::uint32_t(h.argument)));
    return std::bit_cast<double>(h.argument);
}

/// A number in the shortest of the three floating-point forms that holds it exactly, every NaN
/// being the quiet one of 16 bits (RFC 8949, section 4.2.2).
inline head shortest_float(double d) {
    constexpr std::uint16_t quiet_nan = 0x7E00;
    if (std::isnan(d)) return {quiet_nan, major_type::simple, half_float, 3};
    bool const fits_single = std::isinf(d) || std::abs(d) <= double(std::numeric_limits<float>::max());
    if (!fits_single || double(float(d)) != d)
        return {std::bit_cast<std::uint64_t>(d), major_type::simple, double_float, 9};
    auto const bits = std::bit_cast<std::uint32_t>(float(d));
    auto const sign = std::uint16_t(bits >> 16 & 0x8000);
    int const exponent = int(bits >> 23 & 255) - 127;
    std::uint32_t const fraction = bits & 0x7FFFFF;
    // Whatever of these is the number is found by trying: nothing is decided twice.
    std::uint16_t half = 0;
    if (exponent == 128) half = 0x7C00;
    else if (exponent >= -14) half = std::uint16_t(((exponent + 15) & 31) << 10 | int(fraction >> 13));
    else if (exponent >= -24) half = std::uint16_t((fraction | 0x800000) >> (-exponent - 1));
    half = std::uint16_t(half | sign);
    if (exponent <= 128 && value_of_half(half) == d) return {half, major_type::simple, half_float, 3};
    return {bits, major_type::simple, single_float, 5};
}

}  // namespace plenary::cbor
