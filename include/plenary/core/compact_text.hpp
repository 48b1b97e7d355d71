#pragma once

#include "plenary/core/words.hpp"

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>

namespace plenary {

/// A text of sixteen bytes, half a std::string: up to fifteen characters stand inside, longer texts in
/// memory of exactly their size. It is made to be read and replaced; whatever makes it longer copies it.
class compact_text {
public:
    using value_type = char;
    using size_type = std::size_t;
    using const_iterator = char const*;

    compact_text() noexcept { be_empty(); }
    template <std::convertible_to<std::string_view> Text>
    compact_text(Text const& text) {
        hold(text, {});
    }
    compact_text(char const* text, std::size_t size) { hold({text, size}, {}); }
    compact_text(compact_text const& other) { hold(other, {}); }
    compact_text(compact_text&& other) noexcept {
        std::memcpy(bytes_, other.bytes_, sizeof(bytes_));
        other.be_empty();
    }
    ~compact_text() {
        if (is_outside()) ::operator delete(outside());
    }
    compact_text& operator=(compact_text const& other) {
        return *this = compact_text(std::string_view(other));
    }
    compact_text& operator=(compact_text&& other) noexcept {
        char mine[sizeof(bytes_)];
        std::memcpy(mine, bytes_, sizeof(bytes_));
        std::memcpy(bytes_, other.bytes_, sizeof(bytes_));
        std::memcpy(other.bytes_, mine, sizeof(bytes_));
        return *this;
    }

    std::size_t size() const {
        return is_outside() ? std::size_t(last_word() & ~(std::uint64_t(outside_mark) << 56))
                            : longest_inside - static_cast<unsigned char>(bytes_[longest_inside]);
    }
    bool empty() const { return size() == 0; }
    char const* data() const { return is_outside() ? outside() : bytes_; }
    char const* begin() const { return data(); }
    char const* end() const { return data() + size(); }
    char operator[](std::size_t i) const { return data()[i]; }
    operator std::string_view() const { return {data(), size()}; }

    void assign(char const* text, std::size_t size) { *this = compact_text(text, size); }
    void clear() { *this = compact_text(); }
    void append(char const* text, std::size_t size) {
        compact_text longer;
        longer.hold(*this, {text, size});
        *this = static_cast<compact_text&&>(longer);
    }
    void push_back(char c) { append(&c, 1); }
    compact_text& operator+=(std::string_view more) {
        append(more.data(), more.size());
        return *this;
    }

    friend bool operator==(compact_text const& a, compact_text const& b) {
        return std::string_view(a) == std::string_view(b);
    }
    template <std::convertible_to<std::string_view> Text>
    friend bool operator==(compact_text const& a, Text const& b) {
        return std::string_view(a) == std::string_view(b);
    }
    friend auto operator<=>(compact_text const& a, compact_text const& b) {
        return std::string_view(a) <=> std::string_view(b);
    }

private:
    static constexpr std::size_t longest_inside = 15;
    static constexpr unsigned char outside_mark = 0xFF;

    bool is_outside() const { return static_cast<unsigned char>(bytes_[longest_inside]) == outside_mark; }
    char* outside() const {
        char* memory = nullptr;
        std::memcpy(&memory, bytes_, sizeof(memory));
        return memory;
    }
    std::uint64_t last_word() const { return load<std::uint64_t>(bytes_ + 8); }

    void be_empty() {
        std::memset(bytes_, 0, sizeof(bytes_));
        bytes_[longest_inside] = longest_inside;
    }
    /// Of a text that holds nothing yet.
    void hold(std::string_view front, std::string_view back) {
        std::size_t const size = front.size() + back.size();
        be_empty();
        char* to = bytes_;
        if (size > longest_inside) {
            to = static_cast<char*>(::operator new(size));
            std::memcpy(bytes_, &to, sizeof(to));
            auto const word = size | std::uint64_t(outside_mark) << 56;
            for (unsigned i = 0; i != 8; ++i) bytes_[8 + i] = static_cast<char>(word >> 8 * i & 0xFF);
        } else {
            bytes_[longest_inside] = static_cast<char>(longest_inside - size);
        }
        if (!front.empty()) std::memcpy(to, front.data(), front.size());
        if (!back.empty()) std::memcpy(to + front.size(), back.data(), back.size());
    }

    /// The characters, and in the last byte how many of fifteen are not there: 0 behind a text of
    /// fifteen. Or where they are, and how many (the lowest byte first), and the mark in the last byte.
    alignas(8) char bytes_[longest_inside + 1];
};

}  // namespace plenary
