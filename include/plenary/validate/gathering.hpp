#pragma once

#include "plenary/index/index.hpp"

#include <boost/mp11/algorithm.hpp>

#include <tuple>

namespace plenary::detail {

/// What a rule gathers beside an index; void for nearly all, and where there is no index.
template <class Rule, class Index>
struct gathered_by {
    using type = void;
};
template <class Rule, class S>
    requires requires { typename Rule::template gathers<S>; }
struct gathered_by<Rule, index<S>> {
    using type = typename Rule::template gathers<S>;
};
template <class Rule, class Index>
using gathered_by_t = typename gathered_by<Rule, Index>::type;

/// What rules gather while a walk goes through a record: one of each kind, whoever asks for it.
template <class... Kinds>
class gathering {
public:
    /// Somebody will ask for it.
    template <class Kind>
    void need() {
        if constexpr (!std::is_void_v<Kind>) std::get<needed<Kind>>(all_).is_needed = true;
    }
    /// Adds a part of the record wherever it belongs; one that was withdrawn only where such are asked for.
    template <class T>
    void add(T const& at, bool withdrawn) {
        auto const add_to = [&](auto& kind) {
            if constexpr (requires { kind.gathered.add(at); })
                if (kind.is_needed && (!withdrawn || requires { kind.gathered.for_tombstones_too; }))
                    kind.gathered.add(at);
        };
        std::apply([&](auto&... kind) { (add_to(kind), ...); }, all_);
    }
    /// All are there.
    void finish() {
        auto const finish_one = [](auto& kind) {
            if constexpr (requires { kind.gathered.finish(); })
                if (kind.is_needed) kind.gathered.finish();
        };
        std::apply([&](auto&... kind) { (finish_one(kind), ...); }, all_);
    }
    /// Null for void.
    template <class Kind>
    void const* of() const {
        if constexpr (std::is_void_v<Kind>) return nullptr;
        else return &std::get<needed<Kind>>(all_).gathered;
    }

private:
    template <class Kind>
    struct needed {
        Kind gathered{};
        bool is_needed = false;
    };
    std::tuple<needed<Kinds>...> all_;
};

template <class Index, class... Rules>
using gathering_for = boost::mp11::mp_rename<boost::mp11::mp_unique<boost::mp11::mp_remove<
                                                 boost::mp11::mp_list<gathered_by_t<Rules, Index>...>, void>>,
                                             gathering>;

}  // namespace plenary::detail
