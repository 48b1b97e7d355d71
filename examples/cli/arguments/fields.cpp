#include "../command_line.hpp"

namespace cli {

void add_fields(command_line& line) {
    auto [to, asked] = line.add("fields", "List all types and fields of records.", fields);
    to.add_option("TYPE", asked->type_name, "only this type, such as session");
    add_choice(to, "--format", asked->format, "for a terminal, the default, or a page");
}

}  // namespace cli
