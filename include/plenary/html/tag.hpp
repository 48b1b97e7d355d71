#pragma once

#include "plenary/core/refuse.hpp"
#include "plenary/html/escape.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>

// What tags are made of. Names are only those that the page itself says, and are composed when the
// program is compiled; values may be texts of whatever origin.

namespace plenary::html {

namespace detail {

constexpr bool is_in_names(char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-';
}

/// The size of the name at the front of a text; a text that begins with none is refused.
consteval std::size_t name_size(char const* text, std::size_t longest) {
    std::size_t size = 0;
    while (is_in_names(text[size])) ++size;
    if (size == 0 || size > longest)
        plenary::detail::refuse("a name has letters, digits and hyphens, and not too many");
    return size;
}

/// Adds a text to a tag that has so many characters already, and returns how many it has then.
template <std::size_t Room>
consteval std::size_t append(char (&tag)[Room], std::size_t size, std::string_view text) {
    // One octet is left for the '>'.
    if (size + text.size() >= Room) plenary::detail::refuse("a tag has at most 31 octets");
    std::copy(text.begin(), text.end(), tag + size);
    return size + text.size();
}

}  // namespace detail

/// The name of an element and its classes, written as a style sheet would: "p", "ul.tags",
/// "ol.items.timed". The tags are composed when the program is compiled, and are kept as a few
/// numbers: so they are part of the instructions, and need no memory.
class element_name {
public:
    static constexpr std::size_t longest = 13;

    consteval element_name(char const* written) {
        char open[sizeof open_] = {}, close[sizeof close_] = {};
        auto const size = detail::name_size(written, longest);
        open_size_ = detail::append(open, 0, {"<", 1});
        open_size_ = detail::append(open, open_size_, {written, size});
        close_size_ = detail::append(close, 0, {"</", 2});
        close_size_ = detail::append(close, close_size_, {written, size});
        close_size_ = detail::append(close, close_size_, {">", 1});
        auto const* at = written + size;
        for (bool first = true; *at != 0; first = false) {
            if (*at++ != '.') plenary::detail::refuse("a class is written behind a full stop");
            open_size_ = detail::append(open, open_size_, first ? " class=\"" : " ");
            auto const class_size = detail::name_size(at, sizeof open);
            open_size_ = detail::append(open, open_size_, {at, class_size});
            at += class_size;
            if (*at == 0) open_size_ = detail::append(open, open_size_, "\"");
        }
        open_ = std::bit_cast<decltype(open_)>(open);
        close_ = std::bit_cast<decltype(close_)>(close);
    }

    /// How much room either tag takes, at most.
    static constexpr std::size_t room = 32;

    /// Writes the tag that begins the element, but for its '>', and returns the place behind.
    [[gnu::always_inline]] char* put_open(char* to) const {
        std::memcpy(to, &open_[0], 8);
        if (open_size_ > 8) std::memcpy(to + 8, &open_[1], 8);
        if (open_size_ > 16) {
            std::memcpy(to + 16, &open_[2], 8);
            std::memcpy(to + 24, &open_[3], 8);
        }
        return to + open_size_;
    }
    /// Writes the tag that ends it, and returns the place behind.
    [[gnu::always_inline]] char* put_close(char* to) const {
        std::memcpy(to, &close_[0], 8);
        if (close_size_ > 8) std::memcpy(to + 8, &close_[1], 8);
        return to + close_size_;
    }

private:
    std::array<std::uint64_t, 4> open_{};
    std::array<std::uint64_t, 2> close_{};
    std::size_t open_size_ = 0, close_size_ = 0;
};

/// A text that stands in the program and of which nothing has to be escaped.
struct plain_text {
    std::string_view text;

    template <std::size_t Size>
    consteval plain_text(char const (&written)[Size]) : text(written, Size - 1) {
        if (!std::all_of(text.begin(), text.end(), detail::is_plain))
            plenary::detail::refuse("this text has to be escaped");
    }
};

/// The name of an attribute, with what stands before its value. Kept as a few numbers, too.
class attribute_name {
public:
    static constexpr std::size_t longest = 21;

    consteval attribute_name(char const* written) {
        char text[room] = {' '};
        auto const size = detail::name_size(written, longest);
        std::copy(written, written + size, text + 1);
        text[size + 1] = '=';
        text[size + 2] = '"';
        words_ = std::bit_cast<decltype(words_)>(text);
        size_ = size + 3;
    }
    static constexpr std::size_t room = longest + 3;

    // Most are in one word: of what was stored word by word and is read at once processors have to wait.
    [[gnu::always_inline]] char* put(char* to) const {
        std::memcpy(to, &words_[0], 8);
        if (size_ > 8) [[unlikely]]
            std::memcpy(to + 8, &words_[1], 16);
        return to + size_;
    }

private:
    std::array<std::uint64_t, room / 8> words_{};
    std::size_t size_ = 0;
};

/// An attribute with its value: a text of whatever origin, or one that stands in the program.
class attribute {
public:
    constexpr attribute(attribute_name name, std::string_view value) : name_(name), value_(value) {}
    template <std::size_t Size>
    consteval attribute(attribute_name name, char const (&value)[Size])
        : name_(name),
          value_(value, Size - 1),
          is_plain_(std::all_of(value, value + Size - 1, detail::is_plain)) {}

    void put(output& out) const {
        bool const is_short = value_.size() <= output::capacity / 4;
        auto* at = name_.put(out.room(attribute_name::room + 1 + (is_short ? value_.size() : 0)));
        if (is_short && copy(at)) {
            at += value_.size();
            *at = '"';
            return out.advance(at + 1);
        }
        out.advance(at);
        put_unusual_text(out, value_);
        out.put('"');
    }

private:
    bool copy(char* to) const {
        if (!is_plain_) return copy_unescaped(value_, to);
        std::memcpy(to, value_.data(), value_.size());
        return true;
    }

    attribute_name name_;
    std::string_view value_;
    bool is_plain_ = false;
};
using attributes = std::initializer_list<attribute>;

}  // namespace plenary::html
