#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/text_hash.hpp"
#include "plenary/model/record.hpp"
#include "plenary/validate/repeats.hpp"
#include "plenary/validate/rule.hpp"

#include <cstdint>
#include <string>

namespace plenary::rules {

/// Case does not count: "Interpol" and "INTERPOL" are one. A group may have the acronym of one that
/// it continues, and what was withdrawn has none.
struct acronym_unique {
    static constexpr finding_kind info{"acronym.unique", severity::warning,
                                       "No two organisations or groups share an acronym.",
                                       "they may be one and the same, entered twice"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names) const {
        auto const organisations = std::uint32_t(whole.organisations.size());
        auto const visit = [&](std::uint32_t i, auto const& visitor) {
            return i < organisations ? visitor(whole.organisations[i])
                                     : visitor(whole.working_groups[i - organisations]);
        };
        auto const acronym = [&](std::uint32_t i) {
            return visit(i, [](auto const& named) { return std::string_view(*named.acronym); });
        };
        auto const seed = reinterpret_cast<std::uintptr_t>(&organisations);
        repeats same_hash;
        for (std::uint32_t i = 0; i != organisations + whole.working_groups.size(); ++i)
            if (visit(i, [](auto const& named) {
                    return named.acronym && (!named.meta || !named.meta->deleted);
                }))
                same_hash.add(text_hash(lower_case(acronym(i)), seed), i);
        auto const same = [&](std::uint32_t a, std::uint32_t b) {
            return equal_ignoring_case(acronym(a), acronym(b));
        };
        same_hash.for_each(same, [&](std::uint32_t before, std::uint32_t again) {
            visit(before, [&](auto const& a) {
                visit(again, [&](auto const& b) {
                    if (continues(a, b, names) || continues(b, a, names)) return;
                    check.on(b).fail("acronym",
                                     "expected an acronym that nothing else has, found {}, that of {}",
                                     in_quotes(*b.acronym), in_quotes(a.name));
                });
            });
        });
    }

private:
    template <class A, class B, class S>
    static bool continues(A const& later, B const& earlier, index<S> const& names) {
        if constexpr (requires { later.predecessor == earlier.id; }) {
            constexpr int most = 100;  // predecessors: more would be a loop
            auto const* at = &later;
            for (int i = 0; i != most && at; ++i) {
                if (at == &earlier) return true;
                at = names.find(at->predecessor);
            }
        }
        return false;
    }
};

/// Wherever something has a name and an acronym.
struct acronym_expanded {
    static constexpr finding_kind info{"acronym.expanded", severity::note, "A name is more than the acronym.",
                                       "write the name in full once it is known"};

    template <described T>
        requires requires(T const& at) {
            std::string_view(at.name);
            std::string_view(*at.acronym);
        }
    void operator()(T const& at, auto& check) const {
        if (at.acronym && !at.acronym->empty() && equal_ignoring_case(at.name, *at.acronym))
            check.fail("name", "expected a name in full, found {}, the acronym", in_quotes(at.name));
    }
};

inline constexpr std::tuple acronym_rules{acronym_unique{}, acronym_expanded{}};

}  // namespace plenary::rules
