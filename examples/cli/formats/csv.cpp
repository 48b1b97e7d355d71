#include "../formats.hpp"

#include <plenary/csv/writer.hpp>
#include <plenary/model/defaults.hpp>

namespace cli {

namespace {

written_files write_csv(plenary::record const& whole, handing_out const& how) {
    texts out;
    plenary::csv::write_tables(whole,
                               [&](std::string_view table, std::string const& text) {
                                   out.push_back({std::string(table) + ".csv", text});
                               },
                               {.to = how.to, .now = how.now});
    return {std::move(out)};
}

}  // namespace

file_format const csv_format{"csv", "", write_csv};

}  // namespace cli
