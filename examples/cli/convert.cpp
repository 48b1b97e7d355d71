#include "commands.hpp"
#include "formats.hpp"
#include "input.hpp"
#include "replace_file.hpp"

#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/share/release.hpp>

#include <algorithm>
#include <filesystem>

namespace cli {

using namespace plenary;
namespace fs = std::filesystem;

namespace {

/// The format of what is to be read; null where that cannot be known.
file_format const* format_of_input(convert_arguments const& asked) {
    if (asked.from) return asked.from;
    if (asked.file == standard_input) return &json_format;
    if (auto const* const known = format_of_file(asked.file)) return known;
    std::error_code ignored;
    if (!fs::is_directory(asked.file, ignored)) return nullptr;
    for (auto const* each : all_formats())
        if (each->read && each->extension.empty()) return each;
    return nullptr;
}

/// The files in a folder, or the one file, in the order of their names.
std::vector<std::string> files_of(std::string const& argument) {
    std::error_code ignored;
    if (!fs::is_directory(argument, ignored)) return {argument};
    std::vector<std::string> out;
    for (auto const& entry : fs::directory_iterator(argument, ignored))
        if (entry.is_regular_file(ignored)) out.push_back(entry.path().string());
    std::sort(out.begin(), out.end());
    return out;
}

/// What was read, or why nothing was.
struct source {
    reading<record> found;
    exit_code problem = exit_code::clean;

    source(convert_arguments const& asked, file_format const& from, console& to) {
        texts files;
        {
            progress shown(to);
            for (auto const& name : files_of(asked.file)) {
                auto document = read_input(name, shown);
                if (!document.problem.empty()) {
                    problem = exit_code::no_access;
                    complaint_ = document.problem;
                    break;
                }
                files.push_back({fs::path(name).filename().string(), std::move(document.text)});
            }
            if (problem == exit_code::clean) found = from.read(files);
        }
        if (problem != exit_code::clean) to.complain(complaint_);
        else if (!found) complain(asked, files, to);
    }

private:
    void complain(convert_arguments const& asked, texts const& files, console& to) {
        auto const one = files.size() == 1;
        terminal::write(found.findings,
                        {asked.file, one ? std::string_view(files.front().text) : std::string_view()}, to.err,
                        {.width = to.err.width(), .colour = to.err.colour()});
        to.complain(asked.file + " is not converted: what could not be read would be lost");
        problem = exit_code::errors;
    }

    std::string complaint_;
};

exit_code write_one(fs::path const& name, std::string_view text, console& to) {
    auto const error = write_file(name, text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", name.string(), ": ", error.message()));
    return exit_code::no_access;
}

exit_code write_all(std::string const& folder, texts const& files, console& to) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        to.complain(phrase("cannot write ", folder, ": ", error.message()));
        return exit_code::no_access;
    }
    for (auto const& file : files)
        if (write_one(fs::path(folder) / file.name, file.text, to) != exit_code::clean)
            return exit_code::no_access;
    return exit_code::clean;
}

}  // namespace

exit_code convert(convert_arguments const& asked, console& to) {
    auto const* const from = format_of_input(asked);
    if (!from || !from->read) {
        to.complain(phrase("what is ", asked.file, "? say it with --from"));
        return exit_code::usage;
    }
    bool const several = asked.to->extension.empty();
    if (several && asked.output.empty()) {
        to.complain(phrase(asked.to->name, " is several files: say with -o in which folder"));
        return exit_code::usage;
    }
    source const read(asked, *from, to);
    if (read.problem != exit_code::clean) return read.problem;
    if (!may_see(read.found.value, asked.audience, asked.now)) {
        to.complain(asked.file + " is not converted: this audience may see nothing of it");
        return exit_code::errors;
    }
    auto const files = asked.to->write(read.found.value, asked.audience, asked.now);
    if (several) return write_all(asked.output, files, to);
    if (!asked.output.empty()) return write_one(asked.output, files.front().text, to);
    to.out.put(files.front().text);
    return exit_code::clean;
}

}  // namespace cli
