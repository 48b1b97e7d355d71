#pragma once

#include "plenary/index/directory.hpp"
#include "plenary/programme/participants.hpp"
#include "plenary/reflect/types.hpp"

#include <array>
#include <map>

// What the things of a record are called.

namespace plenary {

/// The acronym or short name, and the name in full. They are the same where there is only one.
struct thing_name {
    std::string_view brief, full;
};

namespace detail {

/// Members that can name a thing, of whatever type it is: the brief ones first.
inline constexpr std::array<std::string_view, 8> naming_members{"acronym", "short_name", "name",   "title",
                                                                "label",   "statement",  "action", "claim"};
inline constexpr std::size_t brief_members = 2;

template <std::size_t Member, class T>
std::string_view text_member(T const& thing) {
    std::string_view out;
    for_each_field<T>([&]<class Field>(Field) {
        if constexpr (text_like<typename Field::present> && Field::name == naming_members[Member]) {
            auto const& member = Field::in(thing);
            if constexpr (!Field::optional) out = member;
            else if (member) out = *member;
        }
    });
    return out;
}

/// What the first of the members from `First` on gives that gives anything.
template <std::size_t First, class T>
std::string_view first_given(T const& thing) {
    if constexpr (First == naming_members.size()) {
        return {};
    } else {
        auto const text = text_member<First>(thing);
        return text.empty() ? first_given<First + 1>(thing) : text;
    }
}

}  // namespace detail

/// What the entity itself gives as its names; empty where it gives none.
template <described T>
thing_name own_name(T const& thing) {
    return {detail::first_given<0>(thing), detail::first_given<detail::brief_members>(thing)};
}

/// Looks up what the things of a record are called. Points into the record and its directory.
template <class S = owning>
class names {
public:
    explicit names(directory<S> const& things) : things_(things) {
        for_each_type<basic_record<S>>([&]<class T>(std::type_identity<T>) {
            naming_[tag_of<T>] = [](void const* address) {
                return own_name(*static_cast<T const*>(address));
            };
        });
    }

    /// What has no name goes by what it is inside of, such as a contribution by its session.
    thing_name of(indexed_thing const& thing) const {
        auto const* named = &thing;
        auto out = given_to(*named);
        while (out.full.empty() && is_inside(*named)) {
            named = &things_.things()[named->owner];
            out = given_to(*named);
        }
        return complete(out, thing.id);
    }
    /// Of what has this identifier; where there is no such thing, the identifier itself.
    thing_name of(std::string_view id) const {
        auto const* const thing = things_.find(id);
        return thing ? of(*thing) : complete({}, id);
    }
    thing_name of(named auto const& mention) const { return of(std::string_view(mention.value)); }
    thing_name of(basic_party<S> const& who) const {
        auto const given = named_in(who);
        return given.is_collective() ? complete({}, given.text) : of(given.text);
    }

    directory<S> const& things() const { return things_; }

private:
    thing_name given_to(indexed_thing const& thing) const {
        return naming_.at(thing.kind->tag)(thing.address);
    }
    /// Of something smaller than the record.
    bool is_inside(indexed_thing const& thing) const {
        return thing.owner != no_thing && things_.things()[thing.owner].owner != no_thing;
    }
    static thing_name complete(thing_name out, std::string_view fallback) {
        if (out.full.empty()) out.full = fallback;
        if (out.brief.empty()) out.brief = out.full;
        return out;
    }

    directory<S> const& things_;
    std::map<type_tag, thing_name (*)(void const*)> naming_;  // for each type of thing
};

}  // namespace plenary
