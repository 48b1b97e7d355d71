#pragma once

#include "plenary/model/marks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace plenary {

/// For whom a record is written. The default is the public.
struct audience {
    /// The strictest label (TLP 2.0) of what it may see.
    sharing_label label = sharing_label::clear;
    /// What it is called where things name those they are for.
    std::vector<std::string> names{};
};

namespace detail {

/// What a thing has of whatever holds it.
struct inherited_marks {
    bool names_audience = false;  ///< the nearest that names audiences names this one
    bool chatham_house = false;
};

template <class S>
bool names_one_of(basic_sharing<S> const& own, audience const& to) {
    return std::any_of(own.audiences.begin(), own.audiences.end(), [&](auto const& name) {
        return std::find(to.names.begin(), to.names.end(), std::string_view(name)) != to.names.end();
    });
}

/// Whether an audience that may see the holder may see the thing as well; if so, `marks` becomes
/// what holds inside the thing. That every holder is asked makes the strictest mark win.
template <class S>
bool admits(basic_sharing<S> const& own, audience const& to, std::optional<instant> const& now,
            inherited_marks& marks) {
    if (own.label && openness(*own.label) < openness(to.label)) return false;
    if (!own.audiences.empty()) {
        if (!names_one_of(own, to)) return false;
        marks.names_audience = true;
    }
    if (own.embargo && !marks.names_audience) {
        bool const ended = now && own.embargo->ok() && !before(*now, *own.embargo);
        if (!ended) return false;
    }
    if (own.chatham_house)
        marks.chatham_house = *own.chatham_house || (marks.chatham_house && !released(own));
    return true;
}

}  // namespace detail

}  // namespace plenary
