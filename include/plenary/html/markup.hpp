#pragma once

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

    consteval tag_name(char const* name) : text_(name) {
        if (text_.empty() || text_.size() > longest) throw "a name has 1 to 20 characters";
        for (char const c : text_)
            if (!('a' <= c && c <= 'z') && !('A' <= c && c <= 'Z') && !('0' <= c && c <= '9') && c != '-')
                throw "a name has letters, digits and hyphens";
    }
    constexpr std::string_view text() const { return text_; }

private:
    std::string_view text_;
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

    tag_name name() const { return name_; }
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
    void element(tag_name name, attributes given, Content&& content) {
        open(name, given);
        if constexpr (std::invocable<Content&>) content();
        else put_text(*out_, content);
        close(name);
    }
    template <class Content>
    void element(tag_name name, Content&& content) {
        element(name, {}, content);
    }
    /// One that has no content and no end: `meta`, `br`.
    void void_element(tag_name name, attributes given = {}) { open(name, given); }

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
    void open(tag_name name, attributes given) {
        put_name('<', name);
        for (auto const& one : given) {
            put_name(' ', one.name());
            out_->put("=\"");
            one.put_value(*out_);
            out_->put('"');
        }
        out_->put('>');
    }
    void close(tag_name name) {
        out_->put('<');
        put_name('/', name);
        out_->put('>');
    }
    void put_name(char lead, tag_name name) {
        auto const text = name.text();
        auto* const at = out_->room(tag_name::longest + 1);
        *at = lead;
        std::memcpy(at + 1, text.data(), text.size());
        out_->advance(at + 1 + text.size());
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
