#include "records.hpp"

#include "system.hpp"

#include <zones/zone_files.hpp>

#include <plenary/json/checked.hpp>
#include <plenary/json/checked_lines.hpp>
#include <plenary/model/record.hpp>
#include <plenary/validate/rules.hpp>

namespace cli {

using namespace plenary;

reading<record> read_record(std::string_view json) {
    return json::read<record>(json);
}

namespace {

/// Where there are no files no name is doubted and no offset known: the rules then say what they
/// say without zones, and are compiled once.
struct zones_if_any {
    zones::zone_files const* files;

    bool empty() const { return !files; }
    bool knows(std::string_view name) const { return !files || files->knows(name); }
    std::optional<int> offset_minutes(std::string_view name, std::int64_t seconds_since_epoch) const {
        return files ? files->offset_minutes(name, seconds_since_epoch) : std::nullopt;
    }
};

}  // namespace

report check_record(std::string_view json, checking const& how) {
    return json::read_checked<record>(json, all_rules, {.max_findings = how.options.max_findings},
                                      how.options, zones_if_any{how.zones})
        .findings;
}

std::size_t check_records(std::FILE* from, checking const& how, std::size_t threads,
                          std::function<void(record_line const&)> const& take) {
    json::line_options const asked{
        .reading = {.max_findings = how.options.max_findings}, .checking = how.options, .threads = threads};
    auto const take_line = [&](json::checked_line const& at) { take({at.offset, at.text, at.findings}); };
    zones_if_any const known{how.zones};
    mapped_file const mapped(from);
    if (mapped.text())
        return json::check_lines<record>(json::text_lines(*mapped.text()), all_rules, asked, take_line,
                                         known);
    auto const read = [from](char* to, std::size_t size) { return std::fread(to, 1, size, from); };
    return json::check_lines<record>(json::stream_lines(read), all_rules, asked, take_line, known);
}

}  // namespace cli
