#include "check_result.hpp"
#include "commands.hpp"
#include "input.hpp"
#include "records.hpp"

#include <zones/zone_files.hpp>

#include <plenary/json/writer.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/version.hpp>

#include <thread>

namespace cli {

using namespace plenary;

namespace {

/// File names may be any bytes, JSON may not.
std::string as_utf8(std::string_view text) {
    std::string out;
    for (; !text.empty(); text.remove_prefix(decode_front(text).size))
        append_utf8(out, decode_front(text).value);
    return out;
}

void count(report const& findings, finding_counts& in) {
    in.error += findings.count(severity::error);
    in.warning += findings.count(severity::warning);
    in.note += findings.count(severity::note);
}

file_result check_file(std::string const& argument, check_arguments const& asked,
                       zones::zone_files const* zones, console& to) {
    input document;
    report findings;
    {
        progress shown(to);
        document = read_input(argument, shown);
        shown.say("checking " + document.name);
        if (document.problem.empty()) findings = check_record(document.text, asked.options, zones);
    }
    file_result out{.file = as_utf8(document.name)};
    if (!document.problem.empty()) {
        to.complain(document.problem);
        out.problem = as_utf8(document.problem);
        return out;
    }
    count(findings, out.found);
    if (asked.format == check_format::json) out.findings.assign(findings.begin(), findings.end());
    else
        terminal::write(findings, {document.name, document.text}, to.out,
                        {.width = to.out.width(), .colour = to.out.colour()});
    return out;
}

/// A stream of records, of which only what is wrong with a line is kept, and only while it is told.
file_result check_lines(std::string const& argument, check_arguments const& asked,
                        zones::zone_files const* zones, console& to) {
    opened_file const file(argument);
    file_result out{.file = as_utf8(file.name)};
    report listed;
    auto const take = [&](record_line const& at) {
        count(at.findings, out.found);
        if (asked.format == check_format::text)
            return terminal::write_findings(at.findings, {file.name, at.text}, to.out,
                                            {.width = to.out.width(), .colour = to.out.colour()});
        for (auto found : at.findings) {
            found.where.offset += at.offset;
            listed.add(std::move(found));
        }
    };
    std::size_t lines = 0;
    if (file.stream) {
        auto const threads = asked.threads != 0 ? asked.threads : std::thread::hardware_concurrency();
        lines = check_records(file.stream, asked.options, zones, threads, take);
    }
    if (auto const problem = file.problem(); !problem.empty()) {
        to.complain(problem);
        out.problem = as_utf8(problem);
        return out;
    }
    listed.finish();
    out.findings.assign(listed.begin(), listed.end());
    if (asked.format == check_format::text)
        to.out.put(phrase(visible(file.name), ": ", lines, lines == 1 ? " record: " : " records: ",
                          terminal::tally(out.found.error, out.found.warning, out.found.note), '\n'));
    return out;
}

exit_code exit_code_of(file_result const& checked) {
    if (checked.problem) return exit_code::no_access;
    return checked.found.error != 0 ? exit_code::errors : exit_code::clean;
}

std::string tally_of(std::vector<file_result> const& files) {
    finding_counts all;
    for (auto const& file : files) {
        all.error += file.found.error;
        all.warning += file.found.warning;
        all.note += file.found.note;
    }
    return phrase(files.size(), " files: ", terminal::tally(all.error, all.warning, all.note), '\n');
}

}  // namespace

exit_code check(check_arguments const& asked, console& to) {
    check_result result{.version = PLENARY_VERSION_STRING, .profile = asked.options.profile};
    auto worst = exit_code::clean;
    std::optional<zones::zone_files> zones;
    if (asked.zones) zones.emplace(*asked.zones);
    for (auto const& argument : asked.files) {
        auto const check_one = asked.lines ? check_lines : check_file;
        result.files.push_back(check_one(argument, asked, zones ? &*zones : nullptr, to));
        worst = std::max(worst, exit_code_of(result.files.back()));
    }
    if (asked.format == check_format::json) json::write(result, to.out, {.indent = 2});
    else if (asked.files.size() > 1) to.out.put(tally_of(result.files));
    return worst;
}

}  // namespace cli
