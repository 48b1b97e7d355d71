#pragma once

#include "plenary/core/growing_list.hpp"
#include "plenary/validate/check.hpp"

namespace plenary::detail {

/// Rules that look things up, until all there is to look up is known.
template <class Index>
class waiting_rules {
public:
    template <class Rule, class T>
    void add(Rule const& applied, T const& at, complaints& found) {
        all_.push_back({call<Rule, T>, &applied, std::addressof(at)});
        ++found.turn;
    }
    /// Each in the turn in which it was added.
    void call_all(complaints& found, Index const& names) {
        auto const last_turn = found.turn;
        found.turn = 0;
        for (auto const& waiting : all_) {
            waiting.call(waiting, found, names);
            ++found.turn;
        }
        found.turn = last_turn;
    }

private:
    struct waiting_rule {
        void (*call)(waiting_rule const&, complaints&, Index const&);
        void const *applied, *at;
    };
    template <class Rule, class T>
    static void call(waiting_rule const& waiting, complaints& found, Index const& names) {
        auto const& at = *static_cast<T const*>(waiting.at);
        check<T> c(Rule::info, found, at);
        (*static_cast<Rule const*>(waiting.applied))(at, c, names);
    }

    growing_list<waiting_rule> all_;
};

}  // namespace plenary::detail
