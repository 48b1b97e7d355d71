#pragma once

#include "plenary/core/output.hpp"
#include "plenary/diagnose/report.hpp"

// Findings as workflow commands, which GitHub Actions shows beside the lines of a change:
//
//     ::error file=week.json,line=12,col=18,endColumn=26,title=read.type::expected a whole number, ...

namespace plenary::github {

namespace detail {

/// What a command must not hold as it is. In a property, ':' and ',' would end it as well.
inline void append_escaped(std::string& out, std::string_view text, bool in_property) {
    for (char const c : text) {
        if (c == '%') out += "%25";
        else if (c == '\r') out += "%0D";
        else if (c == '\n') out += "%0A";
        else if (in_property && c == ':') out += "%3A";
        else if (in_property && c == ',') out += "%2C";
        else out += c;
    }
}

constexpr std::string_view command_of(severity how) {
    switch (how) {
        case severity::error: return "error";
        case severity::warning: return "warning";
        default: return "notice";
    }
}

}  // namespace detail

/// One finding about the file, with its hint on a line below the message. `text` is what was
/// checked, or empty.
inline std::string to_command(diagnostic const& found, std::string_view file, std::string_view text) {
    std::string visible, out = phrase("::", detail::command_of(found.severity), " file=");
    detail::append_escaped(out, file, true);
    if (found.where.line != 0) {
        out += phrase(",line=", found.where.line, ",col=", found.where.column);
        auto const meant = text.substr(std::min(found.where.offset, text.size()), found.where.length);
        if (auto const columns = code_points(meant); columns > 1)
            out += phrase(",endColumn=", found.where.column + columns);
    }
    out += ",title=";
    detail::append_escaped(out, found.code, true);
    out += "::";
    append_visible(visible, found.message);
    detail::append_escaped(out, visible, false);
    if (!found.hint.empty()) {
        visible.clear();
        append_visible(visible, found.hint);
        detail::append_escaped(out += "%0A", visible, false);
    }
    return out += '\n';
}

/// All findings about the file, a line each. What the file suppresses is not among them.
template <sink Sink>
void write(report const& findings, std::string_view file, std::string_view text, Sink&& target) {
    output out(target);
    for (auto const& found : findings) out.put(to_command(found, file, text));
    out.flush();
}

}  // namespace plenary::github
