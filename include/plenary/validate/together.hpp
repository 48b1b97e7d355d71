#pragma once

#include "plenary/validate/validate.hpp"

namespace plenary {

/// Checks what records must keep between them that are to be joined: calls those of the rules that
/// take a list of records. Paths begin with the place of the record in the list. Each record by
/// itself is checked by `validate`. No record can accept what it does to another one: suppressions
/// count for nothing here.
template <list_like Records, rule... Rules>
report validate_together(Records const& records, std::tuple<Rules...> const& rules,
                         check_options const& options = {}) {
    complaints found(options);
    auto const call = [&]<class Rule>(Rule const& rule) {
        if constexpr (detail::rule_for<Rule, Records>) {
            check<Records> c(Rule::info, found, records);
            if (!level_for(Rule::info, options).off) rule(records, c);
        }
    };
    std::apply([&](auto const&... each) { (call(each), ...); }, rules);
    detail::locate_all(records, found);
    found.put_in_order();
    auto out = found.to_report();
    out.finish();
    return out;
}

}  // namespace plenary
