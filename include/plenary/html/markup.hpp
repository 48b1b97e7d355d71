#pragma once

#include "plenary/html/tag.hpp"

#include <concepts>
#include <memory_resource>
#include <string>

namespace plenary::html {

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
    [[gnu::always_inline]] void element(element_name name, attributes given, Content&& content) {
        open(name, given);
        if constexpr (std::invocable<Content&>) content();
        else put_text(*out_, content);
        close(name);
    }
    template <class Content>
    [[gnu::always_inline]] void element(element_name name, Content&& content) {
        if constexpr (std::invocable<Content&>) {
            open(name);
            content();
            close(name);
        } else {
            text_element(name, content);
        }
    }
    /// One that has no content and no end: `meta`, `br`.
    void void_element(element_name name, attributes given = {}) { open(name, given); }
    /// One of a drawing that has no content, which ends where it begins.
    void drawn_element(element_name name, attributes given) {
        out_->advance(name.put_open(out_->room(element_name::room)));
        for (auto const& one : given) one.put(*out_);
        out_->put("/>");
    }

    void text(std::string_view written) { put_text(*out_, written); }
    /// A text that is printable ASCII and of which nothing has to be escaped: what nearly every text
    /// is. Of any other it writes nothing, and says so.
    bool usual_text(std::string_view written) {
        if (written.size() > output::capacity / 4) return false;
        auto* const at = out_->room(written.size());
        if (!copy_unescaped(written, at)) return false;
        out_->advance(at + written.size());
        return true;
    }
    /// The same as `text`, for one that is not usual.
    void unusual_text(std::string_view written) { put_unusual_text(*out_, written); }
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
    // Inlined wherever they are: a name that is handed over is stored in words and read as a whole,
    // for which processors wait.
    [[gnu::always_inline]] static char* put_open(char* to, element_name name) {
        to = name.put_open(to);
        *to = '>';
        return to + 1;
    }
    [[gnu::always_inline]] void open(element_name name) {
        out_->advance(put_open(out_->room(element_name::room), name));
    }
    [[gnu::always_inline]] void open(element_name name, attributes given) {
        out_->advance(name.put_open(out_->room(element_name::room)));
        for (auto const& one : given) one.put(*out_);
        out_->put('>');
    }
    [[gnu::always_inline]] void close(element_name name) {
        out_->advance(name.put_close(out_->room(element_name::room)));
    }

    /// An element with what most have in them: a short text of which nothing has to be escaped.
    [[gnu::always_inline]] void text_element(element_name name, std::string_view content) {
        if (content.size() <= output::capacity / 4) {
            auto* const at = put_open(out_->room(content.size() + 2 * element_name::room), name);
            if (copy_unescaped(content, at)) return out_->advance(name.put_close(at + content.size()));
        }
        open(name);
        put_unusual_text(*out_, content);
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
