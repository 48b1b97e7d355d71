#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/gathered.hpp"
#include "plenary/validate/rules/membership_calendar.hpp"
#include "plenary/validate/rules/programme.hpp"

namespace plenary::rules {

/// Dates that are known only by year or month may touch: member until 2019 and observer since 2019
/// is a change, not an overlap. The same category twice, say in two roles, is none either.
struct membership_overlap {
    static constexpr finding_kind info{"membership.overlap", severity::warning,
                                       "One member does not hold two categories at once.",
                                       "end the one with `until` before the other begins"};

    template <class S>
    void operator()(basic_process<S> const& p, auto& check) const {
        look_at<S>(p.memberships, check);
    }
    template <class S>
    void operator()(basic_working_group<S> const& g, auto& check) const {
        look_at<S>(g.memberships, check);
    }

private:
    /// The days on which a membership holds for certain.
    template <class S>
    struct held {
        std::string_view member;
        date first, last;
        basic_membership<S> const* at;
    };
    template <class S>
    static void look_at(auto const& memberships, auto& check) {
        std::vector<held<S>> all;
        for (auto const& m : memberships)
            if (!is_tombstone(m))
                all.push_back({m.member.value, m.since && m.since->ok() ? m.since->last() : earliest_day,
                               m.until && m.until->ok() ? m.until->first() : latest_day, &m});
        std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) {
            return std::tie(a.member, a.first, a.at) < std::tie(b.member, b.first, b.at);
        });
        // For each category, the membership of the present member that lasts longest so far.
        std::array<held<S> const*, enumerator_names<membership_category>.names().size()> longest{};
        std::string_view member;
        for (auto const& here : all) {
            if (here.member != member) longest = {};
            member = here.member;
            auto const own = static_cast<std::size_t>(here.at->category);
            if (own >= longest.size()) continue;
            for (std::size_t other = 0; other != longest.size(); ++other)
                if (other != own && longest[other] && here.first <= std::min(longest[other]->last, here.last))
                    check.on(*here.at).fail("category",
                                            "expected one category of {} at a time, found {} beside {}",
                                            in_quotes(here.member), name_of(here.at->category),
                                            name_of(longest[other]->at->category));
            if (!longest[own] || longest[own]->last < here.last) longest[own] = &here;
        }
    }
};

struct membership_lifetime {
    static constexpr finding_kind info{"membership.lifetime", severity::warning,
                                       "A membership lies within the life of its group.",
                                       "look at the dates of the membership and of the group"};

    template <class S>
    void operator()(basic_working_group<S> const& g, auto& check) const {
        auto const start = known(g.established), end = known(g.dissolved);
        if (!start && !end) return;
        for (auto const& m : g.memberships) {
            if (is_tombstone(m)) continue;
            auto const since = known(m.since), until = known(m.until);
            auto const outside = [&](std::optional<partial_date> const& when) {
                return when &&
                       ((start && entirely_before(*when, *start)) || (end && entirely_before(*end, *when)));
            };
            if (outside(since))
                check.on(m).fail("since", "expected a date {}, found {}", life(start, end), to_text(*since));
            if (outside(until))
                check.on(m).fail("until", "expected a date {}, found {}", life(start, end), to_text(*until));
        }
    }

private:
    static std::optional<partial_date> known(std::optional<partial_date> const& given) {
        return given && given->ok() ? given : std::nullopt;
    }
    static std::string life(std::optional<partial_date> const& start,
                            std::optional<partial_date> const& end) {
        if (!end) return fmt::format("from {} on, when the group was set up", to_text(*start));
        if (!start) return fmt::format("until {}, when the group ended", to_text(*end));
        return fmt::format("from {} to {}, the life of the group", to_text(*start), to_text(*end));
    }
};

/// That somebody spoke on behalf of an organisation, and where.
template <class S>
struct representation {
    basic_party<S> const* who;
    basic_session<S> const* session;
    basic_meeting<S> const* meeting;
};
template <class S>
class representations : public gathered_list<representation<S>> {
public:
    void add(basic_meeting<S> const& m) {
        for (auto const& s : m.sessions) {
            if (is_tombstone(s)) continue;
            for (auto const& c : s.contributions)
                for (auto const& who : c.on_behalf_of)
                    if (who.organisation && !is_tombstone(c)) this->all_.push_back({&who, &s, &m});
        }
    }
};

