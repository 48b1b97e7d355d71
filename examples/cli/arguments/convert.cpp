#include "../command_line.hpp"
#include "../formats.hpp"
#include "../source.hpp"

#include <zones/zone_files.hpp>

namespace cli {

namespace {

std::vector<std::string_view> names_of_formats(bool readable) {
    std::vector<std::string_view> out;
    for (auto const* each : all_formats())
        if (each->read || !readable) out.push_back(each->name);
    return out;
}

CLI::Option& add_format_choice(CLI::App& to, std::string const& name, file_format const*& choice,
                               bool readable, std::string const& description) {
    auto const words = names_of_formats(readable);
    auto const parse = [&choice, name, words](std::string const& word) {
        auto const all = plenary::phrase("it takes ", separated(words, ", "));
        if (std::find(words.begin(), words.end(), word) == words.end())
            throw CLI::ValidationError(name, plenary::phrase("no ", plenary::in_quotes(word), "; ",
                                                             plenary::did_you_mean(word, words, all)));
        choice = format_called(word);
    };
    return *to.add_option_function<std::string>(name, parse, description)->option_text(separated(words, "|"));
}

void add_day(CLI::App& to, std::string const& name, std::optional<plenary::date>& day,
             std::string const& description) {
    auto const parse = [&day, name](std::string const& text) {
        using form = plenary::scalar<plenary::date>;
        if (form::parse(text, day.emplace()) && day->ok()) return;
        throw CLI::ValidationError(
            name, plenary::phrase("expected ", form::expected, ", found ", plenary::in_quotes(text)));
    };
    to.add_option_function<std::string>(name, parse, description)->option_text("DATE");
}

}  // namespace

void add_convert(command_line& line) {
    auto [to, asked] = line.add("convert", "Write a record in another format.", convert);
    to.add_option("IN", asked->file, "a record, - for standard input")->required();
    add_format_choice(to, "--from", asked->from, true, "what IN is; by its extension unless told");
    add_format_choice(to, "--to", asked->to, false, "what to write").required();
    add_audience(to, asked->audience, asked->now);
    to.add_option(
          "-o", asked->output,
          "the file to write, or the folder for formats\nof several files; standard output unless told")
        ->option_text("OUT");
    to.add_flag("--local-times", asked->local_times,
                "for ics: times as the clocks there show them,\nwith their zones; in UTC "
                "unless told");
    to.add_flag("--partial", asked->taken_in.partial,
                "of an ics that is read: leave out what cannot be\nread, and say so; it is not converted "
                "unless told");
    asked->zones = zones::zone_files::system_folder();
    add_zones(to, asked->zones);
    auto& taken_in = asked->taken_in;
    to.add_option("--zone", taken_in.zone,
                  "of an ics that is read: the time zone of times\nthat come without one")
        ->option_text("NAME");
    add_day(to, "--from-day", taken_in.from_day,
            "of an ics that is read: the first day of\nevents that recur");
    add_day(to, "--to-day", taken_in.to_day, "their last day");
    to.parse_complete_callback([asked] {
        auto const& how = asked->taken_in;
        auto const* const from = asked->from ? asked->from : format_of(asked->file);
        auto const* const only_for_ics = !how.zone.empty() ? "--zone"
                                         : how.from_day    ? "--from-day"
                                         : how.to_day      ? "--to-day"
                                         : how.partial     ? "--partial"
                                                           : nullptr;
        if (from != &ics_format && only_for_ics)
            throw CLI::ValidationError(only_for_ics, "is for an ics that is read");
        if (!asked->local_times) return;
        if (asked->to != &ics_format) throw CLI::ValidationError("--local-times", "is for --to ics");
        if (!asked->zones)
            throw CLI::ValidationError("--local-times", "needs the files of time zones: --zones says where");
    });
}

}  // namespace cli
