#include "../command_line.hpp"

namespace cli {

void add_digest(command_line& line) {
    auto [to, asked] = line.add("digest", "Print the SHA-256 of the canonical form.", digest);
    to.add_option("FILE", asked->files, "records, - for standard input")->required();
}

}  // namespace cli
