#include "../command_line.hpp"
#include "../input.hpp"

#include <zones/zone_files.hpp>

#include <algorithm>

namespace cli {

void add_check(command_line& line) {
    auto [to, asked] = line.add("check", "Say what is wrong with records.", check);
    to.add_option("FILE", asked->files, "records as JSON, - for standard input")->required();
    add_choice(to, "--profile", asked->options.profile, "what the records are; publish unless told");
    auto const add_overrides = [asked](std::vector<std::string> const& all) {
        for (auto const& text : all) {
            auto const problem = parse_override(text, asked->options.overrides.emplace_back());
            if (!problem.empty()) throw CLI::ValidationError("--severity", problem);
        }
    };
    auto const levels = separated(plenary::enumerator_names<plenary::level>.names(), ", ");
    auto const description = plenary::phrase("LEVEL is one of ", levels,
                                             ";\nCODE may stand for all that begin alike, as\n"
                                             "session.*; repeatable");
    to.add_option_function<std::vector<std::string>>("--severity", add_overrides, description)
        ->option_text("CODE=LEVEL")
        ->allow_extra_args(false);
    asked->zones = zones::zone_files::system_folder();
    add_zones(to, asked->zones);
    to.add_option("--max-findings", asked->options.max_findings, "list no more of a code; 1000 unless told")
        ->option_text("NUMBER")
        ->check(CLI::Range(1, 1'000'000'000));
    add_choice(to, "--format", asked->format,
               "for people, the default, or for programs;\ngithub: annotations of a workflow run");
    to.add_flag("--fix", asked->fix, "make the changes that are called safe,\nand report what is left");
    auto* const lines = to.add_flag("--lines", asked->lines, "each line is a record; any number of them");
    to.add_option("--jobs", asked->threads, "threads for --lines; all processors unless told")
        ->option_text("N")
        ->check(CLI::Range(1, 256))
        ->needs(lines);
    to.parse_complete_callback([asked] {
        auto const& files = asked->files;
        if (asked->lines && asked->fix) throw CLI::ValidationError("--lines", "excludes --fix");
        if (asked->lines && asked->format == check_format::sarif)
            throw CLI::ValidationError("--lines", "its findings cannot be written as sarif");
        if (asked->fix && std::find(files.begin(), files.end(), standard_input) != files.end())
            throw CLI::ValidationError("--fix", "standard input cannot be changed in place");
    });
}

}  // namespace cli
