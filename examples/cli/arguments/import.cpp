#include "../command_line.hpp"
#include "../input.hpp"

namespace cli {

void add_import(command_line& line) {
    auto [to, asked] =
        line.add("import", "Bring tables that were edited back into their record.", import_tables);
    to.add_option("RECORD", asked->record, "the record that the tables were written from")->required();
    to.add_option("TABLE", asked->tables, "tables such as outcomes.csv, or their folder")->required();
    add_audience(to, asked->audience, asked->now);
    to.add_flag("--no-new", asked->no_new_rows, "refuse rows with a new identifier");
    to.add_flag("--remove", asked->remove_missing, "remove what has no row any more");
    to.add_flag("-i,--in-place", asked->in_place, "change the record");
    to.add_option("-o", asked->output, "the file to write; standard output unless told")->option_text("OUT");
    to.parse_complete_callback([asked] {
        if (asked->in_place && !asked->output.empty()) throw CLI::ValidationError("-i", "excludes -o");
        if (asked->in_place && asked->record == standard_input)
            throw CLI::ValidationError("-i", "standard input cannot be changed in place");
    });
}

}  // namespace cli
