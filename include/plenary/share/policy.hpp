#pragma once

#include "plenary/index/index.hpp"
#include "plenary/model/marks.hpp"
#include "plenary/share/audience.hpp"
#include "plenary/validate/rules/meeting.hpp"
#include "plenary/validate/rules/session.hpp"

#include <map>
#include <tuple>
#include <vector>

// What redaction has to know of single entities: everything else is one walk over their fields.

namespace plenary::detail {

/// The field is one of these members.
template <class Field, auto... Members>
inline constexpr bool is_one_of = (same_member<Field::descriptor::pointer, Members>() || ...);

/// What it names holds the entry although that stands elsewhere in the record. An entry that does
/// not say otherwise goes when that goes, as it would if it stood inside; where it has several, with
/// the last of them.
template <class Field>
inline constexpr bool names_holder =
    is_one_of<Field, &meeting::parent, &document::meeting, &person::affiliation, &work_plan::group,
              &outcome::meeting, &outcome::sessions, &assertion::session, &assertion::source,
              &provenance::source>;

/// The entry itself says who may see it.
template <has_meta T>
bool has_own_label(T const& entry) {
    auto const* const own = sharing_of(entry);
    return own && own->label;
}
inline bool has_own_label(auto const&) {
    return false;
}

/// Whether the entry stays when its holder has gone, because it says itself who may see it. A mark
/// stands in the place of one of the same kind only, and none in the place of an embargo: nothing is
/// exported before that ends.
bool stays_without_holder(auto const& entry, held_back const& holder) {
    if (!has_own_label(entry) || holder.embargoed) return false;
    if constexpr (has_meta<std::remove_cvref_t<decltype(entry)>>)
        return !holder.for_others || !sharing_of(entry)->audiences.empty();
    else return false;
}

/// Lists of what the record mentions. What nothing mentions any more, because what did has gone,
/// would tell of that.
template <class Field>
inline constexpr bool lists_mentioned = is_one_of<Field, &record::organisations, &record::people,
                                                  &record::places, &record::documents, &record::externals>;

/// "Neither the identity nor the affiliation of the speaker(s), nor that of any other participant,
/// may be revealed" (Chatham House, 2002). Who hosts or organises is no secret.
inline bool reveals_participant(auto const&) {
    return false;
}
inline bool reveals_participant(participation const& p) {
    return names_somebody(p.party) && p.role != participation_role::host &&
           p.role != participation_role::organiser;
}

/// Adds the names of whoever a party is, and of whom a person acts for.
inline void add_names(party const& who, index<owning> const& names, std::vector<std::string_view>& out) {
    auto const add = [&](auto const* named) {
        if (!named) return;
        out.push_back(named->name);
        if constexpr (requires { named->acronym; })
            if (named->acronym) out.push_back(*named->acronym);
    };
    add(names.find(who.organisation));
    add(names.find(who.group));
    auto const* const somebody = names.find(who.person);
    add(somebody);
    if (somebody) add(names.find(somebody->affiliation));
}

/// Calls `visit(id)` for whoever a party is, and for whom a person acts for.
inline void for_each_identity(party const& who, index<owning> const& names, auto&& visit) {
    if (who.organisation) visit(who.organisation->value);
    if (who.group) visit(who.group->value);
    if (!who.person) return;
    visit(who.person->value);
    auto const* const somebody = names.find(who.person);
    if (somebody && somebody->affiliation) visit(somebody->affiliation->value);
}

/// Calls `visit(party)` for each that an entry says spoke, was spoken for or kept a stall.
inline void for_each_speaker(auto const&, auto&&) {}
inline void for_each_speaker(contribution const& c, auto&& visit) {
    for_each_attribution(c, [&](auto, auto const& parties) {
        for (auto const& who : parties) visit(who);
    });
}
inline void for_each_speaker(stall const& s, auto&& visit) {
    for (auto const& who : s.exhibitors) visit(who);
}

/// Calls `visit(id)` for each session in which was said what an entry says.
inline void for_each_session_of(auto const&, auto&&) {}
inline void for_each_session_of(session const& s, auto&& visit) {
    visit(s.id.value);
}
inline void for_each_session_of(assertion const& a, auto&& visit) {
    if (a.session) visit(a.session->value);
}
inline void for_each_session_of(finding const& f, auto&& visit) {
    for (auto const& mentioned : f.evidence) visit(mentioned.value);
}
inline void for_each_session_of(outcome const& o, auto&& visit) {
    for (auto const& mentioned : o.sessions) visit(mentioned.value);
}

/// Takes out of parties those that are somebody, and adds their names.
inline void forget_named(std::vector<party>& parties, index<owning> const& names,
                         std::vector<std::string_view>& out) {
    for (auto const& who : parties) add_names(who, names, out);
    std::erase_if(parties, [](auto const& who) { return names_somebody(who); });
}

/// Takes out who spoke and for whom, whose documents were presented and who kept a stall; adds the
/// names.
inline void forget_attribution(auto&, index<owning> const&, std::vector<std::string_view>&) {}
inline void forget_attribution(contribution& c, index<owning> const& names,
                               std::vector<std::string_view>& speakers) {
    for_each_attribution(c, [&](auto, auto& parties) { forget_named(parties, names, speakers); });
    std::erase_if(c.documents, [&](auto const& mentioned) {
        auto const* const d = names.find(mentioned);
        return d && d->owner && names_somebody(*d->owner);
    });
    if (c.by.empty()) c.attribution = attribution::unknown;
}

inline void forget_attribution(stall& s, index<owning> const& names,
                               std::vector<std::string_view>& exhibitors) {
    forget_named(s.exhibitors, names, exhibitors);
}

/// Takes away the numbers, in ascending order behind the same key, that would show that one before
/// them is missing: those above one that has gone and has lower ones left.
template <class Key>
class numbered {
public:
    void left(Key key, std::optional<std::uint32_t>& number) {
        if (number) all_.push_back({std::move(key), *number, &number});
    }
    void gone(Key key, std::optional<std::uint32_t> number) {
        if (number) all_.push_back({std::move(key), *number, nullptr});
    }
    void hide_gaps() {
        std::sort(all_.begin(), all_.end(), [](auto const& a, auto const& b) {
            return std::tie(a.key, a.number, a.left) < std::tie(b.key, b.number, b.left);
        });
        bool lower_left = false, gap = false;
        for (std::size_t i = 0; i != all_.size(); ++i) {
            if (i == 0 || all_[i - 1].key != all_[i].key) lower_left = gap = false;
            if (!all_[i].left) gap = gap || lower_left;
            else if (gap) all_[i].left->reset();
            else lower_left = true;
        }
    }

private:
    struct entry {
        Key key;
        std::uint32_t number;
        std::optional<std::uint32_t>* left;
    };
    std::vector<entry> all_;
};

// What the elements that are left of a list may not say any more. Numbers of activities stay,
// because they are required and texts cite them.

inline void hide_gone(auto&, auto const&) {}

inline void hide_gone(std::vector<meeting>& left, std::vector<meeting> const& gone) {
    numbered<std::string> ordinals;
    for (auto& m : left)
        if (m.series) ordinals.left(*m.series, m.ordinal);
    for (auto const& m : gone)
        if (m.series) ordinals.gone(*m.series, m.ordinal);
    ordinals.hide_gaps();
}

inline void hide_gone(std::vector<document>& left, std::vector<document> const& gone) {
    numbered<std::string> volumes;
    numbered<std::pair<std::string, std::uint32_t>> editions;
    for (auto& d : left) {
        volumes.left(d.title, d.volume);
        editions.left({d.title, d.volume.value_or(0)}, d.edition);
    }
    for (auto const& d : gone) {
        volumes.gone(d.title, d.volume);
        editions.gone({d.title, d.volume.value_or(0)}, d.edition);
    }
    editions.hide_gaps();
    volumes.hide_gaps();
}

/// The lowest of printed numbers such as "Session 3" or "3(a)"; null where there is none.
class lowest_printed {
public:
    void add(std::optional<std::string> const& number) {
        if (number && (!lowest_ || rules::compare_printed(*number, *lowest_) < 0)) lowest_ = &*number;
    }
    /// Takes away the numbers that are not below it.
    template <class Numbered>
    void hide_from_here(std::vector<Numbered>& numbers) const {
        if (!lowest_) return;
        for (auto& each : numbers) {
            if (each.number && rules::compare_printed(*each.number, *lowest_) >= 0) each.number.reset();
            if constexpr (requires { each.items; }) hide_from_here(each.items);
        }
    }

private:
    std::string const* lowest_ = nullptr;
};
template <class Numbered>
void hide_printed(std::vector<Numbered>& left, std::vector<Numbered> const& gone) {
    lowest_printed lowest;
    for (auto const& g : gone) lowest.add(g.number);
    lowest.hide_from_here(left);
}
inline void hide_gone(std::vector<session>& left, std::vector<session> const& gone) {
    hide_printed(left, gone);
}
inline void hide_gone(std::vector<agenda_item>& left, std::vector<agenda_item> const& gone) {
    hide_printed(left, gone);
}

/// The agenda of a meeting may run through its sessions, and so may the points below an item that is
/// taken up again: what has gone from one list, or with one, leaves a gap in the others.
inline void hide_gone_items(auto&, index<owning> const&) {}
inline void hide_gone_items(std::vector<std::vector<agenda_item> const*> const& whole,
                            std::vector<std::vector<agenda_item>*> const& left) {
    using lists =
        std::pair<std::vector<std::vector<agenda_item> const*>, std::vector<std::vector<agenda_item>*>>;
    std::map<std::string_view, lists> below;  // by the number of the item
    std::vector<std::string_view> kept;
    for (auto const* items : left)
        for (auto const& item : *items) kept.push_back(item.id.value);
    std::sort(kept.begin(), kept.end());
    lowest_printed lowest;
    for (auto const* items : whole)
        for (auto const& item : *items) {
            if (!std::binary_search(kept.begin(), kept.end(), std::string_view(item.id.value)))
                lowest.add(item.number);
            if (item.number) below[*item.number].first.push_back(&item.items);
        }
    for (auto* items : left) {
        lowest.hide_from_here(*items);
        for (auto& item : *items)
            if (item.number) below[*item.number].second.push_back(&item.items);
    }
    for (auto const& [number, both] : below)
        if (both.first.size() > 1 && !both.second.empty()) hide_gone_items(both.first, both.second);
}
inline void hide_gone_items(meeting& left, index<owning> const& names) {
    auto const* const whole = names.as<meeting>(names.find(std::string_view(left.id.value)));
    if (!whole) return;
    std::vector<std::vector<agenda_item> const*> agendas;
    std::vector<std::vector<agenda_item>*> left_of_them;
    for (auto const& s : whole->sessions) agendas.push_back(&s.agenda);
    for (auto& s : left.sessions) left_of_them.push_back(&s.agenda);
    hide_gone_items(agendas, left_of_them);
}

/// A collective may count those that have gone with those that are left.
inline void hide_gone(std::vector<participation>& left, std::vector<participation> const&) {
    for (auto& p : left)
        if (p.party.collective) p.count.reset();
}

/// Sessions and site visits of a meeting are one programme.
template <class Field>
inline constexpr bool holds_programme = is_one_of<Field, &meeting::sessions, &meeting::site_visits>;

/// The places in what is left of a programme, counted through again.
inline void renumber(auto&) {}
inline void renumber(meeting& m) {
    std::map<std::uint32_t, std::uint32_t> places;
    auto const for_each_order = [&](auto&& visit) {
        for (auto& s : m.sessions)
            if (s.order) visit(*s.order);
        for (auto& v : m.site_visits)
            if (v.order) visit(*v.order);
    };
    for_each_order([&](std::uint32_t order) { places[order]; });
    std::uint32_t next = 0;
    for (auto& [order, fresh] : places) fresh = ++next;
    for_each_order([&](std::uint32_t& order) { order = places[order]; });
}

}  // namespace plenary::detail
