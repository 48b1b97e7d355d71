#pragma once

#include "plenary/model/outcome.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

#include <algorithm>

namespace plenary::rules {

struct outcome_source {
    static constexpr finding_kind info{"outcome.source", severity::error,
                                       "An outcome names the meeting or session it came from.",
                                       "name the meeting, or the week where it came out of several"};

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check) const {
        if (!o.meeting && o.sessions.empty() && !is_tombstone(o))
            check.fail("meeting", "expected the meeting or the sessions of the outcome, found none");
    }
};

/// Whether an outcome asks for something to be done by somebody.
template <class S>
bool binds(basic_outcome<S> const& o) {
    return (o.kind == outcome_kind::commitment || o.kind == outcome_kind::decision) && !is_tombstone(o);
}

/// Whoever owns a follow-up answers for what it carries out, unless it was withdrawn.
struct outcome_owner {
    static constexpr finding_kind info{"outcome.owner", severity::warning,
                                       "A commitment or decision has an owner.", "name who is bound by it",
                                       true};

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check) const {
        auto const owned = [](auto const& f) { return !is_tombstone(f) && !f.owners.empty(); };
        if (binds(o) && o.parties.empty() && std::none_of(o.follow_ups.begin(), o.follow_ups.end(), owned))
            check.fail("parties", "expected an owner of the {}, found none", name_of(o.kind));
    }
};

/// What is done or dropped is due no more. The due date of a follow-up is one.
struct outcome_due {
    static constexpr finding_kind info{"outcome.due", severity::note,
                                       "A commitment or decision has a due date.",
                                       "say by when it is to be fulfilled, if that was agreed"};

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check) const {
        auto const due = [](auto const& f) { return !is_tombstone(f) && f.due.has_value(); };
        if (binds(o) && !o.due && o.status != work_status::done && o.status != work_status::dropped &&
            std::none_of(o.follow_ups.begin(), o.follow_ups.end(), due))
            check.fail("due", "expected a due date of the {}, found none", name_of(o.kind));
    }
};

inline constexpr std::tuple outcome_rules{outcome_source{}, outcome_owner{}, outcome_due{}};

}  // namespace plenary::rules
