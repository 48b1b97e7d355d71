#include "catalogue.hpp"
#include "commands.hpp"
#include "kind_table.hpp"

#include <plenary/diagnose/suggestion.hpp>
#include <plenary/report/display_width.hpp>
#include <plenary/report/explanation_text.hpp>

namespace cli {

using namespace plenary;

namespace {

constexpr std::size_t inset = 4;

void put_prose(std::string& out, console const& to, std::size_t indent, std::vector<piece> const& pieces) {
    page laid(to.out.width(), to.out.colour());
    laid.put(indent, pieces);
    out += laid.text();
}

/// The signs below a line that point to what was found there.
void put_marks(std::string& out, console const& to, diagnostic const& found, std::string_view line) {
    auto const before = first_code_points(line, found.where.column - 1);
    auto const meant = line.substr(before.size(), found.where.length);
    std::string const marks(std::max<std::size_t>(display_width(meant), 1), '^');
    out.append(inset + display_width(before), ' ');
    terminal::paint(out, to.out.colour(), terminal::ink_of(found.severity), marks);
    out += '\n';
}

void put_snippet(std::string& out, console const& to, std::string_view text,
                 std::vector<diagnostic> const& found) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        auto const line = text.substr(0, text.find('\n'));
        out.append(inset, ' ').append(line) += '\n';
        for (auto const& d : found)
            if (d.where.line == number) put_marks(out, to, d, line);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
}

std::string page_about(explanation const& of, console const& to) {
    std::string out;
    put_prose(out, to, 0,
              {{of.code, ink::strong}, {": "}, {severity_in_words(of), terminal::ink_of(of.severity)}});
    put_prose(out, to, 0, {{of.summary}});
    if (!of.hint.empty()) put_prose(out, to, 0, {{"help: ", ink::help}, {of.hint}});
    if (auto const words = need_in_words(of.needs); !words.empty()) put_prose(out, to, 0, {{words}});

    auto const put_block = [&](std::string_view heading, std::string_view text,
                               std::vector<diagnostic> const& found) {
        if (text.empty()) return;
        out += '\n';
        put_prose(out, to, 0, {{heading, ink::faint}});
        put_snippet(out, to, text, found);
        for (auto const& d : found)
            put_prose(out, to, 2, {{name_of(d.severity), terminal::ink_of(d.severity)}, {": "}, {d.message}});
    };
    put_block(heading_of_beside(of), of.beside, {});
    put_block(heading_of("Wrong", of), of.wrong, of.found);
    put_block("Right:", of.right, {});
    return out;
}

/// "session" and "session.*" stand for all codes of the group.
bool is_meant(std::string_view asked, std::string_view code) {
    if (asked.ends_with('*')) return code.starts_with(asked.substr(0, asked.size() - 1));
    return code.starts_with(asked) && code.substr(asked.size()).starts_with('.');
}

}  // namespace

exit_code explain(explain_arguments const& asked, console& to) {
    std::vector<finding_kind> group;
    std::vector<std::string_view> codes;
    for (auto const& kind : all_kinds()) {
        if (kind.code == asked.code) {
            to.out.put(page_about(explain_kind(kind, to.out.width() - inset), to));
            return exit_code::clean;
        }
        if (is_meant(asked.code, kind.code)) group.push_back(kind);
        codes.push_back(kind.code);
    }
    if (group.empty()) {
        to.complain(phrase("no finding has the code ", in_quotes(asked.code), "; ",
                           did_you_mean(asked.code, codes, "see plenary rules")));
        return exit_code::usage;
    }
    page out(to.out.width(), to.out.colour());
    put_kinds(out, asked.code, group);
    put_legend(out);
    to.out.put(out.text());
    return exit_code::clean;
}

}  // namespace cli
