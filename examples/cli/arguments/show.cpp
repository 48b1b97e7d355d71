#include "../command_line.hpp"

namespace cli {

void add_show(command_line& line) {
    auto [to, asked] = line.add("show", "Print a record as a programme with its outcomes.", show);
    to.add_option("FILE", asked->file, "a record as JSON, - for standard input")->required();
}

}  // namespace cli
