#pragma once

#include "plenary/core/text_hash.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/names.hpp"

#include <string_view>
#include <unordered_map>

namespace plenary::ical {

/// Looks up whom and what events mention. An index would know all of a record's things, most of
/// which no event mentions, and building it would take as long as writing the calendar.
template <class S>
class labels {
public:
    explicit labels(basic_record<S> const& whole)
        : names_(0, seeded_hash{reinterpret_cast<std::uintptr_t>(this)}) {
        auto const add = [&](auto const& things) {
            for (auto const& thing : things) names_.emplace(judged(thing.id), own_name(thing).brief);
        };
        add(whole.organisations);
        add(whole.working_groups);
        add(whole.people);
        add(whole.externals);
        if (whole.process) add(whole.process->thematic_issues);
        for (auto const& where : whole.places) {
            names_.emplace(where.id.value, where.name);
            places_.emplace(where.id.value, &where);
        }
        for (auto const& who : whole.organisations) keep_alias(addresses_, who, mail_scheme);
        for (auto const& who : whole.working_groups) keep_alias(addresses_, who, mail_scheme);
        for (auto const& m : whole.meetings) keep_alias(uids_, m, uid_scheme);
    }
    labels(labels const&) = delete;

    /// What a thing is called for short; its identifier where the record does not say.
    std::string_view of(named auto const& mention) const { return called(mention.value); }
    std::string_view of(basic_party<S> const& who) const {
        if (who.organisation) return of(*who.organisation);
        if (who.group) return of(*who.group);
        if (who.person) return of(*who.person);
        return who.collective ? std::string_view(*who.collective) : std::string_view();
    }
    basic_place<S> const* place_of(std::optional<ref_to<basic_place, S>> const& where) const {
        if (!where) return nullptr;
        auto const found = places_.find(std::string_view(where->value));
        return found == places_.end() ? nullptr : found->second;
    }
    /// The mail address of an organisation or group; empty where none is given.
    std::string_view address_of(basic_party<S> const& who) const {
        if (who.organisation) return text_in(addresses_, who.organisation->value);
        return who.group ? text_in(addresses_, who.group->value) : std::string_view();
    }
    /// The UID that another calendar has given to a meeting, or nothing.
    std::string_view uid_of(ref_to<basic_meeting, S> const& meant) const {
        return text_in(uids_, meant.value);
    }

private:
    struct seeded_hash {
        std::uint64_t seed;
        std::size_t operator()(std::string_view text) const { return std::size_t(text_hash(text, seed)); }
    };
    template <class T>
    using table = std::unordered_map<std::string_view, T, seeded_hash>;

    static std::string_view text_in(table<std::string_view> const& texts, std::string_view id) {
        if (texts.empty()) return {};
        auto const found = texts.find(id);
        return found == texts.end() ? std::string_view() : found->second;
    }
    std::string_view called(std::string_view id) const {
        auto const name = text_in(names_, id);
        return name.empty() ? id : name;
    }
    static void keep_alias(table<std::string_view>& to, auto const& thing, std::string_view scheme) {
        auto const given = alias_in(thing.meta, scheme);
        if (!given.empty()) to.emplace(thing.id.value, given);
    }

    table<std::string_view> names_;
    table<basic_place<S> const*> places_{0, names_.hash_function()};
    table<std::string_view> addresses_{0, names_.hash_function()};
    table<std::string_view> uids_{0, names_.hash_function()};
};

/// What a visit is called: by its title, or else by the place or the hosts.
template <class S>
std::string_view title_of(basic_site_visit<S> const& v, labels<S> const& names) {
    if (v.title) return *v.title;
    if (v.place) return names.of(*v.place);
    return v.hosts.empty() ? std::string_view("Site visit") : names.of(v.hosts.front());
}

}  // namespace plenary::ical
