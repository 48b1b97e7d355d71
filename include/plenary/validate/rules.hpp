#pragma once

#include "plenary/validate/rules/changes.hpp"
#include "plenary/validate/rules/conflicts.hpp"
#include "plenary/validate/rules/contribution.hpp"
#include "plenary/validate/rules/document.hpp"
#include "plenary/validate/rules/finding.hpp"
#include "plenary/validate/rules/follow_up.hpp"
#include "plenary/validate/rules/listing.hpp"
#include "plenary/validate/rules/meeting.hpp"
#include "plenary/validate/rules/membership.hpp"
#include "plenary/validate/rules/outcome.hpp"
#include "plenary/validate/rules/participation.hpp"
#include "plenary/validate/rules/series.hpp"
#include "plenary/validate/rules/session.hpp"
#include "plenary/validate/rules/sharing.hpp"
#include "plenary/validate/rules/site_visit.hpp"
#include "plenary/validate/rules/thematic_issue.hpp"
#include "plenary/validate/rules/time.hpp"
#include "plenary/validate/rules/work_plan.hpp"

namespace plenary {

/// Every rule of the library. Extend it with std::tuple_cat, shorten it with `without`.
inline constexpr auto all_rules = std::tuple_cat(
    rules::time_rules, rules::meeting_rules, rules::series_rules, rules::changes_rules, rules::session_rules,
    rules::conflict_rules, rules::listing_rules, rules::contribution_rules, rules::participation_rules,
    rules::site_visit_rules, rules::membership_rules, rules::work_plan_rules, rules::thematic_issue_rules,
    rules::outcome_rules, rules::follow_up_rules, rules::finding_rules, rules::document_rules,
    rules::sharing_rules);
static_assert(codes_are_unique(all_rules));

}  // namespace plenary
