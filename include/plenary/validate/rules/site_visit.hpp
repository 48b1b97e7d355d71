#pragma once

#include "plenary/model/site_visit.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

namespace plenary::rules {

struct visit_place {
    static constexpr finding_kind info{"visit.place", severity::error, "A site visit has a place or a host.",
                                       "name the place, or who receives the participants", true};

    template <class S>
    void operator()(basic_site_visit<S> const& v, auto& check) const {
        if (!v.place && v.hosts.empty() && !is_tombstone(v))
            check.fail("place", "expected a place or a host of the visit, found none");
    }
};

/// Services and issues say what a visit is about as well as a focus does.
struct visit_focus {
    static constexpr finding_kind info{"visit.focus", severity::warning,
                                       "A site visit has a focus, services or issues.",
                                       "say what participants are shown there"};

    template <class S>
    void operator()(basic_site_visit<S> const& v, auto& check) const {
        if (!v.focus && v.services.empty() && v.issues.empty() && !is_tombstone(v))
            check.fail("focus", "expected a focus, services or issues of the visit, found none");
    }
};

inline constexpr std::tuple site_visit_rules{visit_place{}, visit_focus{}};

}  // namespace plenary::rules
