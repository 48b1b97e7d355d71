#pragma once

#include "plenary/validate/examples/acronyms.hpp"
#include "plenary/validate/examples/changes.hpp"
#include "plenary/validate/examples/conflicts.hpp"
#include "plenary/validate/examples/contribution.hpp"
#include "plenary/validate/examples/controls.hpp"
#include "plenary/validate/examples/document.hpp"
#include "plenary/validate/examples/duration.hpp"
#include "plenary/validate/examples/entry.hpp"
#include "plenary/validate/examples/finding.hpp"
#include "plenary/validate/examples/follow_up.hpp"
#include "plenary/validate/examples/identity.hpp"
#include "plenary/validate/examples/listing.hpp"
#include "plenary/validate/examples/meeting.hpp"
#include "plenary/validate/examples/membership.hpp"
#include "plenary/validate/examples/names.hpp"
#include "plenary/validate/examples/outcome.hpp"
#include "plenary/validate/examples/participation.hpp"
#include "plenary/validate/examples/place.hpp"
#include "plenary/validate/examples/record.hpp"
#include "plenary/validate/examples/references.hpp"
#include "plenary/validate/examples/series.hpp"
#include "plenary/validate/examples/session.hpp"
#include "plenary/validate/examples/sharing.hpp"
#include "plenary/validate/examples/site_visit.hpp"
#include "plenary/validate/examples/text.hpp"
#include "plenary/validate/examples/thematic_issue.hpp"
#include "plenary/validate/examples/time.hpp"
#include "plenary/validate/examples/work_plan.hpp"
#include "plenary/validate/examples/zones.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace plenary {

namespace detail {

template <class Example, std::size_t... Sizes>
consteval auto all_of(std::array<Example, Sizes> const&... tables) {
    std::array<Example, (Sizes + ...)> out;
    auto at = out.begin();
    ((at = std::copy(tables.begin(), tables.end(), at)), ...);
    return out;
}

}  // namespace detail

/// An example for each rule of the library.
inline constexpr auto all_examples = detail::all_of(
    examples::identity_examples, examples::reference_examples, examples::record_examples,
    examples::text_examples, examples::control_examples, examples::name_examples, examples::acronym_examples,
    examples::time_examples, examples::duration_examples, examples::zone_examples, examples::entry_examples,
    examples::place_examples, examples::meeting_examples, examples::series_examples,
    examples::changes_examples, examples::session_examples, examples::conflict_examples,
    examples::listing_examples, examples::contribution_examples, examples::participation_examples,
    examples::site_visit_examples, examples::membership_examples, examples::work_plan_examples,
    examples::thematic_issue_examples, examples::outcome_examples, examples::follow_up_examples,
    examples::finding_examples, examples::document_examples, examples::sharing_examples);

/// The example of the rule with this code, or null.
constexpr example const* find_example(std::string_view code) {
    auto const found = std::find_if(all_examples.begin(), all_examples.end(),
                                    [&](example const& e) { return e.code == code; });
    return found != all_examples.end() ? &*found : nullptr;
}

/// The JSON text of a record with the members of an example.
inline std::string as_record(std::string_view members) {
    std::string out = "{";
    if (!members.starts_with("\"format\"")) out += R"("format": "1.0", )";
    return out.append(R"("id": "example", "title": "Example", )").append(members) + "}";
}

}  // namespace plenary
