#pragma once

#include "plenary/model/marks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace plenary {

/// For whom something is written. The default is the public.
struct audience {
    /// The strictest label of what it may see (Traffic Light Protocol 2.0; FIRST, 2022).
    sharing_label label = sharing_label::clear;
    /// What it is called where things name those they are for.
    std::vector<std::string> names{};
};

namespace detail {

/// What a thing has of that which holds it.
struct inherited_marks {
    bool for_audience = false;  ///< the nearest that names audiences names this one
    bool chatham_house = false;
};

template <class S>
bool names_one_of(basic_sharing<S> const& own, audience const& to) {
    return std::any_of(own.audiences.begin(), own.audiences.end(), [&](auto const& name) {
        return std::find(to.names.begin(), to.names.end(), std::string_view(name)) != to.names.end();
    });
}

/// Whether the Chatham House Rule holds inside what says this, given whether it holds around it.
template <class S>
bool under_chatham_house(basic_sharing<S> const& own, bool around) {
    return own.chatham_house ? *own.chatham_house || (around && !released(own)) : around;
}

/// Why an audience may not see a thing, other than its label: a label of its own lifts neither from
/// what stands beside its holder.
struct held_back {
    bool for_others = false;  ///< it names audiences, and not this one
    bool embargoed = false;

    held_back& operator|=(held_back const& also) {
        for_others = for_others || also.for_others;
        embargoed = embargoed || also.embargoed;
        return *this;
    }
};
template <class S>
held_back held_back_by(basic_sharing<S> const& own, audience const& to, std::optional<instant> const& now,
                       bool for_audience) {
    bool const named = names_one_of(own, to);
    return {.for_others = !own.audiences.empty() && !named,
            .embargoed = own.embargo && !named && !for_audience && (!now || under_embargo(own, *now))};
}

/// Whether an audience that may see the holder of a thing may see the thing, too; `marks` become
/// those that hold inside it. Every holder is asked first, so the strictest mark wins, and what
/// says nothing is as its holder is; a record that says nothing is clear.
///
/// TLP:RED is "for the eyes and ears of individual recipients only": where a thing names them, the
/// audience must be one, as with any label; where it names nobody, whoever asks for the label red
/// says that the audience is a recipient.
template <class S>
bool admits(basic_sharing<S> const& own, audience const& to, std::optional<instant> const& now,
            inherited_marks& marks) {
    if (own.label && openness(*own.label) < openness(to.label)) return false;
    auto const held = held_back_by(own, to, now, marks.for_audience);
    if (held.for_others || held.embargoed) return false;
    marks.for_audience = marks.for_audience || !own.audiences.empty();
    marks.chatham_house = under_chatham_house(own, marks.chatham_house);
    return true;
}

}  // namespace detail

}  // namespace plenary
