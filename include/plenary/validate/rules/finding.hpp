#pragma once

#include "plenary/model/finding.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

namespace plenary::rules {

struct finding_evidence {
    static constexpr finding_kind info{"finding.evidence", severity::error, "A finding names evidence.",
                                       "name the sessions in which it came up", true};

    template <class S>
    void operator()(basic_finding<S> const& f, auto& check) const {
        if (f.evidence.empty() && !is_tombstone(f))
            check.fail("evidence", "expected the sessions in which the {} came up, found none",
                       name_of(f.kind));
    }
};

inline constexpr std::tuple finding_rules{finding_evidence{}};

}  // namespace plenary::rules
