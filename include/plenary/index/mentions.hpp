#pragma once

#include "plenary/index/directory.hpp"

#include <span>

namespace plenary {

/// A field through which a thing mentions another.
struct mention_site {
    std::string_view field_name;
    std::string_view wanted;  ///< type name of what it may name; empty for anything
    type_tag wanted_tag;
    type_tag ref_tag;  ///< type of the mention itself
    bool leads_on;     ///< a thing names at most one of its own kind, which may name another, and so on
};

/// That one thing mentions another.
struct mention {
    mention_site const* site;
    void const* address;   ///< of the mention
    std::uint32_t holder;  ///< the thing it stands in, as a place in `things()`
    std::uint32_t target;  ///< the thing it names, or `no_thing`
};

namespace detail {

template <class S, class Field, class Ref>
constexpr mention_site make_mention_site() {
    if constexpr (std::same_as<Ref, ref_to_any<S>>) return {Field::name, {}, nullptr, tag_of<Ref>, false};
    else
        return []<template <class> class Entity>(ref_to<Entity, S> const*) {
            constexpr bool leads_on = Field::optional && std::same_as<typename Field::owner, Entity<S>>;
            return mention_site{Field::name, Entity<S>::type_name, tag_of<Entity<S>>, tag_of<Ref>, leads_on};
        }(static_cast<Ref const*>(nullptr));
}
template <class S, class Field, class Ref>
inline constexpr mention_site mention_site_of = make_mention_site<S, Field, Ref>();

/// Calls `visit.template operator()<Field>(mention)` for each that a member consists of.
template <class Field, class Member, class Visit>
void for_each_mention(Member const& member, Visit&& visit) {
    if constexpr (optional_like<Member>) {
        if (member) for_each_mention<Field>(*member, visit);
    } else if constexpr (is_ref<Member>) {
        static_assert(std::is_standard_layout_v<Member>, "a mention is where its text is");
        visit.template operator()<Field>(member);
    } else if constexpr (list_like<Member>) {
        for (auto const& element : member) prefetch_member(element);
        for (auto const& element : member) for_each_mention<Field>(element, visit);
    }
}

/// Goes through `whole`, be it described or made of what is, and all inside it: gives each value to
/// `to.add_whole`, which returns what owns its parts, and what mentions to `to.add_mentions`.
template <class Taker, class T>
void gather_all(Taker& to, T const& whole, std::uint32_t owner) {
    if constexpr (optional_like<T>) {
        if (whole) gather_all(to, *whole, owner);
    } else if constexpr (list_like<T>) {
        for (auto const& element : whole) gather_all(to, element, owner);
    } else {
        prefetch_parts(whole);
        prefetch_beyond(std::addressof(whole), sizeof(T));
        owner = to.add_whole(whole, owner);
        for_each_field<T>([&]<class Field>(Field) {
            using made_of = typename innermost<typename Field::type>::type;
            if constexpr (is_ref<made_of>) to.template add_mentions<Field>(Field::in(whole), owner);
            else if constexpr (described<made_of>) gather_all(to, Field::in(whole), owner);
        });
    }
}

/// All mentions of a record, and which of them are of whom.
template <class S>
class mention_table {
public:
    mention_table(basic_record<S> const& whole, directory<S> const& names) : names_(names) {
        gather_all(*this, whole, no_thing);
        group();
    }
    /// In the order of the document.
    std::span<mention const> all() const { return {all_.data(), all_.size()}; }
    /// Of one thing, in the order of the document, as places in `all()`.
    std::span<std::uint32_t const> of(std::uint32_t target) const {
        return std::span(by_target_).subspan(first_[target], first_[target + 1] - first_[target]);
    }

    /// Things are met in the order in which the directory has them.
    template <class T>
    std::uint32_t add_whole(T const&, std::uint32_t owner) {
        if constexpr (is_indexed<T>) return things_met_++;
        else return owner;
    }
    template <class Field, class Member>
    void add_mentions(Member const& member, std::uint32_t owner) {
        for_each_mention<Field>(member, [&]<class At, class Ref>(Ref const& named) {
            all_.push_back({&mention_site_of<S, At, Ref>, &named, owner, names_.place_of(named.value)});
        });
    }

private:
    void group() {
        first_.assign(names_.things().size() + 1, 0);
        for (auto const& m : all_)
            if (m.target != no_thing) ++first_[m.target];
        for (std::size_t i = 1; i != first_.size(); ++i) first_[i] += first_[i - 1];
        by_target_.resize(first_.back());
        // From the last to the first: each count becomes the place of the first.
        for (auto i = static_cast<std::uint32_t>(all_.size()); i-- != 0;)
            if (auto const target = all_[i].target; target != no_thing) by_target_[--first_[target]] = i;
    }

    directory<S> const& names_;
    std::uint32_t things_met_ = 0;
    growing_list<mention> all_;
    std::vector<std::uint32_t> first_;  // for each thing, where its mentions begin in by_target_
    std::vector<std::uint32_t> by_target_;
};

}  // namespace detail

}  // namespace plenary
