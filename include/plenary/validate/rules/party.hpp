#pragma once

#include "plenary/model/values.hpp"

#include <string_view>

namespace plenary::rules {

/// Who a party is, to compare by. `kind` is 0 for a party that names nobody.
struct party_key {
    char kind = 0;
    std::string_view text{};
    friend bool operator==(party_key const&, party_key const&) = default;
};

template <class S>
party_key key_of(basic_party<S> const& who) {
    if (who.organisation) return {'o', who.organisation->value};
    if (who.group) return {'g', who.group->value};
    if (who.person) return {'p', who.person->value};
    if (who.collective) return {'c', *who.collective};
    return {};
}

}  // namespace plenary::rules
