#include "../command_line.hpp"

#include <zones/zone_files.hpp>

namespace cli {

CLI::Option& add_zones(CLI::App& to, std::optional<std::filesystem::path>& zones) {
    auto const choose = [&zones](std::string const& folder) {
        zones.reset();
        if (folder == "none") return;
        if (!zones::zone_files::are_in(folder))
            throw CLI::ValidationError(
                "--zones", plenary::phrase("no files of time zones in ", plenary::in_quotes(folder)));
        zones = folder;
    };
    return *to.add_option_function<std::string>(
                  "--zones", choose, "where time zones are looked up; unless\ntold in the system's files")
                ->option_text("FOLDER|none");
}

}  // namespace cli
