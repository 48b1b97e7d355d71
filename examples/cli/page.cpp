#include "page.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/report/wrap.hpp>

#include <algorithm>

namespace cli {

namespace {

/// Line breaks and tabs within a text are spaces here: the page breaks its own lines.
void append_flat(std::string& out, std::string_view text) {
    std::string flat(text);
    std::replace_if(
        flat.begin(), flat.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    plenary::append_visible(out, flat);
}

}  // namespace

void page::go_to(std::size_t column) {
    if (used_ > column) {
        while (out_.ends_with(' ')) out_.pop_back();
        out_ += '\n';
        used_ = 0;
    }
    out_.append(column - used_, ' ');
    used_ = column;
}

void page::put(std::size_t indent, std::vector<piece> const& pieces) {
    put_row({}, indent, pieces);
}

void page::put_row(std::vector<label> const& labels, std::size_t indent, std::vector<piece> const& pieces) {
    used_ = 0;
    for (auto const& l : labels) {
        std::string shown;
        append_flat(shown, l.what.text);
        go_to(l.column);
        plenary::terminal::paint(out_, colour_, l.what.how, shown);
        used_ += plenary::display_width(shown) + 1;
        out_ += ' ';
    }
    go_to(indent);
    put_lines(indent, indent, pieces);
}

void page::put_fact(std::size_t indent, std::string_view what, std::string_view text, ink how) {
    if (text.empty()) return;
    out_.append(indent, ' ');
    put_lines(indent, indent + 2, {{what, ink::faint}, {text, how}});
}

void page::put_lines(std::size_t first_indent, std::size_t indent, std::vector<piece> const& pieces) {
    std::string visible;
    std::vector<std::size_t> ends;
    for (auto const& p : pieces) {
        append_flat(visible, p.text);
        ends.push_back(visible.size());
    }
    auto const width = std::max(width_, indent + 20);
    bool first = true;
    for (auto const line : plenary::wrap(visible, width - indent, width - first_indent)) {
        if (!first) out_.append(indent, ' ');
        first = false;
        auto const start = std::size_t(line.data() - visible.data());
        for (std::size_t i = 0, from = start; i != pieces.size(); ++i) {
            auto const to = std::min(ends[i], start + line.size());
            if (from >= to) continue;
            plenary::terminal::paint(out_, colour_, pieces[i].how,
                                     std::string_view(visible).substr(from, to - from));
            from = to;
        }
        out_ += '\n';
    }
}

void page::rule(std::string_view heading) {
    std::string shown;
    append_flat(shown, heading);
    gap();
    plenary::terminal::paint(out_, colour_, ink::faint, "── ");
    plenary::terminal::paint(out_, colour_, ink::strong, shown);
    auto const used = plenary::display_width(shown) + 4;
    std::string rest = " ";
    for (auto left = used < width_ ? width_ - used : 0; left != 0; --left) rest += "─";
    plenary::terminal::paint(out_, colour_, ink::faint, rest);
    out_ += "\n\n";
}

void page::gap() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

}  // namespace cli
