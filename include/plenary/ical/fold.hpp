#pragma once

#include "plenary/core/output.hpp"

#include <cstddef>
#include <cstring>
#include <string_view>

namespace plenary::ical {

/// Puts content lines together and folds them when they end (RFC 5545, section 3.1): CRLF at their
/// ends, and as many CRLF and space inside that none has more than 75 octets. No code point and no
/// escape is cut in two.
class folded_lines {
public:
    static constexpr std::size_t longest = 75;  ///< octets, without the CRLF
    /// More than this never has to be had at once.
    static constexpr std::size_t capacity = 4096;

    explicit folded_lines(output& out) : out_(out) {}
    folded_lines(folded_lines const&) = delete;

    /// Room for `size` octets of this line, at most `capacity`. What was written there counts with
    /// `advance`.
    char* room(std::size_t size) {
        if (size > std::size_t(line_ + capacity + longest - end_)) [[unlikely]]
            hand_over();
        return end_;
    }
    void advance(char* end) { end_ = end; }

    void end_line() {
        auto const* rest = line_;
        if (std::size_t(end_ - line_) > room_left_) rest = fold();
        put(rest, std::size_t(end_ - rest), "\r\n");
        end_ = line_;
        room_left_ = longest;
    }
    /// Whole lines, folded already, where none has been begun.
    void whole(std::string_view lines) { out_.put(lines); }
    /// A line that needs no folding, where none has been begun: `write` puts it where it is told to
    /// and returns its end, and may touch as many octets as the longest line has.
    void whole_line(auto const& write) {
        auto* const out = write(out_.room(longest + 2));
        std::memcpy(out, "\r\n", 2);
        out_.advance(out + 2);
    }

private:
    template <std::size_t Size>
    void put(char const* from, std::size_t size, char const (&behind)[Size]) {
        auto* const out = out_.room(copied + Size);
        std::memcpy(out, from, copied);
        std::memcpy(out + size, behind, Size - 1);
        out_.advance(out + size + Size - 1);
    }
    /// Writes what fills lines, and returns what is left.
    char const* fold() {
        auto const* from = line_;
        while (std::size_t(end_ - from) > room_left_) {
            auto const size = place_to_cut(from, room_left_);
            put(from, size, "\r\n ");
            from += size;
            room_left_ = longest - 1;
        }
        return from;
    }
    static std::size_t place_to_cut(char const* from, std::size_t size) {
        // At most three octets follow the first one of a code point.
        for (int i = 0; i != 3 && (static_cast<unsigned char>(from[size]) & 0xC0) == 0x80; ++i) --size;
        auto backslashes = size;
        while (backslashes != 0 && from[backslashes - 1] == '\\') --backslashes;
        return (size - backslashes) % 2 == 1 ? size - 1 : size;
    }
    [[gnu::noinline]] void hand_over() {
        auto const* const rest = fold();
        auto const size = std::size_t(end_ - rest);
        std::memmove(line_, rest, size);
        end_ = line_ + size;
    }

    static constexpr std::size_t copied = 80;  // always as much as a line, so that it needs no call

    output& out_;
    char* end_ = line_;
    std::size_t room_left_ = longest;
    char line_[capacity + longest + copied] = {};
};

}  // namespace plenary::ical
