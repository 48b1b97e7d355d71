#pragma once

#include "plenary/html/page.hpp"

namespace plenary::html {

/// "Reef Centre, 1 Bay Road, Suva, FJ": what of it is known.
template <class S>
void put_place_name(page<S>& on, basic_place<S> const& where) {
    on.given(where.name);
    for (auto const* part : {&where.address, &where.locality, &where.country}) {
        if (!*part || std::string_view(**part) == std::string_view(where.name)) continue;
        on.to.between(", ");
        on.given(**part);
    }
}

}  // namespace plenary::html
