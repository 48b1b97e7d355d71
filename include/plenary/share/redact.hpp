#pragma once

#include "plenary/reflect/convert.hpp"
#include "plenary/share/needs.hpp"
#include "plenary/share/redactor.hpp"
#include "plenary/share/unmentioned.hpp"

// What a redacted record does not hold, beside the things above the label and under an embargo:
//
//   references to them           an optional one is absent, a list is shorter, and what has to name
//                                something goes with what it names, as in a membership or a history
//   what has too little left     a stall without exhibitors, an outcome whose meeting is unknown
//   what only they mentioned     organisations, people, places, documents without a label of their own
//   marks nobody can read        a thing with one is as if it were labelled red
//   who spoke                    under the Chatham House Rule, for every audience
//   traces beside the gap        the order of a programme is counted through again; printed numbers,
//                                ordinals, volumes, head counts, stated lengths of lists, the words
//                                and notes of provenance, revisions and suppressions are left out
//   unknown members              of all things: nobody knows what they say
//
// What remains as it was: clock times, numbers of activities, and prose. That a text tells of what
// went, other than by its exact name, no program can know: `traces` lists texts with such names.

namespace plenary {

/// Whether an audience may see anything of a record.
template <class S>
bool may_see(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    if (detail::hides_misread(whole, to.label)) return false;
    detail::inherited_marks marks;
    auto const* const own = sharing_of(whole);
    return !own || detail::admits(*own, to, now, marks);
}

namespace detail {

// Templates, although for one type: what is none is compiled by all who include it.

/// What stands for a record of which an audience may see nothing.
template <std::same_as<record> Record>
Record withheld_record() {
    return {.id = {"withheld"}, .title = "Withheld"};
}

template <std::same_as<record> Record>
Record redact_owned(Record const& whole, audience const& to, std::optional<instant> const& now) {
    // What more would be needed for is woven as no real record is, and is not handed out at all.
    constexpr int most_rounds = 64;
    index const before(whole);
    auto const known = faults_in(whole, before);
    Record out = whole;
    redactor walk(before, to, now);
    bool left = walk.reduce(out);
    for (int round = 0; left && round != most_rounds; ++round) {
        if (!walk.lost_something()) return out;
        id_set leaving;
        {
            index const names(out);
            leaving = unmentioned(out, names, before);
            for (auto const& each : faults_in(out, names))
                if (!known.contains(each)) leaving.insert(each.id);
        }
        if (leaving.empty()) return out;
        left = walk.reduce(out, std::move(leaving));
    }
    return withheld_record<Record>();
}

}  // namespace detail

/// A new record with what an audience may hold: see above. It breaks no rule that the record has
/// kept. Without `now` no embargo has ended. Where the audience may see nothing, the result is a
/// record that says no more than that.
template <class S>
record redact(basic_record<S> const& whole, audience const& to, std::optional<instant> const& now = {}) {
    if constexpr (std::same_as<S, owning>) return detail::redact_owned(whole, to, now);
    else return detail::redact_owned(convert<record>(whole), to, now);
}

}  // namespace plenary
