#pragma once

#include "plenary/core/output.hpp"

#include <cstddef>
#include <cstring>
#include <string_view>

namespace plenary::ical {

/// Puts content lines together where they are written and folds them when they end (RFC 5545, section
/// 3.1): CRLF at their ends, and as many CRLF and space inside that none has more than 75 octets. No
/// code point and no escape is cut in two. Nobody else writes to the same output meanwhile.
class folded_lines {
public:
    static constexpr std::size_t longest = 75;  ///< octets, without the CRLF
    /// More than this never has to be had at once.
    static constexpr std::size_t capacity = 4096;

    explicit folded_lines(output& out) : out_(out) { begin_line(); }
    folded_lines(folded_lines const&) = delete;

    /// Room for `size` octets of this line, at most `capacity`. What was written there counts with
    /// `advance`.
    char* room(std::size_t size) {
        if (size > std::size_t(line_ + unfolded - end_)) [[unlikely]]
            hand_over();
        return end_;
    }
    void advance(char* end) { end_ = end; }

    void end_line() {
        if (std::size_t(end_ - line_) > room_left_) fold();
        end_at(end_);
    }
    /// Whole lines, folded already, where none has been begun.
    void whole(std::string_view lines) {
        out_.put(lines);
        begin_line();
    }
    /// A line that needs no folding, where none has been begun: `write` puts it where it is told to
    /// and returns its end, and may touch as many octets as the longest line has.
    void whole_line(auto const& write) { end_at(write(line_)); }

private:
    static constexpr std::size_t copied = 80;  // always as much as a line, so that it needs no call
    static constexpr std::size_t unfolded = capacity + longest;
    // Of what is folded so much is always cut off, or more: the longest line less a space, the octets
    // that follow the first one of a code point, and a backslash.
    static constexpr std::size_t least = longest - 5;
    static constexpr std::size_t folded = unfolded + unfolded / least * 3 + copied + 2;
    static_assert(folded <= output::capacity);

    void begin_line() {
        line_ = end_ = out_.room(folded);
        room_left_ = longest;
    }
    void end_at(char* end) {
        std::memcpy(end, "\r\n", 2);
        out_.advance(end + 2);
        begin_line();
    }
    /// Cuts off what fills lines, and goes on with the rest as the line.
    [[gnu::noinline]] void fold() {
        char before[unfolded + copied];
        auto const size = std::size_t(end_ - line_);
        std::memcpy(before, line_, size);
        char const *from = before, *const end = before + size;
        auto left = room_left_;
        auto* to = line_;
        for (; std::size_t(end - from) > left; left = longest - 1) {
            auto const taken = place_to_cut(from, left);
            std::memcpy(to, from, copied);
            std::memcpy(to + taken, "\r\n ", 4);
            to += taken + 3;
            from += taken;
        }
        std::memcpy(to, from, copied);
        line_ = to;
        end_ = to + (end - from);
        room_left_ = left;
    }
    static std::size_t place_to_cut(char const* from, std::size_t size) {
        // At most three octets follow the first one of a code point.
        for (int i = 0; i != 3 && (static_cast<unsigned char>(from[size]) & 0xC0) == 0x80; ++i) --size;
        auto backslashes = size;
        while (backslashes != 0 && from[backslashes - 1] == '\\') --backslashes;
        return (size - backslashes) % 2 == 1 ? size - 1 : size;
    }
    [[gnu::noinline]] void hand_over() {
        fold();
        char rest[copied];
        std::memcpy(rest, line_, copied);
        auto const size = std::size_t(end_ - line_);
        out_.advance(line_);
        line_ = out_.room(folded);
        std::memcpy(line_, rest, copied);
        end_ = line_ + size;
    }

    output& out_;
    char *line_ = nullptr, *end_ = nullptr;  // what stands there of the line
    std::size_t room_left_ = longest;
};

}  // namespace plenary::ical
