#include "../command_line.hpp"

namespace cli {

void add_rules(command_line& line) {
    auto [to, asked] = line.add("rules", "List all that can be found, with code and severity.", rules);
    add_choice(to, "--format", asked->format, "a table, or all there is to say with examples");
}

}  // namespace cli
