#include "../command_line.hpp"

namespace cli {

void add_explain(command_line& line) {
    auto [to, asked] = line.add("explain", "Say what a code means, with an example.", explain);
    to.add_option("CODE", asked->code, "the code of a finding, or a group as in session.*")->required();
}

}  // namespace cli
