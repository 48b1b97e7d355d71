#pragma once

#include "plenary/core/refuse.hpp"
#include "plenary/html/escape.hpp"

#include <concepts>
#include <initializer_list>
#include <memory_resource>
#include <string>

namespace plenary::html {

/// The name of an element or attribute: only what the page itself says can be one.
class tag_name {
public:
    static constexpr std::size_t longest = 20;

    consteval tag_name(char const* name) {
        for (; name[size_] != 0; ++size_) {
            char const c = name[size_];
            if (!('a' <= c && c <= 'z') && !('A' <= c && c <= 'Z') && !('0' <= c && c <= '9') && c != '-')
                plenary::detail::refuse("a name has letters, digits and hyphens");
            if (size_ == longest) plenary::detail::refuse("a name has 1 to 20 characters");
            text_[size_] = c;
        }
        if (size_ == 0) plenary::detail::refuse("a name has 1 to 20 characters");
    }
    /// Writes it to where there is room for the longest, and returns the place behind it.
    char* put(char* to) const {
        std::memcpy(to, text_, longest);  // of one size, so that it needs no call
        return to + size_;
    }

private:
    char text_[longest]{};
    std::size_t size_ = 0;
};

/// An attribute with its value: a text of whatever origin, or one that stands in the program.
class attribute {
public:
    constexpr attribute(tag_name name, std::string_view value) : name_(name), value_(value) {}
    template <std::size_t Size>
    consteval attribute(tag_name name, char const (&value)[Size])
        : name_(name), value_(value, Size - 1), is_plain_(true) {
        for (char const c : value_)
            if (detail::byte_classes[static_cast<unsigned char>(c)] == detail::byte_class::escaped)
                is_plain_ = false;
    }

    tag_name const& name() const { return name_; }
    void put_value(output& out) const {
        if (is_plain_) out.put(value_);
        else put_text(out, value_);
    }

private:
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
    void element(tag_name const& name, attributes given, Content&& content) {
        open(name, given);
        if constexpr (std::invocable<Content&>) content();
        else put_text(*out_, content);
        close(name);
    }
    template <class Content>
    void element(tag_name const& name, Content&& content) {
        element(name, {}, content);
    }
    /// One that has no content and no end: `meta`, `br`.
    void void_element(tag_name const& name, attributes given = {}) { open(name, given); }

    void text(std::string_view written) { put_text(*out_, written); }
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
    void open(tag_name const& name, attributes given) {
        auto* at = out_->room(tag_name::longest + 2);
        *at = '<';
        at = name.put(at + 1);
        if (given.size() == 0) *at++ = '>';
        out_->advance(at);
        if (given.size() == 0) return;
        for (auto const& one : given) {
            at = out_->room(tag_name::longest + 3);
            *at = ' ';
            at = one.name().put(at + 1);
            *at++ = '=';
            *at++ = '"';
            out_->advance(at);
            one.put_value(*out_);
            out_->put('"');
        }
        out_->put('>');
    }
    void close(tag_name const& name) {
        auto* at = out_->room(tag_name::longest + 3);
        *at++ = '<';
        *at++ = '/';
        at = name.put(at);
        *at++ = '>';
        out_->advance(at);
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
