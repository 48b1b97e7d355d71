#include "catalogue.hpp"

#include <plenary/report/explain.hpp>
#include <plenary/validate/rules.hpp>

namespace cli {

using namespace plenary;

std::vector<finding_kind> all_kinds() {
    return plenary::all_kinds<record>(all_rules);
}

explanation explain_kind(finding_kind const& kind, std::size_t width) {
    return explain(kind, all_rules, width);
}

}  // namespace cli
