#include "show.hpp"

#include "commands.hpp"
#include "input.hpp"
#include "records.hpp"

#include <plenary/report/terminal.hpp>

namespace cli {

using namespace plenary;

namespace {

std::string text_of(record const& whole, stream const& to) {
    record_index const things(whole);
    names const called(things);
    page out(to.width(), to.colour());
    shown_record const shown{whole, called, out};
    out.put(0, whole.title, ink::strong);
    if (whole.process) out.put(0, whole.process->name);
    put_programmes(shown);
    put_participants(shown);
    put_outcomes(shown);
    put_findings(shown);
    return out.text();
}

}  // namespace

std::string dotted(std::vector<std::string> const& facts) {
    std::string out;
    for (auto const& fact : facts)
        if (!fact.empty()) (out += out.empty() ? "" : " · ") += fact;
    return out;
}

exit_code show(show_arguments const& asked, console& to) {
    input document;
    report findings;
    std::string text;
    {
        progress shown(to);
        document = read_input(asked.file, shown);
        shown.say("laying out " + document.name);
        if (document.problem.empty()) {
            auto const found = read_record(document.text);
            findings = found.findings;
            text = text_of(found.value, to.out);
        }
    }
    if (!document.problem.empty()) {
        to.complain(document.problem);
        return exit_code::no_access;
    }
    to.out.put(text);
    to.out.flush();
    if (findings.ok()) return exit_code::clean;
    to.complain(phrase(document.name, " has ", terminal::tally(findings),
                       ": what could not be read is not shown; see plenary check"));
    return exit_code::errors;
}

}  // namespace cli
