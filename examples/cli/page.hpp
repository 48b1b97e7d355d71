#pragma once

#include <plenary/report/ink.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cli {

using plenary::terminal::ink;

/// A piece of text in one ink, as it comes: made visible when it is put on a page.
struct piece {
    std::string_view text;
    ink how = ink::plain;
};

/// A text that begins in a column, counted from 0.
struct label {
    std::size_t column;
    piece what;
};

/// Text for a terminal, laid out in paragraphs that hang behind an indent.
class page {
public:
    page(std::size_t width, bool colour) : width_(width), colour_(colour) {}

    /// A paragraph behind `indent` columns.
    void put(std::size_t indent, std::vector<piece> const& pieces);
    void put(std::size_t indent, std::string_view text, ink how = ink::plain) { put(indent, {{text, how}}); }
    /// A paragraph behind `indent` columns, with labels before it, each in its column. What stands
    /// behind a label that is too long goes to the next line.
    void put_row(std::vector<label> const& labels, std::size_t indent, std::vector<piece> const& pieces);
    /// "Focus: what it is about", hanging a little behind its beginning; nothing for no text.
    void put_fact(std::size_t indent, std::string_view what, std::string_view text, ink how = ink::plain);
    /// A line across the page with a heading in it.
    void rule(std::string_view heading);
    /// An empty line, unless there is one already.
    void gap();

    std::string const& text() const { return out_; }

private:
    void go_to(std::size_t column);
    void put_lines(std::size_t first_indent, std::size_t indent, std::vector<piece> const& pieces);

    std::size_t width_;
    bool colour_;
    std::string out_;
    std::size_t used_ = 0;  // columns of the line that is begun
};

}  // namespace cli
