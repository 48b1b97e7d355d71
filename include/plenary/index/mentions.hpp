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

/// All mentions of a record, and which of them are of whom.
template <class S>
class mention_table {
public:
    mention_table(basic_record<S> const& whole, directory<S> const& names) : names_(names) {
        add_all(whole, no_thing);
        group();
    }
    /// In the order of the document.
    std::span<mention const> all() const { return {all_.data(), all_.size()}; }
    /// Of one thing, in the order of the document, as places in `all()`.
    std::span<std::uint32_t const> of(std::uint32_t target) const {
        return std::span(by_target_).subspan(first_[target], first_[target + 1] - first_[target]);
    }

private:
    /// Things are met in the order in which the directory has them.
    template <class T>
    void add_all(T const& whole, std::uint32_t owner) {
        if constexpr (optional_like<T>) {
            if (whole) add_all(*whole, owner);
        } else if constexpr (list_like<T>) {
            for (auto const& element : whole) add_all(element, owner);
        } else {
            prefetch_parts(whole);
            if constexpr (is_indexed<T>) owner = things_met_++;
            for_each_field<T>([&]<class Field>(Field) {
                using made_of = typename innermost<typename Field::type>::type;
                if constexpr (is_ref<made_of>)
                    for_each_mention<Field>(Field::in(whole), [&]<class At, class Ref>(Ref const& named) {
                        all_.push_back(
                            {&mention_site_of<S, At, Ref>, &named, owner, names_.place_of(named.value)});
                    });
                else if constexpr (described<made_of>) add_all(Field::in(whole), owner);
            });
        }
    }
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
