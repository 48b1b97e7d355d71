#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"

namespace plenary::rules {

struct time_order {
    static constexpr finding_kind info{"time.order", severity::error, "No span ends before it starts.",
                                       "swap the two, or mend the one that is wrong"};

    template <class S>
    void operator()(basic_slot<S> const& slot, auto& check) const {
        if (slot.end && slot.start.ok() && slot.end->ok() && before(*slot.end, slot.start))
            check.fail("end", "expected an end after {}, found {}", to_text(slot.start), to_text(*slot.end));
    }
};

inline constexpr std::tuple time_rules{time_order{}};

}  // namespace plenary::rules
