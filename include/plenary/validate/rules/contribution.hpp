#pragma once

#include "plenary/model/session.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

namespace plenary::rules {

struct contribution_attribution {
    static constexpr finding_kind info{"contribution.attribution", severity::note,
                                       "A contribution whose speaker is unknown says so.",
                                       "name who gave it, or say that nobody knows"};

    template <class S>
    void operator()(basic_contribution<S> const& c, auto& check) const {
        if (!c.by.empty() || c.attribution == attribution::unknown || is_tombstone(c)) return;
        if (auto* const made =
                check.fail("attribution", "expected unknown where no speaker is named, found {}",
                           name_of(c.attribution)))
            made->replace_with(text_value(name_of(attribution::unknown)));
    }
};

inline constexpr std::tuple contribution_rules{contribution_attribution{}};

}  // namespace plenary::rules
