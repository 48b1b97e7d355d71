#pragma once

#include "plenary/validate/rules/acronyms.hpp"
#include "plenary/validate/rules/controls.hpp"
#include "plenary/validate/rules/duration.hpp"
#include "plenary/validate/rules/entry.hpp"
#include "plenary/validate/rules/identity.hpp"
#include "plenary/validate/rules/names.hpp"
#include "plenary/validate/rules/place.hpp"
#include "plenary/validate/rules/record.hpp"
#include "plenary/validate/rules/references.hpp"
#include "plenary/validate/rules/text.hpp"
#include "plenary/validate/rules/time.hpp"
#include "plenary/validate/rules/zones.hpp"

namespace plenary {

/// Every rule of the library. Extend it with std::tuple_cat, shorten it with `without`.
inline constexpr auto all_rules =
    std::tuple_cat(rules::identity_rules, rules::reference_rules, rules::record_rules, rules::text_rules,
                   rules::control_rules, rules::name_rules, rules::acronym_rules, rules::time_rules,
                   rules::duration_rules, rules::zone_rules, rules::entry_rules, rules::place_rules);
static_assert(codes_are_unique(all_rules));

}  // namespace plenary
