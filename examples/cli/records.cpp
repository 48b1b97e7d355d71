#include "records.hpp"

#include <zones/zone_files.hpp>

#include <plenary/json/checked.hpp>
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

}  // namespace cli
