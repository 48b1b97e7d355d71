#include "show.hpp"

#include "commands.hpp"
#include "input.hpp"
#include "records.hpp"

#include <plenary/report/terminal.hpp>

#include <set>

namespace cli {

using namespace plenary;

namespace {

/// The zones of all clock times, each once.
std::vector<std::string> zones_of(std::vector<programme<>> const& programmes) {
    std::set<std::string> out;
    auto const add = [&](auto const* one) {
        if (one->slot) out.insert(zone_of(one->slot->start));
    };
    for (auto const& all : programmes)
        for (auto const& day : all.days)
            for (auto const& part : day.parts)
                for (auto const& item : part.items) std::visit(add, item);
    return {out.begin(), out.end()};
}

std::string text_of(record const& whole, stream const& to) {
    record_directory const things(whole);
    names const called(things);
    page out(to.width(), to.colour());
    auto const programmes = programmes_of(whole, things);
    shown_record const shown{whole, called, out, programmes, zones_of(programmes)};
    out.put(0, whole.title, ink::strong);
    if (whole.process) out.put(0, whole.process->name);
    if (!shown.zones.empty()) out.put(0, "Times: " + joined(shown.zones), ink::faint);
    put_programmes(shown);
    put_participants(shown);
    put_outcomes(shown);
    put_findings(shown);
    put_assertions(shown);
    put_documents(shown);
    auto text = out.text();
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

}  // namespace

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
