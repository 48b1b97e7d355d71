#include "check_lines.hpp"
#include "input.hpp"

#include <plenary/report/github.hpp>
#include <plenary/report/terminal.hpp>

#include <thread>

namespace cli {

using namespace plenary;

namespace {

void count(report const& findings, finding_counts& in) {
    in.error += findings.count(severity::error);
    in.warning += findings.count(severity::warning);
    in.note += findings.count(severity::note);
}

}  // namespace

file_result check_lines(std::string const& argument, check_arguments const& asked, checking const& how,
                        console& to) {
    opened_file const file(argument);
    file_result out{.file = as_utf8(file.name)};
    report listed;
    // Only what is wrong with a line is kept, and only while it is told.
    auto const take = [&](record_line const& at) {
        count(at.findings, out.found);
        if (asked.format == check_format::text)
            return terminal::write_findings(at.findings, {file.name, at.text}, to.out,
                                            {.width = to.out.width(), .colour = to.out.colour()});
        if (asked.format == check_format::github)
            return github::write(at.findings, out.file, at.text, to.out);
        for (auto found : at.findings) {
            found.where.offset += at.offset;
            listed.add(std::move(found));
        }
    };
    std::size_t lines = 0;
    if (file.stream) {
        auto const threads = asked.threads != 0 ? asked.threads : std::thread::hardware_concurrency();
        lines = check_records(file.stream, how, threads, take);
    }
    if (auto const problem = file.problem(); !problem.empty()) {
        to.complain(problem);
        out.problem = as_utf8(problem);
        return out;
    }
    listed.finish();
    out.findings.emplace(listed.begin(), listed.end());
    if (asked.format == check_format::text)
        to.out.put(phrase(visible(file.name), ": ", lines, lines == 1 ? " record: " : " records: ",
                          terminal::tally(out.found.error, out.found.warning, out.found.note), '\n'));
    return out;
}

}  // namespace cli
