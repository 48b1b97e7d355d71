#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rules/changes.hpp"
#include "plenary/validate/rules/finding.hpp"
#include "plenary/validate/rules/follow_up.hpp"
#include "plenary/validate/rules/meeting.hpp"
#include "plenary/validate/rules/membership.hpp"
#include "plenary/validate/rules/outcome.hpp"
#include "plenary/validate/rules/series.hpp"
#include "plenary/validate/rules/site_visit.hpp"
#include "plenary/validate/rules/work_plan.hpp"
#include "plenary/validate/validate.hpp"

#include <limits>
#include <set>
#include <string>

// What a thing needs of others so as to stay correct once they have gone.

namespace plenary::detail {

/// The rules that may be broken by taking things out of a record.
inline constexpr std::tuple rules_on_what_is_there{rules::meeting_convener{},
                                                   rules::meeting_joint{},
                                                   rules::meeting_ordinal_rises{},
                                                   rules::meeting_cancelled_whole{},
                                                   rules::membership_observer_decides{},
                                                   rules::plan_activity{},
                                                   rules::visit_place{},
                                                   rules::outcome_source{},
                                                   rules::followup_done{},
                                                   rules::followup_due{},
                                                   rules::followup_history{},
                                                   rules::finding_evidence{}};

/// That a rule is broken by a thing.
struct fault {
    std::string_view code;
    std::string id;
    friend auto operator<=>(fault const&, fault const&) = default;
};

/// The innermost things that hold what is complained about.
class fault_finder {
public:
    explicit fault_finder(complaints& found) {
        for (auto const& each : found.all())
            if (each.found.severity == severity::error)
                wanted_.emplace(each.where.address, lasting_code(each.found.code));
    }

    template <class T>
    void visit(T const& at, std::string_view id) {
        if constexpr (optional_like<T>) {
            if (at) visit(*at, id);
        } else if constexpr (described<T>) {
            if constexpr (thing_type<T>) id = at.id.value;
            note(std::addressof(at), id);
            for_each_field<T>([&]<class Field>(Field) { visit(Field::in(at), id); });
        } else if constexpr (text_like<T>) {
            note(std::addressof(at), id);
        } else if constexpr (list_like<T>) {
            for (auto const& element : at) visit(element, id);
        }
    }
    std::set<fault> take() { return std::move(faults_); }

private:
    /// The code as the rule itself holds it, which outlives the complaint.
    static std::string_view lasting_code(std::string_view code) {
        std::string_view out;
        std::apply(
            [&](auto const&... rule) {
                ((rule.info.code == code ? void(out = rule.info.code) : void()), ...);
            },
            rules_on_what_is_there);
        return out;
    }
    void note(void const* address, std::string_view id) {
        auto const [first, last] = wanted_.equal_range(address);
        for (auto at = first; at != last; ++at) faults_.insert({at->second, std::string(id)});
    }

    std::multimap<void const*, std::string_view> wanted_;
    std::set<fault> faults_;
};

/// Errors that those rules find.
template <class S>
std::set<fault> faults_in(basic_record<S> const& whole, index<S> const& names) {
    check_options const options{.max_findings = std::numeric_limits<std::size_t>::max()};
    complaints found(options);
    auto const call = [&](auto const& thing) {
        auto const call_one = [&]<class Rule>(Rule const& rule) {
            using T = std::remove_cvref_t<decltype(thing)>;
            constexpr bool looks_up = rule_with<Rule, T, index<S>>;
            if constexpr (looks_up || rule_for<Rule, T>) {
                if (!is_concerned<Rule>(thing)) return;
                check<T> c(Rule::info, found, thing);
                if constexpr (looks_up) rule(thing, c, names);
                else rule(thing, c);
            }
        };
        std::apply([&](auto const&... rule) { (call_one(rule), ...); }, rules_on_what_is_there);
        return true;
    };
    call(whole);
    for_each_inside(whole, call);
    fault_finder finder(found);
    finder.visit(whole, {});
    return finder.take();
}

}  // namespace plenary::detail
