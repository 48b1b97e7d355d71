#include "source.hpp"

#include "replace_file.hpp"

#include <plenary/report/terminal.hpp>

#include <filesystem>

namespace cli {

using namespace plenary;
namespace fs = std::filesystem;

namespace {

exit_code write_file_or_complain(fs::path const& name, std::string_view text, console& to) {
    auto const error = write_file(name, text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", name.string(), ": ", error.message()));
    return exit_code::no_access;
}

}  // namespace

file_format const* format_of(std::string const& name) {
    return name == standard_input ? &json_format : format_of_file(name);
}

source read_source(std::string const& name, file_format const* from, std::string_view undone, console& to,
                   taking_in const& how) {
    source out;
    reading<record> read;
    {
        progress shown(to);
        out.document = read_input(name, shown);
        auto const& [shown_name, text, problem] = out.document;
        if (!problem.empty()) {
            to.complain(problem);
            out.problem = exit_code::no_access;
            return out;
        }
        if (!from) from = format_of(name);
        if (!from || !from->read) {
            to.complain(from ? phrase(shown_name, " cannot be read: ", from->name, " is only written")
                             : phrase("the name of ", shown_name, " does not say what it is; --from does"));
            out.problem = exit_code::usage;
            return out;
        }
        read = from->read(text, how);
    }
    auto const& [shown_name, text, _] = out.document;
    if (!read || read.findings.count(severity::warning) != 0)
        terminal::write(read.findings, {shown_name, text}, to.err,
                        {.width = to.err.width(), .colour = to.err.colour()});
    if (!read && how.partial) {
        to.complain(phrase(shown_name, " is ", undone, " without what could not be read"));
    } else if (!read) {
        to.complain(phrase(shown_name, " is not ", undone, ": what could not be read would be lost"));
        out.problem = exit_code::errors;
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
