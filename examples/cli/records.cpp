#include "records.hpp"

#include "system.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/json/checked_lines.hpp>
#include <plenary/model/record.hpp>
#include <plenary/validate/rules.hpp>

namespace cli {

using namespace plenary;

reading<record> read_record(std::string_view json) {
    return json::read<record>(json);
}

report check_record(std::string_view json, check_options const& options) {
    return json::read_checked<record>(json, all_rules, {}, options).findings;
}

std::size_t check_records(std::FILE* from, check_options const& options, std::size_t threads,
                          std::function<void(record_line const&)> const& take) {
    json::line_options const asked{.checking = options, .threads = threads};
    auto const take_line = [&](json::checked_line const& at) { take({at.offset, at.text, at.findings}); };
    mapped_file const mapped(from);
    if (mapped.text())
        return json::check_lines<record>(json::text_lines(*mapped.text()), all_rules, asked, take_line);
    auto const read = [from](char* to, std::size_t size) { return std::fread(to, 1, size, from); };
    return json::check_lines<record>(json::stream_lines(read), all_rules, asked, take_line);
}

}  // namespace cli
