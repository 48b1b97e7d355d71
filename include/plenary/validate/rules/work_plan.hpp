#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace plenary::rules {

/// The plan that an outcome's activity is in, or else the plan that it names; null where that is none
/// of this record.
template <class S>
basic_work_plan<S> const* plan_of(basic_outcome<S> const& o, index<S> const& names) {
    if (!o.activity) return names.find(o.plan);
    auto const* const found = names.find(o.activity->value);
    if (!found || !names.template as<basic_activity<S>>(found) || found->owner == no_thing) return nullptr;
    return names.template as<basic_work_plan<S>>(&names.things()[found->owner]);
}

/// References by identifier are judged elsewhere; this is about what outcomes and their follow-ups
/// say in words, as in "under Forward Work Plan Activity 3". The plan that is named is the one
/// that the outcome or its activity belongs to, or else one of the convening groups whose title stands
/// in the text. Of several numbers in a text one has to be the plan's: the others may be those of
/// another. A plan that lists examples of its activities is not held to them.
struct plan_activity {
    static constexpr finding_kind info{"plan.activity", severity::error,
                                       "An activity number exists in the plan that is named.",
                                       "mend the number, or add the activity to the plan"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names) const {
        if (whole.work_plans.empty()) return;
        plan_list<S> const known(whole);
        std::vector<basic_work_plan<S> const*> plans;
        for (auto const& o : whole.outcomes) {
            if (is_tombstone(o)) continue;
            bool const belongs_to_plan = o.activity || o.plan;
            bool looked_up = false;
            auto const judge = [&](auto const& words) {
                auto const numbers = activity_numbers(words);
                if (numbers.empty()) return;
                if (!std::exchange(looked_up, true)) plans = known.of(o, names);
                basic_work_plan<S> const* named = nullptr;
                for (auto const* plan : plans) {
                    if (!belongs_to_plan &&
                        std::string_view(words).find(plan->title) == std::string_view::npos)
                        continue;
                    named = plan;
                    if (known.has_any(*plan, numbers)) return;
                }
                if (named)
                    check.on(words).fail("expected an activity of {}, found Activity {}",
                                         in_quotes(named->title), numbers.front());
            };
            judge(o.statement);
            for (auto const& f : o.follow_ups)
                if (!is_tombstone(f)) judge(f.action);
        }
    }

private:
    template <class S>
    class plan_list {
        using plan_pointer = basic_work_plan<S> const*;

    public:
        explicit plan_list(basic_record<S> const& whole) {
            for (auto const& plan : whole.work_plans) {
                if (plan.group) by_group_.push_back({plan.group->value, &plan});
                for (auto const& a : plan.activities) numbers_.push_back({&plan, a.number});
                if (is_illustrative(plan, "activities")) numbers_.push_back({&plan, every});
            }
            std::sort(by_group_.begin(), by_group_.end());
            std::sort(numbers_.begin(), numbers_.end());
        }
        bool has_any(basic_work_plan<S> const& plan, std::vector<std::uint32_t> const& numbers) const {
            auto const lists = [&](std::uint32_t n) {
                return std::binary_search(numbers_.begin(), numbers_.end(), std::pair(&plan, n));
            };
            return lists(every) || std::any_of(numbers.begin(), numbers.end(), lists);
        }
        /// The plan that the outcome belongs to, or else those of the groups that convened.
        std::vector<plan_pointer> of(basic_outcome<S> const& o, index<S> const& names) const {
            std::vector<plan_pointer> out;
            if (auto const* const plan = plan_of(o, names)) out.push_back(plan);
            if (auto const* const m = o.activity || o.plan ? nullptr : meeting_of(o, names))
                for_each_convener(*m, names, [&](auto const& who) {
                    if (who.group) add_plans(who.group->value, out);
                });
            return out;
        }

    private:
        /// A group has one plan after the other; more than this are not its plans of today.
        static constexpr std::size_t most_plans = 16;
        /// Stands for all numbers; no activity has it.
        static constexpr std::uint32_t every = 0;

        void add_plans(std::string_view group, std::vector<plan_pointer>& out) const {
            auto at =
                std::lower_bound(by_group_.begin(), by_group_.end(), group,
                                 [](auto const& p, std::string_view wanted) { return p.first < wanted; });
            for (std::size_t n = 0; at != by_group_.end() && at->first == group && n != most_plans; ++at, ++n)
                out.push_back(at->second);
        }
        std::vector<std::pair<std::string_view, plan_pointer>> by_group_;
        std::vector<std::pair<plan_pointer, std::uint32_t>> numbers_;
    };

    /// The numbers behind "Activity" in a text.
    static std::vector<std::uint32_t> activity_numbers(std::string_view words) {
        constexpr std::string_view activity = "Activity ";
        std::vector<std::uint32_t> out;
        for (auto at = words.find(activity); at != words.npos; at = words.find(activity, at + 1)) {
            std::uint32_t number = 0;
            std::from_chars(words.data() + at + activity.size(), words.data() + words.size(), number);
            if (number != 0) out.push_back(number);
        }
        return out;
    }
};

/// A collective among the conveners may stand for the group.
struct plan_owner {
    static constexpr finding_kind info{
        "plan.owner", severity::warning,
        "The plan that an outcome or its activity belongs to is of a group that convened.",
        "look at the plan or activity, or at who convened the meeting"};

    static bool concerns(auto const& o) { return (o.activity || o.plan) && !is_tombstone(o); }

    template <class S>
    void operator()(basic_outcome<S> const& o, auto& check, index<S> const& names) const {
        auto const* const plan = plan_of(o, names);
        auto const* const m = plan && plan->group ? meeting_of(o, names) : nullptr;
        auto const* const conveners = m ? conveners_of(*m, names) : nullptr;
        if (!conveners || conveners->size() > most_conveners) return;
        bool const convened = std::any_of(conveners->begin(), conveners->end(), [&](auto const& who) {
            return who.collective || who.group == plan->group;
        });
        if (convened) return;
        auto const field = o.activity ? field_name<basic_outcome<S>>("activity") : "plan";
        check.fail(field, "expected {} of a group that convened {}, found one of {}",
                   o.activity ? "an activity" : "a plan", in_quotes(m->title), in_quotes(plan->group->value));
    }
};

struct plan_numbers {
    static constexpr finding_kind info{"plan.numbers", severity::error,
                                       "Activity numbers are unique in a plan.",
                                       "give each activity the number that it has in the plan"};

    template <class S>
    void operator()(basic_work_plan<S> const& plan, auto& check) const {
        std::vector<basic_activity<S> const*> all;
        for (auto const& a : plan.activities)
            if (!is_tombstone(a)) all.push_back(&a);
        std::sort(all.begin(), all.end(),
                  [](auto* a, auto* b) { return std::tie(a->number, a) < std::tie(b->number, b); });
        for (std::size_t i = 1; i < all.size(); ++i)
            if (all[i - 1]->number == all[i]->number)
                check.on(*all[i]).fail(
                    "number", "expected a number of its own, found {}, which an earlier activity has",
                    all[i]->number);
    }
};

inline constexpr std::tuple work_plan_rules{plan_activity{}, plan_owner{}, plan_numbers{}};

}  // namespace plenary::rules
