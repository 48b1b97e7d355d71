#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/core/output.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/report/excerpt.hpp"
#include "plenary/report/fix_in_words.hpp"
#include "plenary/report/ink.hpp"
#include "plenary/report/wrap.hpp"

// Findings for people, in the form that compilers have made familiar:
//
//     error[read.type]: expected a whole number, found the text "eleven"
//       --> week.json:12:18  /meetings/0/ordinal
//        |
//     12 |       "ordinal": "eleven",
//        |                  ^^^^^^^^
//        = help: write the number without quotes

namespace plenary::terminal {

struct options {
    std::size_t width = 80;  ///< columns; 40 are used in any case
    bool colour = false;
};

/// What was checked. Without its text no lines are shown.
struct source {
    std::string_view name{};
    std::string_view text{};
};

/// "2 errors, 1 warning", or "no findings".
inline std::string tally(std::size_t errors, std::size_t warnings, std::size_t notes) {
    std::string out;
    auto const count = [&](std::size_t n, severity how) {
        if (n != 0) out += phrase(out.empty() ? "" : ", ", n, ' ', name_of(how), n == 1 ? "" : "s");
    };
    count(errors, severity::error);
    count(warnings, severity::warning);
    count(notes, severity::note);
    return out.empty() ? "no findings" : out;
}

/// The same of a report, those included that it does not list.
inline std::string tally(report const& findings) {
    return tally(findings.count(severity::error), findings.count(severity::warning),
                 findings.count(severity::note));
}

namespace detail {

class finding_printer {
public:
    finding_printer(report const& findings, source const& about, options const& how)
        : about_(about), colour_(how.colour), width_(std::max<std::size_t>(how.width, 40)) {
        std::size_t last_line = 0;
        for (auto const& found : findings) last_line = std::max(last_line, found.where.line);
        margin_ = phrase(last_line).size();
    }

    std::string print(diagnostic const& found) {
        out_.clear();
        say_what(found);
        say_where(found);
        if (!about_.text.empty() && found.where.line != 0) show_line(found);
        remark("help: ", found.hint);
        remark(found.fix_is_safe ? "safe fix: " : "fix: ", fix_in_words(found));
        return out_;
    }

private:
    void put(ink how, std::string_view visible) { paint(out_, colour_, how, visible); }

    /// What does not fit on the line goes below, behind `indent` columns.
    void put_wrapped(ink how, std::string_view text, std::size_t used, std::size_t indent) {
        std::string visible;
        append_visible(visible, text);
        bool below = false;
        for (auto const line : wrap(visible, width_ - indent, width_ - std::min(used, width_))) {
            if (below) out_.append(indent, ' ');
            put(how, line);
            while (out_.ends_with(' ')) out_.pop_back();
            out_ += '\n';
            below = true;
        }
    }

    void say_what(diagnostic const& found) {
        auto const label = phrase(name_of(found.severity), '[', found.code, ']');
        put(ink_of(found.severity), label);
        put(ink::strong, ": ");
        put_wrapped(ink::strong, found.message, label.size() + 2, 4);
    }

    void say_where(diagnostic const& found) {
        std::string where;
        append_visible(where, about_.name);
        if (found.where.line != 0)
            where += phrase(where.empty() ? "line " : ":", found.where.line, ':', found.where.column);
        if (where.empty() && found.path.empty()) return;
        out_.append(margin_, ' ');
        put(ink::faint, "--> ");
        out_ += where;
        if (!where.empty() && !found.path.empty()) out_ += "  ";
        if (found.path.empty()) out_ += '\n';
        else put_wrapped(ink::faint, found.path, margin_ + 6 + display_width(where), margin_ + 4);
    }

    void put_margin(std::string_view number, char sign) {
        out_.append(margin_ - number.size(), ' ');
        put(ink::faint, phrase(number, ' ', sign));
    }

    void show_line(diagnostic const& found) {
        auto const shown = excerpt_of(about_.text, found.where, width_ - margin_ - 3);
        put_margin("", '|');
        out_ += '\n';
        put_margin(phrase(found.where.line), '|');
        out_ += shown.line.empty() ? "\n" : phrase(' ', shown.line, '\n');
        put_margin("", '|');
        out_.append(shown.first + 1, ' ');
        put(ink_of(found.severity), std::string(shown.columns, '^'));
        out_ += '\n';
    }

    void remark(std::string_view label, std::string_view text) {
        if (text.empty()) return;
        put_margin("", '=');
        out_ += ' ';
        put(ink::help, label);
        auto const indent = margin_ + 3 + label.size();
        put_wrapped(ink::plain, text, indent, indent);
    }

    source const& about_;
    bool colour_;
    std::size_t width_;
    std::size_t margin_;  // columns of the longest line number
    std::string out_;
};

}  // namespace detail

/// Writes all findings.
template <sink Sink>
void write_findings(report const& findings, source const& about, Sink&& target, options const& how = {}) {
    output out(target);
    detail::finding_printer printer(findings, about, how);
    for (auto const& found : findings) {
        out.put(printer.print(found));
        out.put('\n');
    }
    out.flush();
}

/// Writes all findings, and at the end how many there are.
template <sink Sink>
void write(report const& findings, source const& about, Sink&& target, options const& how = {}) {
    write_findings(findings, about, target, how);
    output out(target);
    std::string closing;
    append_visible(closing, about.name);
    if (!closing.empty()) closing += ": ";
    auto counts = tally(findings);
    if (auto const n = findings.suppressed().size(); n != 0) counts += phrase(", ", n, " suppressed");
    paint(closing, how.colour, ink::strong, counts);
    out.put(closing += '\n');
    out.flush();
}

inline std::string to_string(report const& findings, source const& about = {}, options const& how = {}) {
    std::string out;
    write(findings, about, out, how);
    return out;
}

}  // namespace plenary::terminal
