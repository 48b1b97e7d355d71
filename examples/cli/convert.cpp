#include "source.hpp"
#include "withheld_words.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/share/release.hpp>

#include <zones/zone_files.hpp>

namespace cli {

exit_code convert(convert_arguments const& asked, console& to) {
    bool const several = asked.to->extension.empty();
    if (several && asked.output.empty()) {
        to.complain(plenary::phrase(asked.to->name, " is several files: -o says in which folder"));
        return exit_code::usage;
    }
    std::optional<zones::zone_files> zones;
    if (asked.zones) zones.emplace(*asked.zones);
    auto const* const known_zones = zones ? &*zones : nullptr;
    auto taken_in = asked.taken_in;
    taken_in.zones = known_zones;
    auto const read = read_source(asked.file, asked.from, "converted", to, taken_in);
    if (read.problem != exit_code::clean) return read.problem;
    if (!plenary::may_see(read.found, asked.audience, asked.now)) {
        to.complain(read.document.name + " is not converted: the audience may see nothing of it");
        return exit_code::errors;
    }
    auto const [files, left_out] =
        asked.to->write(read.found, {asked.audience, asked.now, asked.local_times ? known_zones : nullptr});
    auto const written =
        several ? write_folder(asked.output, files, to) : write_text(asked.output, files.front().text, to);
    if (written != exit_code::clean) return written;
    if (!left_out.empty()) to.complain(plenary::phrase(read.document.name, ": ", left_out));
    plenary::release(read.found, asked.audience, asked.now, [&](plenary::record const& kept) {
        if (&kept != &read.found)
            to.complain(plenary::phrase(read.document.name, ": ", withheld_words(read.found, kept)));
    });
    return written;
}

}  // namespace cli
