#include "check_lines.hpp"
#include "input.hpp"

#include <plenary/report/github.hpp>
#include <plenary/report/terminal.hpp>

#include <algorithm>
#include <thread>

namespace cli {

using namespace plenary;

namespace {

void count(report const& findings, finding_counts& in) {
    in.error += findings.count(severity::error);
    in.warning += findings.count(severity::warning);
    in.note += findings.count(severity::note);
}

/// What is to be written as one document at the end, and what there was no room for: a stream may go
/// on for ever.
class listing {
public:
    listing(std::size_t most, file_result& to) : most_(most), to_(to) {}

    void add(record_line const& at) {
        for (auto const& found : at.findings)
            if (has_room(*to_.findings)) to_.findings->push_back(in_stream(found, at));
        for (auto const& accepted : at.findings.suppressed())
            if (has_room(to_.suppressed))
                to_.suppressed.push_back({in_stream(accepted.found, at), accepted.reason});
    }
    void finish() {
        if (left_out_ == 0) return;
        to_.findings->push_back(
            make_diagnostic(more_findings, {}, {}, phrase(left_out_, " more are not listed")));
        ++to_.found.note;
    }

private:
    bool has_room(auto const& in) {
        bool const has = in.size() < most_;
        left_out_ += !has;
        return has;
    }
    static diagnostic in_stream(diagnostic found, record_line const& at) {
        found.where.offset += at.offset;
        return found;
    }

    std::size_t most_;
    file_result& to_;
    std::size_t left_out_ = 0;
};

/// Of all lines together, where they are kept until the last is read.
constexpr std::size_t most_listed = 100'000;

}  // namespace

file_result check_lines(std::string const& argument, check_arguments const& asked, checking const& how,
                        console& to) {
    opened_file const file(argument);
    file_result out{.file = as_utf8(file.name)};
    listing listed(std::max(most_listed, how.options.max_findings), out);
    // Only what is wrong with a line is kept, and only while it is told.
    auto const take = [&](record_line const& at) {
        count(at.findings, out.found);
        if (asked.format == check_format::text)
            return terminal::write_findings(at.findings, {file.name, at.text}, to.out,
                                            {.width = to.out.width(), .colour = to.out.colour()});
        if (asked.format == check_format::github)
            return github::write(at.findings, out.file, at.text, to.out);
        listed.add(at);
    };
    std::size_t lines = 0;
    if (file.stream) {
        auto const threads = asked.threads != 0 ? asked.threads : std::thread::hardware_concurrency();
        lines = check_records(file.stream, how, threads, take);
    }
    listed.finish();
    if (auto const problem = file.problem(); !problem.empty()) {
        to.complain(problem);
        out.problem = as_utf8(problem);
        return out;
    }
    if (asked.format == check_format::text)
        to.out.put(phrase(visible(file.name), ": ", lines, lines == 1 ? " record: " : " records: ",
                          terminal::tally(out.found.error, out.found.warning, out.found.note), '\n'));
    return out;
}

}  // namespace cli
