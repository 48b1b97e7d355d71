#include "../command_line.hpp"

namespace cli {

void add_rules(command_line& line) {
    line.add("rules", "List all that can be found, with code and severity.", rules);
}

}  // namespace cli
