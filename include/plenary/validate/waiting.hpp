#pragma once

#include "plenary/core/growing_list.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/validate/check.hpp"
#include "plenary/validate/gathering.hpp"

namespace plenary::detail {

/// Rules that look things up, until all there is to look up is known.
template <class Index>
class waiting_rules {
public:
    /// `gathered` is what the rule gathers, or null.
    template <class Rule, class T>
    void add(Rule const& applied, T const& at, complaints& found, void const* gathered) {
        all_.push_back({call<Rule, T>, &applied, std::addressof(at), gathered});
        ++found.turn;
    }
    /// Each in the turn in which it was added. What it is about has been looked at long before, and is
    /// asked for again some calls ahead.
    void call_all(complaints& found, Index const& names) {
        constexpr std::size_t ahead = 8;
        auto const last_turn = found.turn;
        found.turn = 0;
        for (std::size_t i = 0; i != all_.size(); ++i) {
            if (i + ahead < all_.size()) prefetch_lines(all_[i + ahead].at);
            all_[i].call(all_[i], found, names);
            ++found.turn;
        }
        found.turn = last_turn;
    }

private:
    struct waiting_rule {
        void (*call)(waiting_rule const&, complaints&, Index const&);
        void const *applied, *at, *gathered;
    };
    template <class Rule, class T>
    static void call(waiting_rule const& waiting, complaints& found, Index const& names) {
        auto const& at = *static_cast<T const*>(waiting.at);
        auto const& applied = *static_cast<Rule const*>(waiting.applied);
        check<T> c(Rule::info, found, at);
        if constexpr (std::is_void_v<gathered_by_t<Rule, Index>>) applied(at, c, names);
        else applied(at, c, names, *static_cast<gathered_by_t<Rule, Index> const*>(waiting.gathered));
    }

    growing_list<waiting_rule> all_;
};

}  // namespace plenary::detail
