#include "source.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/share/redact.hpp>

#include <zones/zone_files.hpp>

namespace cli {

exit_code convert(convert_arguments const& asked, console& to) {
    bool const several = asked.to->extension.empty();
    if (several && asked.output.empty()) {
        to.complain(plenary::phrase(asked.to->name, " is several files: -o says in which folder"));
        return exit_code::usage;
    }
    auto const read = read_source(asked.file, asked.from, "converted", to);
    if (read.problem != exit_code::clean) return read.problem;
    if (!plenary::may_see(read.found, asked.audience, asked.now)) {
        to.complain(read.document.name + " is not converted: the audience may see nothing of it");
        return exit_code::errors;
    }
    std::optional<zones::zone_files> zones;
    if (asked.zones) zones.emplace(*asked.zones);
    auto const files = asked.to->write(read.found, {asked.audience, asked.now, zones ? &*zones : nullptr});
    return several ? write_folder(asked.output, files, to) : write_text(asked.output, files.front().text, to);
}

}  // namespace cli
