#pragma once

#include "plenary/validate/rules/acronyms.hpp"
#include "plenary/validate/rules/changes.hpp"
#include "plenary/validate/rules/conflicts.hpp"
#include "plenary/validate/rules/contribution.hpp"
#include "plenary/validate/rules/controls.hpp"
#include "plenary/validate/rules/document.hpp"
#include "plenary/validate/rules/duration.hpp"
#include "plenary/validate/rules/entry.hpp"
#include "plenary/validate/rules/finding.hpp"
#include "plenary/validate/rules/follow_up.hpp"
#include "plenary/validate/rules/identity.hpp"
#include "plenary/validate/rules/listing.hpp"
#include "plenary/validate/rules/meeting.hpp"
#include "plenary/validate/rules/membership.hpp"
#include "plenary/validate/rules/names.hpp"
#include "plenary/validate/rules/outcome.hpp"
#include "plenary/validate/rules/participation.hpp"
#include "plenary/validate/rules/place.hpp"
#include "plenary/validate/rules/record.hpp"
#include "plenary/validate/rules/references.hpp"
#include "plenary/validate/rules/series.hpp"
#include "plenary/validate/rules/session.hpp"
#include "plenary/validate/rules/sharing.hpp"
#include "plenary/validate/rules/site_visit.hpp"
#include "plenary/validate/rules/text.hpp"
#include "plenary/validate/rules/thematic_issue.hpp"
#include "plenary/validate/rules/time.hpp"
#include "plenary/validate/rules/work_plan.hpp"
#include "plenary/validate/rules/zones.hpp"

#include <boost/mp11/list.hpp>

#include <tuple>
#include <type_traits>

namespace plenary {

namespace detail {

// Joined as types: std::tuple_cat over so many takes the compiler seconds.
template <auto const&... Lists>
using rule_list = boost::mp11::mp_append<std::remove_cvref_t<decltype(Lists)>...>;

}  // namespace detail

/// Every rule of the library. Extend it with std::tuple_cat, shorten it with `without`.
inline constexpr detail::rule_list<
    rules::identity_rules, rules::reference_rules, rules::record_rules, rules::text_rules,
    rules::control_rules, rules::name_rules, rules::acronym_rules, rules::time_rules, rules::duration_rules,
    rules::zone_rules, rules::entry_rules, rules::place_rules, rules::meeting_rules, rules::series_rules,
    rules::changes_rules, rules::session_rules, rules::conflict_rules, rules::listing_rules,
    rules::contribution_rules, rules::participation_rules, rules::site_visit_rules, rules::membership_rules,
    rules::work_plan_rules, rules::thematic_issue_rules, rules::outcome_rules, rules::follow_up_rules,
    rules::finding_rules, rules::document_rules, rules::sharing_rules>
    all_rules{};
static_assert(codes_are_unique(all_rules));

}  // namespace plenary
