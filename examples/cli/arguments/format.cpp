#include "../command_line.hpp"
#include "../input.hpp"

#include <algorithm>

namespace cli {

void add_format(command_line& line) {
    auto [to, asked] = line.add("format", "Put members in order and indent.", format);
    to.add_option("FILE", asked->files, "records as JSON, - for standard input")->required();
    to.add_flag("-i,--in-place", asked->in_place, "change the files");
    to.add_flag("--canonical", asked->canonical, "as RFC 8785 asks, for hashing and signing");
    to.add_flag("--check", asked->only_check, "only say which would change;\nexit code 1 if any");
    to.parse_complete_callback([asked] {
        auto const& files = asked->files;
        if (asked->in_place && asked->only_check) throw CLI::ValidationError("-i", "excludes --check");
        if (asked->in_place && std::find(files.begin(), files.end(), standard_input) != files.end())
            throw CLI::ValidationError("-i", "standard input cannot be changed in place");
        if (!asked->in_place && !asked->only_check && files.size() > 1)
            throw CLI::ValidationError("FILE", "several files need -i or --check");
    });
}

}  // namespace cli
