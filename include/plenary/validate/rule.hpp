#pragma once

#include "plenary/core/zones.hpp"
#include "plenary/validate/check.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <string_view>
#include <tuple>

// A rule is a small function object:
//
//     struct ends_after_start {
//         static constexpr finding_kind info{code, severity, summary, hint};
//         template <class S>
//         void operator()(basic_slot<S> const& slot, auto& check) const;
//     };
//
// It is called for every value of a record that it can be called with: an entity, a nested value,
// a text, an instant. Where it has to look things up it takes `index<S> const&` as third
// argument, where it has to know time zones a `zone_provider` instead, and on a text the
// `text_role`. It returns void; where two of its operators apply, the one with more arguments is
// called. A rule on text that has nothing to say about what `is_usual_text` lets pass may say
// `static constexpr bool only_unusual_text = true;`, and is then spared nearly all there is.
// So is one that can tell at a glance what it has nothing to say about, by a
// `static bool concerns(at)`: it is called only where that is true. One that has to look up only
// part of what it says has an operator with the index and one without for the same type, and a
// `static bool looks_further(at)` that tells whether the one with the index is called, too.
//
// What was withdrawn (`meta.deleted`) only keeps its identifier from being given again: neither it nor
// what is inside it need be complete or agree with the rest. A rule on a described value other than a
// record is called there only if it says `static constexpr bool for_tombstones_too = true;`, because
// it is about who may see the value, or about what is written in it being what it claims to be. Nor
// are such values gathered, unless the class that gathers says so in the same way.
//
// A rule on a whole record that compares many parts of it can have them gathered while they are at
// hand: `template <class S> using gathers = G<S>;` names a class whose `add` is called with every
// part that it can be called with, then its `finish()`, if it has one. The rule takes the
// `G<S> const&` as fourth argument. Rules that name the same share one.

namespace plenary {

/// What a text is by its field: a line such as a name or a title, or prose of several lines.
enum class text_role { line, prose };

template <class Rule>
concept rule = requires {
    { Rule::info } -> std::convertible_to<finding_kind const&>;
};

namespace detail {

/// Whether a rule has anything to say about a value, as far as it can tell at a glance.
template <class Rule, class T>
bool is_concerned([[maybe_unused]] T const& at) {
    if constexpr (requires { Rule::concerns(at); }) return Rule::concerns(at);
    else return true;
}

}  // namespace detail

/// `rules` without those of the listed types.
template <class... Dropped, rule... Rules>
constexpr auto without(std::tuple<Rules...> const&) {
    return std::tuple_cat([]<class R>(R r) {
        if constexpr ((std::same_as<R, Dropped> || ...)) return std::tuple{};
        else return std::tuple{r};
    }(Rules{})...);
}

/// No two rules share a code. Meant for a static_assert beside a registry.
template <rule... Rules>
constexpr bool codes_are_unique(std::tuple<Rules...> const&) {
    std::array codes{Rules::info.code...};
    std::sort(codes.begin(), codes.end());
    return std::adjacent_find(codes.begin(), codes.end()) == codes.end();
}

}  // namespace plenary
