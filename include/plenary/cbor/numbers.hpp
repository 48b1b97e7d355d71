#pragma once

#include "plenary/cbor/cursor.hpp"

// What a cursor does with numbers that are no plain integers.

namespace plenary::cbor {

/// The bytes of a whole number without leading zeros, with `at` behind them; nothing where no byte
/// string stands there, or a long one.
inline std::optional<std::string> cursor::bignum_bytes(char const*& at) const {
    auto const whole = head_at(at, end_);
    if (whole.size == 0 || whole.type != major_type::bytes) return {};
    std::string out;
    auto const* next = at + whole.size;
    auto const take = [&](std::uint64_t size) {
        if (size > std::uint64_t(end_ - next)) return false;
        std::string_view part(next, std::size_t(size));
        next += size;
        if (out.empty()) part.remove_prefix(leading_zeros(part));
        if (out.size() + part.size() > most_bignum_bytes) return false;
        out += part;
        return true;
    };
    if (!whole.is_indefinite()) {
        if (!take(whole.argument)) return {};
    } else {
        for (; next != end_ && *next != break_byte;) {
            auto const piece = head_at(next, end_);
            if (piece.size == 0 || piece.type != major_type::bytes || piece.is_indefinite()) return {};
            next += piece.size;
            if (!take(piece.argument)) return {};
        }
        if (next == end_) return {};
        ++next;
    }
    at = next;
    return out;
}

/// Where a number ends whose text this is, or null where none stands there.
inline char const* cursor::read_number(char const* at, std::string& out) const {
    auto const h = head_at(at, end_);
    if (h.size == 0) return nullptr;
    auto const* next = at + h.size;
    switch (h.type) {
        case major_type::positive: out = phrase(h.argument); return next;
        case major_type::negative:
            if (h.argument <= std::uint64_t(INT64_MAX)) {
                out = phrase(~static_cast<std::int64_t>(h.argument));
            } else {
                std::string bytes;
                for (int shift = 56; shift >= 0; shift -= 8)
                    bytes += static_cast<char>(h.argument >> shift & 0xFF);
                out = digits_of(bytes, true);
            }
            return next;
        case major_type::simple:
            if (h.info < half_float || h.info > double_float) return nullptr;
            out = float_text(value_of_float(h));
            return next;
        case major_type::tag: break;
        default: return nullptr;
    }
    if (h.argument == positive_bignum || h.argument == negative_bignum) {
        auto const bytes = bignum_bytes(next);
        if (!bytes) return nullptr;
        out = digits_of(*bytes, h.argument == negative_bignum);
        return next;
    }
    if (h.argument != decimal_fraction) return nullptr;
    auto const pair = head_at(next, end_);
    if (pair.size == 0 || pair.type != major_type::list || pair.argument != 2 || pair.is_indefinite())
        return nullptr;
    next += pair.size;
    auto const power = head_at(next, end_);
    bool const whole = power.type == major_type::positive || power.type == major_type::negative;
    if (power.size == 0 || !whole || power.argument > std::uint64_t(INT64_MAX)) return nullptr;
    auto const exponent = static_cast<std::int64_t>(power.argument);
    next += power.size;
    // A fraction of a fraction is none, and neither is one of a float.
    auto const mantissa = head_at(next, end_);
    bool const nested = mantissa.type == major_type::tag && mantissa.argument != positive_bignum &&
                        mantissa.argument != negative_bignum;
    if (nested || mantissa.type == major_type::simple) return nullptr;
    std::string digits;
    auto const* const end = read_number(next, digits);
    if (end) out = decimal_text(digits, power.type == major_type::negative ? ~exponent : exponent);
    return end;
}

inline take_result cursor::any_number(std::string_view& out) {
    last_ = at_;
    if (peek() != shape::number) return take_result::mismatch;
    auto const* const end = read_number(at_, decoded_);
    if (!end) return note_broken(at_, broken_head(at_));
    at_ = end;
    out = decoded_;
    return take_result::decoded;
}

/// Whole numbers may come as floats, too, as in JSON they may have a point.
[[gnu::cold, gnu::noinline]] inline take_result cursor::integer_otherwise(std::int64_t& out) {
    std::string_view lexeme;
    auto const result = any_number(lexeme);
    if (result != take_result::decoded) return result;
    auto problem = take_whole_number(lexeme, out);
    return problem.empty() ? take_result::taken : note(read_codes::number, std::move(problem));
}

inline take_result cursor::number(double& out) {
    last_ = at_;
    if (at_ != end_ && type_at(at_) == major_type::simple) {
        auto const h = head_at(at_, end_);
        if (h.info < half_float || h.info > double_float) return take_result::mismatch;
        if (h.size == 0) return note_broken(at_, broken_head(at_));
        out = value_of_float(h);
        at_ += h.size;
        if (std::isfinite(out)) return take_result::taken;
        return note(read_codes::number, phrase("expected a number, found ", float_text(out)));
    }
    std::string_view lexeme;
    auto const result = any_number(lexeme);
    if (result != take_result::decoded) return result;
    if (std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), out).ec == std::errc())
        return take_result::taken;
    return note(read_codes::number,
                "expected a number that a double can hold, found a larger or smaller one");
}

}  // namespace plenary::cbor
