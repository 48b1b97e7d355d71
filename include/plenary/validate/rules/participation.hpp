#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/gathered.hpp"
#include "plenary/validate/rules/party.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <vector>

namespace plenary::rules {

/// Who takes part in each meeting, as places in the index. An organisation takes part through its
/// persons and through the parts of it that do.
template <class S>
class participants {
public:
    participants(basic_record<S> const& whole, index<S> const& names) : whole_(whole), names_(names) {
        for (auto const& m : whole.meetings) {
            first_.push_back(present_.size());
            gives_examples_.push_back(is_illustrative(m, "participations"));
            for (auto const& p : m.participations)
                if (!is_tombstone(p)) add(place_of(p.party));
            std::sort(present_.begin() + std::ptrdiff_t(first_.back()), present_.end());
        }
        first_.push_back(present_.size());
    }

    /// The organisation or person that a party names, as a place in the index, or `no_thing`.
    std::uint32_t place_of(basic_party<S> const& who) const {
        if (who.organisation) return place_of<basic_organisation<S>>(who.organisation->value);
        if (who.person) return place_of<basic_person<S>>(who.person->value);
        return no_thing;
    }
    /// Whether who stands at that place takes part in the meeting, itself, through a part of it, or
    /// as a part of an organisation that does.
    bool include(std::uint32_t who, basic_meeting<S> const& m) const {
        if (has(m, {who, true})) return true;
        for (int level = 0; who != no_thing && level != deepest_organisation; ++level, who = holder_of(who))
            if (has(m, {who, false})) return true;
        return false;
    }

    /// Whether the meeting, or what it is part of, lists participants, and none of them examples.
    bool are_listed(basic_meeting<S> const& m) const {
        bool any = false;
        auto const* const open = innermost(m, names_, [&](auto const& at) {
            any = any || !at.participations.empty();
            return gives_examples_[number_of(at)];
        });
        return any && !open;
    }

private:
    struct presence {
        std::uint32_t who;
        bool through_part;  ///< only a part of it, or a person, is on the list
        auto operator<=>(presence const&) const = default;
    };

    template <class Entity>
    std::uint32_t place_of(std::string_view id) const {
        auto const place = names_.place_of(id);
        return place != no_thing && names_.things()[place].kind->tag == tag_of<Entity> ? place : no_thing;
    }
    /// The organisation that an organisation is part of, or that a person acts for.
    std::uint32_t holder_of(std::uint32_t who) const {
        auto const* const thing = &names_.things()[who];
        if (auto const* const body = names_.template as<basic_organisation<S>>(thing))
            return body->parent ? place_of<basic_organisation<S>>(body->parent->value) : no_thing;
        auto const* const human = names_.template as<basic_person<S>>(thing);
        return human && human->affiliation ? place_of<basic_organisation<S>>(human->affiliation->value)
                                           : no_thing;
    }
    void add(std::uint32_t who) {
        if (who == no_thing) return;
        present_.push_back({who, false});
        for (int level = 0; level != deepest_organisation; ++level) {
            who = holder_of(who);
            if (who == no_thing) return;
            present_.push_back({who, true});
        }
    }
    bool has(basic_meeting<S> const& m, presence const& wanted) const {
        auto const number = number_of(m);
        return std::binary_search(present_.begin() + std::ptrdiff_t(first_[number]),
                                  present_.begin() + std::ptrdiff_t(first_[number + 1]), wanted);
    }
    std::size_t number_of(basic_meeting<S> const& m) const { return std::size_t(&m - &whole_.meetings[0]); }

    basic_record<S> const& whole_;
    index<S> const& names_;
    std::vector<presence> present_;   // of all meetings, one behind the other, each sorted
    std::vector<std::size_t> first_;  // where a meeting's begin
    std::vector<bool> gives_examples_;
};

/// Meetings with somebody active who is not one of the first participants of the meeting itself:
/// only there something has to be looked up.
template <class S>
class meetings_with_others : public gathered_list<gathered_part<basic_meeting<S>>> {
public:
    void add(basic_meeting<S> const& m) {
        bool any = false;
        for_each_active_party(m, [&](basic_party<S> const& who) { any = any || !is_early(who, m); });
        if (any) this->all_.push_back({&m});
    }

    static bool is_early(basic_party<S> const& who, basic_meeting<S> const& m) {
        constexpr std::size_t some = 16;
        auto const key = key_of(who);
        for (std::size_t i = 0; i != std::min(m.participations.size(), some); ++i)
            if (key_of(m.participations[i].party) == key && !is_tombstone(m.participations[i])) return true;
        return false;
    }
    static void for_each_active_party(basic_meeting<S> const& m, auto&& visit) {
        for (auto const& who : m.hosts) visit(who);
        for (auto const& s : m.sessions) {
            if (is_tombstone(s)) continue;
            for (auto const& c : s.contributions)
                if (!is_tombstone(c))
                    for (auto const& who : c.by) visit(who);
            for (auto const& stand : s.stalls)
                if (!is_tombstone(stand))
                    for (auto const& who : stand.exhibitors) visit(who);
        }
    }
};

/// Whoever takes part in a week takes part in its meetings. Hosts of site visits receive the
/// participants at home and need not be among them; groups and collectives come as their members.
/// Nothing is said where the meeting and what it is part of list no participants at all, or
/// examples only, nor twice of one party in one meeting.
struct participation_declared {
    static constexpr finding_kind info{
        "participation.declared", severity::warning,
        "A presenter, host or exhibitor is among the participants of the meeting or of what it is part of.",
        "add a participation, or mark the list of participations as illustrative"};

    template <class S>
    using gathers = meetings_with_others<S>;

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check, index<S> const& names,
                    meetings_with_others<S> const& meetings) const {
        if (meetings.all().empty()) return;
        participants<S> const present(whole, names);
        // For each thing, the last meeting (from 1) in which it was found missing.
        std::vector<std::uint32_t> reported(names.things().size());
        std::uint32_t number = 0;
        for (auto const& [m] : meetings.all()) {
            ++number;
            if (is_tombstone(*m) || !present.are_listed(*m)) continue;
            meetings.for_each_active_party(*m, [&](basic_party<S> const& who) {
                if (meetings.is_early(who, *m)) return;
                auto const place = present.place_of(who);
                if (place == no_thing) return;
                if (innermost(*m, names, [&](auto const& at) { return present.include(place, at); })) return;
                if (std::exchange(reported[place], number) != number)
                    check.on(who).fail("", "expected {} among the participants of {}, found it nowhere",
                                       in_quotes(key_of(who).text), in_quotes(m->title));
            });
        }
    }
};

inline constexpr std::tuple participation_rules{participation_declared{}};

}  // namespace plenary::rules
