#pragma once

#include "plenary/html/escape.hpp"

#include <concepts>
#include <initializer_list>

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

struct attribute {
    tag_name name;
    std::string_view value;
};
using attributes = std::initializer_list<attribute>;

/// Writes elements to an output. Whatever is opened is closed, and texts and values are escaped.
class markup {
public:
    explicit markup(output& out) : out_(out) {}

    /// An element with a text, or with what `content()` writes.
    template <class Content>
    void element(tag_name name, attributes given, Content&& content) {
        open(name, given);
        if constexpr (std::invocable<Content&>) content();
        else put_text(out_, content);
        close(name);
    }
    template <class Content>
    void element(tag_name name, Content&& content) {
        element(name, {}, content);
    }
    /// One that has no content and no end: `meta`, `br`.
    void void_element(tag_name name, attributes given = {}) { open(name, given); }

    void text(std::string_view written) { put_text(out_, written); }
    /// A line break of the file, for those who read its source.
    void line() { out_.put('\n'); }

    /// The parts of a file that are no elements with texts in them.
    void document_type() { out_.put("<!DOCTYPE html>\n"); }
    /// Rules of style: text that is escaped would mean something else.
    template <std::string_view const& Sheet>
    void style() {
        static_assert(Sheet.find("</") == Sheet.npos && Sheet.find("<!--") == Sheet.npos);
        out_.put("<style>\n");
        out_.put(Sheet);
        out_.put("</style>");
    }

private:
    void open(tag_name name, attributes given) {
        put_name('<', name);
        for (auto const& [key, value] : given) {
            put_name(' ', key);
            out_.put("=\"");
            put_text(out_, value);
            out_.put('"');
        }
        out_.put('>');
    }
    void close(tag_name name) {
        out_.put('<');
        put_name('/', name);
        out_.put('>');
    }
    void put_name(char lead, tag_name name) {
        auto const text = name.text();
        auto* const at = out_.room(tag_name::longest + 1);
        *at = lead;
        std::memcpy(at + 1, text.data(), text.size());
        out_.advance(at + 1 + text.size());
    }

    output& out_;
};

}  // namespace plenary::html