/// A member or observer of the process or of any of its groups, or part of an organisation that is.
/// Judged only where the record has memberships at all and none of their lists is marked as
/// illustrative.
struct membership_represents {
    static constexpr finding_kind info{"membership.represents", severity::warning,
                                       "A represented party was a member or observer at the time.",
                                       "look at whom the speakers represented, or at the memberships"};

    template <class S>
    using gathers = representations<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    representations<S> const& represented) const {
        if (represented.all().empty()) return;
        auto const known = all_of(whole);
        if (known.empty()) return;
        for (auto const& [who, s, m] : represented.all()) {
            auto const when = days_of(*s, *m, names);
            if (!belongs(who->organisation->value, when.value_or(any_day), known, names))
                check.on(*who).fail("organisation", "expected a member or observer{}, found {}",
                                    when ? " on " + to_text(when->first) : std::string(),
                                    in_quotes(who->organisation->value));
        }
    }

private:
    /// All who belong, whatever the body and the category; nobody where the lists are incomplete.
    template <class S>
    static membership_calendar all_of(basic_record<S> const& whole) {
        membership_calendar out;
        bool complete = true;
        auto const take = [&](auto const& body) {
            complete = complete && !is_illustrative(body, "memberships");
            for (auto const& m : body.memberships)
                if (m.category != membership_category::partner && !is_tombstone(m))
                    out.add(nullptr, membership_category::member, m);
        };
        if (whole.process) take(*whole.process);
        for (auto const& g : whole.working_groups) take(g);
        if (!complete) return {};
        out.join();
        return out;
    }
    template <class S>
    static bool belongs(std::string_view id, day_span when, membership_calendar const& known,
                        index<S> const& names) {
        for (int level = 0; level != deepest_organisation; ++level) {
            if (known.covers(nullptr, id, membership_category::member, when)) return true;
            auto const* const body = names.template as<basic_organisation<S>>(names.find(id));
            if (!body || !body->parent) return false;
            id = body->parent->value;
        }
        return false;
    }
};

template <class S>
class decisions : public gathered_list<gathered_part<basic_outcome<S>>> {
public:
    void add(basic_outcome<S> const& o) {
        if (o.kind == outcome_kind::decision && !is_tombstone(o)) this->all_.push_back({&o});
    }
};

/// Who is bound by a decision has taken it. The memberships of the groups that convened say who
/// may; for whom they do not know, those of the process.
struct membership_observer_decides {
    static constexpr finding_kind info{"membership.observer-decides", severity::error,
                                       "An observer is not among those who decide.",
                                       "leave the observer out, or look at its category at the time"};

    template <class S>
    using gathers = decisions<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    decisions<S> const& taken) const {
        std::optional<membership_calendar> known;
        for (auto const& [o] : taken.all()) {
            auto const* const m = meeting_of(*o, names);
            auto const when = m ? days_of(*m, names).value_or(any_day) : any_day;
            for (auto const& who : o->parties) {
                if (!who.organisation) continue;
                if (!known) known = by_body(whole);
                bool decides = false, observes = false;
                auto const look_at = [&](auto const& body) {
                    auto const is = [&](membership_category as) {
                        return known->covers(std::addressof(body), who.organisation->value, as, when);
                    };
                    decides = decides || is(membership_category::member);
                    observes = observes || is(membership_category::observer);
                };
                if (m)
                    for_each_convener(*m, names, [&](auto const& convener) {
                        if (auto const* const group = names.find(convener.group)) look_at(*group);
                    });
                if (!decides && !observes && whole.process) look_at(*whole.process);
                if (observes && !decides)
                    check.on(who).fail("organisation",
                                       "expected a member among those who decide, found the observer {}",
                                       in_quotes(who.organisation->value));
            }
        }
    }

private:
    template <class S>
    static membership_calendar by_body(basic_record<S> const& whole) {
        membership_calendar out;
        auto const take = [&](auto const& body) {
            for (auto const& m : body.memberships)
                if (!is_tombstone(m)) out.add(std::addressof(body), m.category, m);
        };
        if (whole.process) take(*whole.process);
        for (auto const& g : whole.working_groups) take(g);
        out.join();
        return out;
    }
};

inline constexpr std::tuple membership_rules{membership_overlap{}, membership_lifetime{},
                                             membership_represents{}, membership_observer_decides{}};

}  // namespace plenary::rules
