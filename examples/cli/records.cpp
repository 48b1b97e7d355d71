#include "records.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/model/record.hpp>
#include <plenary/validate/rules.hpp>

namespace cli {

using namespace plenary;

reading<record> read_record(std::string_view json) {
    return json::read<record>(json);
}

report check_record(std::string_view json, check_options const& options) {
    return json::read_checked<record>(json, all_rules, {.max_findings = options.max_findings}, options)
        .findings;
}

}  // namespace cli
