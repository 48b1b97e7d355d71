#include "commands.hpp"
#include "input.hpp"
#include "records.hpp"
#include "replace_file.hpp"

#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>

namespace cli {

using namespace plenary;

namespace {

/// A document that was read without errors, and what it should look like.
struct formatted {
    input document;
    std::string text;
    exit_code problem = exit_code::clean;

    formatted(std::string const& argument, console& to) {
        report findings;
        {
            progress shown(to);
            document = read_input(argument, shown);
            shown.say("formatting " + document.name);
            if (document.problem.empty()) {
                auto const found = read_record(document.text);
                if (found) json::write(found.value, text, {.indent = 2});
                findings = found.findings;
            }
        }
        if (!document.problem.empty()) {
            to.complain(document.problem);
            problem = exit_code::no_access;
        } else if (!findings.ok()) {
            terminal::write(findings, {document.name, document.text}, to.err,
                            {.width = to.err.width(), .colour = to.err.colour()});
            to.complain(document.name + " is not formatted: what could not be read would be lost");
            problem = exit_code::errors;
        }
    }
};

exit_code format_one(std::string const& argument, format_arguments const& asked, console& to) {
    formatted const found(argument, to);
    if (found.problem != exit_code::clean) return found.problem;
    bool const differs = found.text != found.document.text;
    if (asked.only_check) {
        if (differs) to.out.put(visible(argument) + " would change\n");
        return differs ? exit_code::errors : exit_code::clean;
    }
    if (!asked.in_place) {
        to.out.put(found.text);
        return exit_code::clean;
    }
    if (!differs) return exit_code::clean;
    auto const error = replace_file(argument, found.text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", argument, ": ", error.message()));
    return exit_code::no_access;
}

}  // namespace

exit_code format(format_arguments const& asked, console& to) {
    auto worst = exit_code::clean;
    for (auto const& argument : asked.files) worst = std::max(worst, format_one(argument, asked, to));
    return worst;
}

}  // namespace cli
