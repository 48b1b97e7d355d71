#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/report/explanation.hpp"
#include "plenary/report/markdown_prose.hpp"

// Explanations as plain text and as Markdown, for programs that show them to people.

namespace plenary {

/// "Needs time zones to be judged in full.", or nothing.
inline std::string_view need_in_words(need wanted) {
    switch (wanted) {
        case need::time_zones: return "Judged in full only where the caller gives time zone data.";
        case need::time: return "Judged in full only where the caller says what time it is.";
        case need::other_records: return "Judged only between records that are to be joined.";
        case need::nothing: break;
    }
    return {};
}

/// "error", or "error, in drafts a warning".
inline std::string severity_in_words(explanation const& of) {
    if (of.in_drafts == of.severity) return std::string(name_of(of.severity));
    return phrase(name_of(of.severity), ", in drafts a ", name_of(of.in_drafts));
}

/// "Wrong, where at most 50 bytes are accepted:"
inline std::string heading_of(std::string_view what, explanation const& of) {
    return phrase(what, of.under.empty() ? "" : ", where ", of.under, ':');
}

/// "Joined with:", for what an example stands beside.
inline std::string_view heading_of_beside(explanation const& of) {
    return of.made_of == snippet::table ? "Brought into:" : "Joined with:";
}

namespace detail {

/// The language of a code block in Markdown.
inline std::string_view language_of(snippet made_of) {
    switch (made_of) {
        case snippet::code: return "cpp";
        case snippet::table: return "csv";
        case snippet::event:
        case snippet::calendar: return "ics";
        default: return "json";
    }
}

inline void append_code_block(std::string& out, std::string_view language, std::string_view heading,
                              std::string_view text) {
    if (text.empty()) return;
    out += '\n';
    append_prose(out, heading);
    out += phrase("\n\n```", language, '\n', text, "\n```\n");
}

}  // namespace detail

/// An explanation as Markdown, without a heading.
inline std::string to_markdown(explanation const& of) {
    std::string out;
    append_prose(out, of.summary);
    out += phrase(" (", severity_in_words(of), ")\n");
    if (!of.hint.empty()) append_prose(out += "\nHelp: ", of.hint + ".\n");
    if (auto const words = need_in_words(of.needs); !words.empty()) out += phrase('\n', words, '\n');
    auto const language = detail::language_of(of.made_of);
    detail::append_code_block(out, "json", heading_of_beside(of), of.beside);
    detail::append_code_block(out, language, heading_of("Wrong", of), of.wrong);
    for (auto const& d : of.found) {
        out += phrase("\n> ", d.path.empty() ? "" : "`", d.path, d.path.empty() ? "" : "`: ");
        append_prose(out, d.message);
        out += '\n';
    }
    detail::append_code_block(out, language, "Right:", of.right);
    return out;
}

/// The same as plain text.
inline std::string to_plain_text(explanation const& of) {
    std::string out = phrase(of.summary, '\n');
    if (!of.hint.empty()) out += phrase("Help: ", of.hint, ".\n");
    if (auto const words = need_in_words(of.needs); !words.empty()) out += phrase(words, '\n');
    auto const block = [&](std::string_view heading, std::string_view text) {
        if (!text.empty()) out += phrase('\n', heading, '\n', text, '\n');
    };
    block(heading_of_beside(of), of.beside);
    block(heading_of("Wrong", of), of.wrong);
    for (auto const& d : of.found) out += phrase(d.path, d.path.empty() ? "" : ": ", d.message, '\n');
    block("Right:", of.right);
    return out;
}

}  // namespace plenary
