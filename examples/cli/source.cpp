#include "source.hpp"

#include "input.hpp"
#include "replace_file.hpp"

#include <plenary/report/terminal.hpp>

#include <algorithm>
#include <filesystem>

namespace cli {

using namespace plenary;
namespace fs = std::filesystem;

namespace {

bool is_folder(std::string const& name) {
    std::error_code ignored;
    return fs::is_directory(name, ignored);
}

/// The format of what is to be read; null where that cannot be known.
file_format const* format_of(std::string const& name) {
    if (name == standard_input) return &json_format;
    if (!is_folder(name)) return format_of_file(name);
    for (auto const* each : all_formats())
        if (each->read && each->extension.empty()) return each;
    return nullptr;
}

/// The files in a folder in the order of their names, or the one file.
std::vector<std::string> files_of(std::string const& name) {
    if (!is_folder(name)) return {name};
    std::vector<std::string> out;
    std::error_code error;
    for (fs::directory_iterator at(name, error), end; !error && at != end; at.increment(error))
        if (std::error_code ignored; at->is_regular_file(ignored)) out.push_back(at->path().string());
    std::sort(out.begin(), out.end());
    return out;
}

exit_code write_file_or_complain(fs::path const& name, std::string_view text, console& to) {
    auto const error = write_file(name, text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", name.string(), ": ", error.message()));
    return exit_code::no_access;
}

}  // namespace

source read_source(std::string const& name, file_format const* from, std::string_view undone, console& to) {
    source out;
    if (!from) from = format_of(name);
    if (!from || !from->read) {
        to.complain(phrase("the name of ", name, " does not say what it is; --from does"));
        out.problem = exit_code::usage;
        return out;
    }
    reading<record> read;
    std::string problem;
    {
        progress shown(to);
        for (auto const& file : files_of(name)) {
            auto document = read_input(file, shown);
            problem = document.problem;
            if (!problem.empty()) break;
            out.files.push_back({fs::path(file).filename().string(), std::move(document.text)});
        }
        if (problem.empty()) read = from->read(out.files);
    }
    if (!problem.empty()) {
        to.complain(problem);
        out.problem = exit_code::no_access;
    } else {
        if (!read || read.findings.count(severity::warning) != 0) {
            auto const text =
                out.files.size() == 1 ? std::string_view(out.files.front().text) : std::string_view();
            terminal::write(read.findings, {name == standard_input ? "<stdin>" : name, text}, to.err,
                            {.width = to.err.width(), .colour = to.err.colour()});
        }
        if (!read) {
            to.complain(phrase(name, " is not ", undone, ": what could not be read would be lost"));
            out.problem = exit_code::errors;
        }
    }
    out.found = std::move(read.value);
    return out;
}

exit_code write_text(std::string const& name, std::string_view text, console& to) {
    if (!name.empty()) return write_file_or_complain(name, text, to);
    to.out.put(text);
    return exit_code::clean;
}

exit_code write_folder(std::string const& folder, texts const& files, console& to) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        to.complain(phrase("cannot write ", folder, ": ", error.message()));
        return exit_code::no_access;
    }
    auto worst = exit_code::clean;
    for (auto const& file : files)
        worst = std::max(worst, write_file_or_complain(fs::path(folder) / file.name, file.text, to));
    return worst;
}

}  // namespace cli
