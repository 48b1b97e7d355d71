#pragma once

#include "plenary/cbor/decimal.hpp"
#include "plenary/cbor/head.hpp"
#include "plenary/diagnose/path.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/serialize/codes.hpp"

#include <string>

namespace plenary::cbor {

namespace detail {

/// Goes through a data item that is known to be well-formed and names what core deterministic
/// encoding (RFC 8949, section 4.2.1) would have written otherwise.
class deterministic_check {
public:
    deterministic_check(std::string_view bytes, report& findings)
        : begin_(bytes.data()), at_(bytes.data()), end_(bytes.data() + bytes.size()), findings_(findings) {}

    void item(path const& at) {
        auto const* const start = at_;
        auto const h = take_head(at);
        switch (h.type) {
            case major_type::bytes:
            case major_type::text: return string(h);
            case major_type::list: return list(h, at);
            case major_type::map: return map(h, at);
            case major_type::tag: return tag(h, start, at);
            default: return;
        }
    }

private:
    void file(char const* where, path const& at, std::string message) {
        findings_.add(make_diagnostic(read_codes::encoding, at.pointer(), {std::size_t(where - begin_), 1},
                                      std::move(message)));
    }
    head take_head(path const& at) {
        auto const h = head_at(at_, end_);
        if (h.type == major_type::simple && half_float <= h.info && h.info <= double_float) {
            auto const best = shortest_float(value_of_float(h));
            if (best.size != h.size || best.argument != h.argument)
                file(at_, at, "expected the shortest form of a number, found a longer one");
        } else if (h.is_indefinite()) {
            file(at_, at, "expected a length, found an indefinite one");
        } else {
            char shortest[longest_head];
            if (put_head(shortest, h.type, h.argument) != shortest + h.size)
                file(at_, at, "expected the shortest head, found a longer one");
        }
        at_ += h.size;
        return h;
    }
    bool at_break() { return *at_ == break_byte && (++at_, true); }

    void string(head const& h) {
        if (!h.is_indefinite()) at_ += h.argument;
        else
            while (!at_break()) {
                auto const piece = head_at(at_, end_);
                at_ += piece.size + piece.argument;
            }
    }
    void list(head const& h, path const& at) {
        for (std::uint64_t i = 0; h.is_indefinite() ? !at_break() : i != h.argument; ++i)
            item(path(at, std::size_t(i)));
    }
    void map(head const& h, path const& at) {
        std::string_view previous;
        for (std::uint64_t i = 0; h.is_indefinite() ? !at_break() : i != h.argument; ++i) {
            auto const* const start = at_;
            item(at);
            std::string_view const key(start, std::size_t(at_ - start));
            auto const name = key.substr(head_at(start, end_).size);
            if (key < previous)
                file(start, path(at, name), "expected members in the bytewise order of their names");
            previous = key;
            item(path(at, name));
        }
    }
    /// Whole numbers that fit into a head have no tag (RFC 8949, section 3.4.3).
    void tag(head const& h, char const* start, path const& at) {
        auto const number = head_at(at_, end_);
        bool const bignum = h.argument == positive_bignum || h.argument == negative_bignum;
        if (bignum && number.type == major_type::bytes && !number.is_indefinite() &&
            (number.argument <= sizeof(std::uint64_t) || at_[number.size] == '\0'))
            file(start, at, "expected the shortest form of a number, found a longer one");
        item(at);
    }

    char const* begin_;
    char const* at_;
    char const* end_;
    report& findings_;
};

}  // namespace detail

/// Adds to the findings about a document that could be read to its end what is not as core
/// deterministic encoding has it.
inline void explain_encoding(std::string_view bytes, report& findings) {
    detail::deterministic_check(bytes, findings).item(path());
}

}  // namespace plenary::cbor
