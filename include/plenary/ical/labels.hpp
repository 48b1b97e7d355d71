#pragma once

#include "plenary/core/text_table.hpp"
#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/names.hpp"
#include "plenary/programme/words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace plenary::ical {

/// Looks up whom and what events mention. An index would know all of a record's things, most of
/// which no event mentions, and building it would take as long as writing the calendar.
template <class S>
class labels {
public:
    explicit labels(basic_record<S> const& whole) {
        auto const add_name = [&](std::string_view id, std::string_view name) {
            names_.add(id, name.empty() ? id : name);
        };
        auto const add = [&](auto const& things) {
            for (auto const& thing : things) add_name(judged(thing.id), own_name(thing).brief);
        };
        names_.reserve(whole.organisations.size() + whole.working_groups.size() + whole.people.size() +
                       whole.externals.size() + whole.places.size() +
                       (whole.process ? whole.process->thematic_issues.size() : 0));
        places_.reserve(whole.places.size());
        add(whole.organisations);
        add(whole.working_groups);
        add(whole.people);
        add(whole.externals);
        if (whole.process) add(whole.process->thematic_issues);
        for (auto const& where : whole.places) {
            add_name(where.id.value, where.name);
            places_.add(where.id.value, &where);
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
    /// Writes what it is called as a text.
    void put(line_writer& to, named auto const& mention) const {
        auto& recent = recent_[reinterpret_cast<std::uintptr_t>(&mention) / sizeof mention % recent_.size()];
        if (recent.mention != &mention) recent = {&mention, called(mention.value)};
        to.text(recent.name);
    }
    void put(line_writer& to, basic_party<S> const& who) const {
        if (who.organisation) return put(to, *who.organisation);
        if (who.group) return put(to, *who.group);
        if (who.person) return put(to, *who.person);
        if (who.collective) to.text(*who.collective);
    }
    /// "A, B and C".
    void put_all(line_writer& to, auto const& mentions) const {
        for (std::size_t i = 0; i != mentions.size(); ++i) {
            if (i != 0 && i + 1 == mentions.size()) to.plain(english.and_);
            else if (i != 0) to.plain(escaped::comma);
            put(to, mentions[i]);
        }
    }
    basic_place<S> const* place_of(std::optional<ref_to<basic_place, S>> const& where) const {
        if (!where) return nullptr;
        auto const* const found = places_.find(where->value);
        return found ? *found : nullptr;
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
    /// What is mentioned again: themes are told as categories and in words.
    struct recent_name {
        void const* mention = nullptr;
        std::string_view name{};
    };

    static std::string_view text_in(text_table<std::string_view> const& texts, std::string_view id) {
        auto const* const found = texts.find(id);
        return found ? *found : std::string_view();
    }
    std::string_view called(std::string_view id) const {
        auto const* const name = names_.find(id);
        return name ? *name : id;
    }
    static void keep_alias(text_table<std::string_view>& to, auto const& thing, std::string_view scheme) {
        auto const given = alias_in(thing.meta, scheme);
        if (!given.empty()) to.add(thing.id.value, given);
    }

    mutable std::array<recent_name, 16> recent_{};  // by where they are mentioned
    text_table<std::string_view> names_;
    text_table<basic_place<S> const*> places_;
    text_table<std::string_view> addresses_;
    text_table<std::string_view> uids_;
};

/// Writes what is on the programme as it is called: a visit by its title, or else by the place or
/// all who receive there.
template <class S>
void put_title(line_writer& to, basic_site_visit<S> const& v, labels<S> const& names) {
    if (v.title) to.text(*v.title);
    else if (v.place) names.put(to, *v.place);
    else if (!v.hosts.empty()) names.put_all(to, v.hosts);
    else to.plain(english.site_visit);
}
template <class S>
void put_title(line_writer& to, auto const& part, labels<S> const&) {
    to.text(part.title);
}

}  // namespace plenary::ical
