#include "rewritten.hpp"

#include "records.hpp"

#include <plenary/json/canonical.hpp>
#include <plenary/json/locate.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>

namespace cli {

using namespace plenary;

namespace {

/// Empty where the findings have errors.
reading<std::string> rewrite(std::string_view text, text_form form) {
    auto const found = read_record(text);
    reading<std::string> out{{}, found.findings};
    if (!found) return out;
    if (form == text_form::indented) {
        json::write(found.value, out.value, {.indent = 2});
        return out;
    }
    auto made = json::canonical(found.value);
    if (made) return {std::move(made.value), found.findings};
    json::locate(made.findings, text);
    return made;
}

}  // namespace

rewritten::rewritten(std::string const& argument, text_form form, std::string_view otherwise, console& to) {
    report findings;
    {
        progress shown(to);
        document = read_input(argument, shown);
        shown.say("formatting " + document.name);
        if (document.problem.empty()) {
            auto made = rewrite(document.text, form);
            text = std::move(made.value);
            findings = std::move(made.findings);
        }
    }
    if (!document.problem.empty()) {
        to.complain(document.problem);
        problem = exit_code::no_access;
    } else if (!findings.ok()) {
        terminal::write(findings, {document.name, document.text}, to.err,
                        {.width = to.err.width(), .colour = to.err.colour()});
        to.complain(phrase(document.name, ' ', otherwise));
        problem = exit_code::errors;
    }
}

}  // namespace cli
