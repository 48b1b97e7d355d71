#include "../command_line.hpp"

namespace cli {

void add_schema(command_line& line) {
    auto [to, asked] = line.add("schema", "Print the JSON Schema of records, for editors.", schema);
    to.add_option("TYPE", asked->type_name, "of this type instead, such as session");
    to.add_flag("--closed", asked->closed, "refuse members that the types do not\ndeclare");
    to.add_flag("--compact", asked->compact, "all on one line");
    to.add_option("-o,--output", asked->output, "write it to this file")->option_text("FILE");
}

}  // namespace cli
