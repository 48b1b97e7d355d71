#pragma once

#include "plenary/index/index.hpp"
#include "plenary/programme/said.hpp"

#include <vector>

// Which subjects came up where.

namespace plenary {

/// A thematic issue and where it came up. Things are those of the index.
template <class S = owning>
struct issue_discussions {
    basic_thematic_issue<S> const* issue;
    /// Meetings, sessions and site visits that are about it, or in which something is.
    std::vector<indexed_thing const*> discussed_in{};
    /// Outcomes, findings and work plans that are about it.
    std::vector<indexed_thing const*> taken_up_in{};
};

namespace detail {

/// The thing that a reader looks a mention up in: a contribution's session, an activity's plan.
template <class S>
std::uint32_t read_in(std::span<indexed_thing const> things, std::uint32_t holder) {
    for (auto at = holder; at != no_thing; at = things[at].owner)
        for (auto const wanted :
             {tag_of<basic_session<S>>, tag_of<basic_site_visit<S>>, tag_of<basic_meeting<S>>,
              tag_of<basic_outcome<S>>, tag_of<basic_finding<S>>, tag_of<basic_work_plan<S>>})
            if (things[at].kind->tag == wanted) return at;
    return no_thing;
}

}  // namespace detail

/// Every thematic issue of the record, in its order, with where it came up in the order of the
/// record, each place once. Withdrawn things are left out.
template <class S>
std::vector<issue_discussions<S>> discussions_of(basic_record<S> const& whole, index<S> const& known) {
    std::vector<issue_discussions<S>> out;
    if (!whole.process) return out;
    auto const things = known.things();
    std::vector<std::uint32_t> place_of_issue(things.size(), no_thing);
    for (auto const& issue : whole.process->thematic_issues) {
        if (is_withdrawn(issue)) continue;
        auto const at = known.place_of(issue.id.value);
        if (things[at].address == &issue) place_of_issue[at] = static_cast<std::uint32_t>(out.size());
        out.push_back({&issue});
    }
    for (auto const& m : known.mentions()) {
        if (m.target == no_thing || place_of_issue[m.target] == no_thing || things[m.holder].deleted)
            continue;
        auto const at = detail::read_in<S>(things, m.holder);
        if (at == no_thing) continue;
        auto const tag = things[at].kind->tag;
        bool const on_the_programme = tag == tag_of<basic_session<S>> || tag == tag_of<basic_site_visit<S>> ||
                                      tag == tag_of<basic_meeting<S>>;
        auto& found = out[place_of_issue[m.target]];
        auto& places = on_the_programme ? found.discussed_in : found.taken_up_in;
        // What is inside of one thing stands together in the order of the record.
        if (places.empty() || places.back() != &things[at]) places.push_back(&things[at]);
    }
    return out;
}

}  // namespace plenary
