#pragma once

#include "plenary/core/refuse.hpp"
#include "plenary/html/escape.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <initializer_list>
#include <memory_resource>
#include <string>

namespace plenary::html {

/// The name of an element or attribute: only what the page itself says can be one. It is as small as
/// two numbers, so that names are part of the program and need no memory.
class tag_name {
public:
    static constexpr std::size_t longest = 15;

    consteval tag_name(char const* name) {
        std::array<half, 2> halves{};
        std::size_t size = 0;
        for (; name[size] != 0; ++size) {
            char const c = name[size];
            if (!('a' <= c && c <= 'z') && !('A' <= c && c <= 'Z') && !('0' <= c && c <= '9') && c != '-')
                plenary::detail::refuse("a name has letters, digits and hyphens");
            if (size == longest) plenary::detail::refuse("a name has 1 to 15 characters");
            halves[size / 8][size % 8] = c;
        }
        if (size == 0) plenary::detail::refuse("a name has 1 to 15 characters");
        halves[1][7] = char(size);
        front_ = std::bit_cast<std::uint64_t>(halves[0]);
        back_ = std::bit_cast<std::uint64_t>(halves[1]);
    }
    /// How much room it needs.
    static constexpr std::size_t room = longest + 1;

    /// Writes it, and returns the place behind it.
    [[gnu::always_inline]] char* put(char* to) const {
        std::memcpy(to, &front_, sizeof front_);
        std::memcpy(to + sizeof front_, &back_, sizeof back_);
        return to + std::bit_cast<half>(back_)[7];
    }

private:
    using half = std::array<char, 8>;

    std::uint64_t front_ = 0, back_ = 0;  // its characters; the last octet says how many there are
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

/// An attribute with its value: a text of whatever origin, or one that stands in the program.
class attribute {
public:
    constexpr attribute(tag_name name, std::string_view value) : name_(name), value_(value) {}
    constexpr attribute(tag_name name, plain_text value) : name_(name), value_(value.text), is_plain_(true) {}
    template <std::size_t Size>
    consteval attribute(tag_name name, char const (&value)[Size])
        : name_(name),
          value_(value, Size - 1),
          is_plain_(std::all_of(value, value + Size - 1, detail::is_plain)) {}

    void put(output& out) const {
        bool const is_short = value_.size() <= output::capacity / 4;
        auto* at = out.room(tag_name::room + 4 + (is_short ? value_.size() : 0));
        *at = ' ';
        at = name_.put(at + 1);
        *at++ = '=';
        *at++ = '"';
        if (is_short && copy(at)) {
            at += value_.size();
            *at = '"';
            return out.advance(at + 1);
        }
        out.advance(at);
        put_text(out, value_);
        out.put('"');
    }

private:
    bool copy(char* to) const {
        if (!is_plain_) return copy_unescaped(value_, to);
        std::memcpy(to, value_.data(), value_.size());
        return true;
    }

    tag_name name_;
    std::string_view value_;
    bool is_plain_ = false;
};
using attributes = std::initializer_list<attribute>;

/// Elements that were written and kept. Only a `markup_store` makes them.
class written_markup {
public:
    written_markup() = default;
    bool empty() const { return text_.empty(); }

private:
    friend class markup;
    friend class markup_store;
    explicit written_markup(std::string_view text) : text_(text) {}
    std::string_view text_;
};

/// Writes elements to an output. Whatever is opened is closed, and texts and values are escaped.
class markup {
public:
    explicit markup(output& out) : out_(&out) {}

    /// An element with a text, or with what `content()` writes.
    template <class Content>
    [[gnu::always_inline]] void element(tag_name name, attributes given, Content&& content) {
        open(name, given);
        if constexpr (std::invocable<Content&>) content();
        else put_text(*out_, content);
        close(name);
    }
    template <class Content>
    [[gnu::always_inline]] void element(tag_name name, Content&& content) {
        if constexpr (std::invocable<Content&>) {
            open(name);
            content();
            close(name);
        } else {
            text_element(name, content);
        }
    }
    /// One that has no content and no end: `meta`, `br`.
    void void_element(tag_name name, attributes given = {}) { open(name, given); }

    void text(std::string_view written) { put_text(*out_, written); }
    /// A text that stands in the program, such as what is between two others.
    void between(plain_text written) { out_->put(written.text); }
    /// Elements that were written before, elsewhere.
    void again(written_markup const& before) { out_->put(before.text_); }
    /// A line break of the file, for those who read its source.
    void line() { out_->put('\n'); }

    /// The parts of a file that are no elements with texts in them.
    void document_type() { out_->put("<!DOCTYPE html>\n"); }
    /// Rules of style: text that is escaped would mean something else.
    template <std::string_view const& Sheet>
    void style() {
        static_assert(Sheet.find("</") == Sheet.npos && Sheet.find("<!--") == Sheet.npos);
        out_->put("<style>\n");
        out_->put(Sheet);
        out_->put("</style>");
    }

private:
    static constexpr std::size_t tag_room = tag_name::room + 3;

    // Inlined wherever they are: a name that is handed over is stored in halves and read as a whole,
    // for which processors wait.
    [[gnu::always_inline]] static char* put_open(char* to, tag_name name) {
        *to = '<';
        to = name.put(to + 1);
        *to = '>';
        return to + 1;
    }
    [[gnu::always_inline]] static char* put_close(char* to, tag_name name) {
        to[0] = '<';
        to[1] = '/';
        to = name.put(to + 2);
        *to = '>';
        return to + 1;
    }
    [[gnu::always_inline]] void open(tag_name name) { out_->advance(put_open(out_->room(tag_room), name)); }
    void open(tag_name name, attributes given) {
        if (given.size() == 0) return open(name);
        out_->advance(put_open(out_->room(tag_room), name) - 1);
        for (auto const& one : given) one.put(*out_);
        out_->put('>');
    }
    [[gnu::always_inline]] void close(tag_name name) { out_->advance(put_close(out_->room(tag_room), name)); }

    /// An element with what most have in them: a short text of which nothing has to be escaped.
    void text_element(tag_name name, std::string_view content) {
        if (content.size() <= output::capacity / 4) {
            auto* const at = put_open(out_->room(content.size() + 2 * tag_room), name);
            if (copy_unescaped(content, at)) return out_->advance(put_close(at + content.size(), name));
        }
        open(name);
        put_text(*out_, content);
        close(name);
    }

    output* out_;
};

/// Keeps elements that are needed again and again, as they were written the first time.
class markup_store {
public:
    /// What `content(markup&)` writes. It lives as long as the store.
    template <class Content>
    written_markup keep(Content&& content) {
        scratch_.clear();
        output out(scratch_);
        content(markup(out));
        out.flush();
        auto* const kept = static_cast<char*>(memory_.allocate(scratch_.size() + 1, 1));
        std::memcpy(kept, scratch_.data(), scratch_.size());
        return written_markup({kept, scratch_.size()});
    }

private:
    std::string scratch_;
    std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace plenary::html
