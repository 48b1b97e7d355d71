#pragma once

#include "plenary/core/text_table.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/reflect/visit.hpp"

#include <map>
#include <string_view>
#include <vector>

// Who took part, by role.

namespace plenary {

/// By what a party is named: the identifier of an organisation, group or person, or the words for
/// several together.
struct party_name {
    std::string_view field_name;  ///< the member that is there; empty where none is
    std::string_view text;
    bool is_collective() const { return field_name == "collective"; }
    friend auto operator<=>(party_name const&, party_name const&) = default;
};

/// Of several names, which a record should not give, the first.
template <class S>
party_name named_in(basic_party<S> const& named) {
    party_name out;
    for_each_field<basic_party<S>>([&]<class Field>(Field) {
        if (auto const& member = Field::in(named); member && out.field_name.empty())
            out = {Field::name, judged(*member)};
    });
    return out;
}

/// A meeting that somebody took part in, and what is known about that.
template <class S = owning>
struct attendance {
    basic_meeting<S> const* meeting;
    basic_participation<S> const* participation;
};

/// Somebody who took part in one role or another.
template <class S = owning>
struct participant {
    basic_party<S> const* party;
    std::vector<attendance<S>> meetings{};  ///< in the order of the record
};

template <class S = owning>
struct participants_in_role {
    participation_role role;
    std::vector<participant<S>> participants{};  ///< in the order in which they are first named
};

/// More than one: a collective such as "member states" is several by itself.
template <class S>
bool are_several(std::vector<participant<S>> const& all) {
    return all.size() > 1 || (all.size() == 1 && named_in(*all.front().party).is_collective());
}

/// Who took part in any meeting of the record by role: roles in the order of their declaration,
/// each party once in each. Withdrawn things are left out. Points into the record.
template <class S>
std::vector<participants_in_role<S>> participants_by_role(basic_record<S> const& whole) {
    struct role_found {
        std::vector<participant<S>> participants;
        text_table<std::size_t> by_id, by_words;  // places in it, of what is a thing and of what is none
    };
    std::map<participation_role, role_found> found;
    for (std::size_t i = 0; i != whole.meetings.size(); ++i) {
        if (i + 1 != whole.meetings.size())
            for (auto const& p : whole.meetings[i + 1].participations) detail::prefetch_itself(p);
        auto const& m = whole.meetings[i];
        if (is_withdrawn(m)) continue;
        for (auto const& p : m.participations) prefetch_parts(p.party);
        for (auto const& p : m.participations) {
            if (is_withdrawn(p)) continue;
            auto& [participants, by_id, by_words] = found[p.role];
            auto const name = named_in(p.party);
            auto const at = (name.is_collective() ? by_words : by_id).add(name.text, participants.size());
            if (at == participants.size()) participants.push_back({&p.party});
            participants[at].meetings.push_back({&m, &p});
        }
    }
    std::vector<participants_in_role<S>> out;
    for (auto& [role, of_role] : found) out.push_back({role, std::move(of_role.participants)});
    return out;
}

}  // namespace plenary
