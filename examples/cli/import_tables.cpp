#include "commands.hpp"
#include "input.hpp"
#include "records.hpp"
#include "replace_file.hpp"
#include "separated.hpp"

#include <plenary/csv/reader.hpp>
#include <plenary/diagnose/suggestion.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/share/release.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

namespace cli {

using namespace plenary;
namespace fs = std::filesystem;

namespace {

constexpr auto const& known_tables = csv::table_names<owning>;

struct table_file {
    std::string name;   ///< of the file
    std::string table;  ///< "outcomes"
};

std::size_t place_of(table_file const& file) {
    return std::size_t(std::find(known_tables.begin(), known_tables.end(), file.table) -
                       known_tables.begin());
}

/// The files that were named and those of folders, in the order of the tables: what holds others
/// comes before them.
std::vector<table_file> files_of(std::vector<std::string> const& arguments) {
    std::vector<table_file> out;
    auto const add = [&](fs::path const& name) { out.push_back({name.string(), name.stem().string()}); };
    for (auto const& argument : arguments) {
        std::error_code ignored;
        if (!fs::is_directory(argument, ignored)) {
            add(argument);
            continue;
        }
        for (auto const& entry : fs::directory_iterator(argument, ignored))
            if (entry.path().extension() == ".csv") add(entry.path());
    }
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) {
        return std::pair(place_of(a), a.name) < std::pair(place_of(b), b.name);
    });
    return out;
}

std::string tally_of(csv::applied_table const& done) {
    std::string out;
    for (auto const& [count, what] : {std::pair(done.changed, " changed"), std::pair(done.added, " added"),
                                      std::pair(done.removed, " removed")})
        if (count != 0) out += phrase(out.empty() ? "" : ", ", count, what);
    return out.empty() ? "nothing changed" : out;
}

exit_code bring_in(record& onto, record const& as_shown, table_file const& file,
                   import_arguments const& asked, console& to) {
    if (place_of(file) == known_tables.size()) {
        auto const all = phrase("tables are ", separated(known_tables, ", "));
        to.complain(
            phrase("no table ", in_quotes(file.table), "; ", did_you_mean(file.table, known_tables, all)));
        return exit_code::usage;
    }
    input document;
    {
        progress shown(to);
        document = read_input(file.name, shown);
    }
    if (!document.problem.empty()) {
        to.complain(document.problem);
        return exit_code::no_access;
    }
    auto const done =
        csv::apply(onto, as_shown, file.table, document.text,
                   {.to = asked.audience,
                    .now = asked.now,
                    .new_rows = asked.no_new_rows ? csv::new_row_policy::refuse : csv::new_row_policy::add,
                    .missing_rows = asked.remove_missing ? csv::missing_row_policy::remove
                                                         : csv::missing_row_policy::keep});
    if (!done->findings.empty())
        terminal::write(done->findings, {document.name, document.text}, to.err,
                        {.width = to.err.width(), .colour = to.err.colour()});
    if (!*done) return exit_code::errors;
    to.err.put(visible(phrase(document.name, ": ", tally_of(*done))) + "\n");
    return exit_code::clean;
}

/// What is wrong with a record now and was not before: each cell of a table can be right, and what
/// they say together not be.
report brought_in(std::string_view before, std::string_view after) {
    check_options const options;
    std::multiset<std::pair<std::string, std::string>> known;
    for (auto const& found : check_record(before, {options, nullptr}))
        known.emplace(found.code, found.message);
    report out;
    for (auto const& found : check_record(after, {options, nullptr})) {
        if (found.severity == severity::note) continue;
        if (auto const same = known.find({found.code, found.message}); same != known.end()) known.erase(same);
        else out.add(found);
    }
    return out;
}

exit_code write_result(std::string_view before, record const& whole, import_arguments const& asked,
                       console& to) {
    auto const text = json::to_string(whole, {.indent = 2});
    auto const& name = asked.in_place ? asked.record : asked.output;
    if (name.empty()) {
        to.out.put(text);
    } else if (auto const error = write_file(name, text)) {
        to.complain(phrase("cannot write ", name, ": ", error.message()));
        return exit_code::no_access;
    }
    auto const wrong = brought_in(before, text);
    if (wrong.empty()) return exit_code::clean;
    terminal::write(wrong, {name.empty() ? "<stdout>" : name, text}, to.err,
                    {.width = to.err.width(), .colour = to.err.colour()});
    to.complain("the record is written, and has what is said above because of the tables");
    return wrong.ok() ? exit_code::clean : exit_code::errors;
}

}  // namespace

exit_code import_tables(import_arguments const& asked, console& to) {
    input document;
    {
        progress shown(to);
        document = read_input(asked.record, shown);
    }
    if (!document.problem.empty()) {
        to.complain(document.problem);
        return exit_code::no_access;
    }
    auto read = read_record(document.text);
    if (!read) {
        terminal::write(read.findings, {document.name, document.text}, to.err,
                        {.width = to.err.width(), .colour = to.err.colour()});
        to.complain(document.name + " is not changed: what could not be read would be lost");
        return exit_code::errors;
    }
    auto worst = exit_code::clean;
    record const before = read.value;
    release(before, asked.audience, asked.now, [&](record const& shown) {
        for (auto const& file : files_of(asked.tables))
            worst = std::max(worst, bring_in(read.value, shown, file, asked, to));
    });
    if (worst == exit_code::clean) return write_result(document.text, read.value, asked, to);
    to.complain("nothing is written: the tables have errors");
    return worst;
}

}  // namespace cli
