#include "../command_line.hpp"

namespace cli {

void add_redact(command_line& line) {
    auto [to, asked] = line.add("redact", "Leave out what an audience may not see.", redact);
    to.add_option("IN", asked->file, "a record as JSON, - for standard input")->required();
    add_audience(to, asked->audience, asked->now);
    to.add_option("-o", asked->output, "the file to write; standard output unless told")->option_text("OUT");
    to.footer("What was left out, and which texts still name it, is told on standard\nerror.\n\n" +
              to.get_footer());
}

}  // namespace cli
