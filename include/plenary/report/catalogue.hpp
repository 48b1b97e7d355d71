#pragma once

#include "plenary/csv/codes.hpp"
#include "plenary/ical/codes.hpp"
#include "plenary/reflect/types.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/share/codes.hpp"
#include "plenary/validate/kinds.hpp"
#include "plenary/validate/suppressions.hpp"

#include <vector>

// All that can be found, for looking codes up: gathered from where each kind is defined.

namespace plenary {

/// What reading a `T` finds, in any format.
template <described T>
std::vector<finding_kind> reading_kinds() {
    bool renames = false;
    for_each_type<T>([&]<class U>(std::type_identity<U>) { renames = renames || renames_members<U>; });
    std::vector<finding_kind> out;
    for (auto const& kind : read_codes::all)
        if (renames || kind.code != read_codes::renamed.code) out.push_back(kind);
    return out;
}

/// What is said about a check itself: of suppressions, and of what a report leaves out.
inline std::vector<finding_kind> checking_kinds() {
    std::vector<finding_kind> out(suppression_codes::all.begin(), suppression_codes::all.end());
    out.push_back(more_findings);
    return out;
}

/// What bringing tables and calendars into a record finds, beside what reading any format finds.
inline std::vector<finding_kind> importing_kinds() {
    std::vector<finding_kind> out(csv::codes::all.begin(), csv::codes::all.end());
    out.insert(out.end(), ical::codes::all.begin(), ical::codes::all.end());
    return out;
}

/// What may tell of that which a redacted record does not hold.
inline std::vector<finding_kind> redaction_kinds() {
    return {share_codes::all.begin(), share_codes::all.end()};
}

/// All that can be found in a `T`: by the reader, in fields, by rules and about the check; and by
/// those who bring tables and calendars into records, or redact them.
template <described T, rule... Rules>
std::vector<finding_kind> all_kinds(std::tuple<Rules...> const& rules) {
    auto out = reading_kinds<T>();
    for (auto const& more :
         {field_kinds<T>(), rule_kinds(rules), checking_kinds(), importing_kinds(), redaction_kinds()})
        out.insert(out.end(), more.begin(), more.end());
    return out;
}

/// How bad a finding of a kind is, where neither the caller nor the rule itself says otherwise.
inline severity severity_under(profile meant, finding_kind const& kind) {
    return level_for(kind, {.profile = meant}).apply(kind.severity);
}

}  // namespace plenary
