#pragma once

#include "plenary/core/text_hash.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/visit.hpp"

#include <bit>
#include <span>
#include <vector>

namespace plenary {

inline constexpr std::uint32_t no_thing = 0xFFFFFFFF;

/// A thing of a record: whatever has an identifier of its own, and the externals, which lend theirs
/// to things of other records.
struct indexed_thing {
    std::string_view id;
    std::string_view type_name;  ///< "meeting"
    type_tag tag;
    void const* address;
    std::uint32_t owner;  ///< the thing it is inside of, as a place in `things()`, or `no_thing`
    bool deleted;         ///< a tombstone, or inside of one
};

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
    std::string_view id;
    mention_site const* site;
    void const* address;   ///< of the mention
    std::uint32_t holder;  ///< the thing it stands in, as a place in `things()`
    std::uint32_t target;  ///< the thing it names, or `no_thing`
};

/// What another system calls a thing.
template <class S>
struct indexed_alias {
    basic_alias<S> const* names;
    std::uint32_t owner;  ///< the thing, as a place in `things()`
};

/// Two things that share an identifier, as places in `things()`.
struct repeated_id {
    std::uint32_t first, again;
};

/// Who is who in one record: from identifiers to things, and from things to those who mention
/// them. Points into the record, which must stay as it is. Built in linear time.
template <class S>
class index {
public:
    explicit index(basic_record<S> const& whole) : seed_(reinterpret_cast<std::uintptr_t>(this)) {
        visit(whole, no_thing);
        fill_slots();
        resolve();
        group();
    }
    index(index const&) = delete;

    /// All things in the order of the document. Where several share an id, look-ups find the first.
    std::span<indexed_thing const> things() const { return things_; }
    /// All mentions in the order of the document.
    std::span<mention const> mentions() const { return mentions_; }

    /// All aliases in the order of the document.
    std::span<indexed_alias<S> const> aliases() const { return aliases_; }
    /// Things whose id an earlier thing has, in the order of the document.
    std::span<repeated_id const> repeated_ids() const { return repeated_; }
    /// Mentions of nothing, of an external, of a tombstone, or of another kind of thing than their
    /// field asks for: all that there may be something to say about.
    std::span<mention const* const> doubtful_mentions() const { return doubtful_; }

    /// The place in `things()` of the thing with this id, or `no_thing`.
    std::uint32_t place_of(std::string_view id) const {
        for (auto bucket = text_hash(id, seed_) & mask_;; bucket = (bucket + 1) & mask_) {
            auto const position = slots_[bucket];
            if (position == no_thing || things_[position].id == id) return position;
        }
    }
    indexed_thing const* find(std::string_view id) const {
        auto const position = place_of(id);
        return position == no_thing ? nullptr : &things_[position];
    }
    /// The entity that is named; null where there is none of that kind.
    template <template <class> class Entity>
    Entity<S> const* find(ref_to<Entity, S> const& named) const {
        return as<Entity<S>>(find(named.value));
    }
    template <template <class> class Entity>
    Entity<S> const* find(std::optional<ref_to<Entity, S>> const& named) const {
        return named ? find(*named) : nullptr;
    }
    template <class Entity>
    static Entity const* as(indexed_thing const* found) {
        return found && found->tag == tag_of<Entity> ? static_cast<Entity const*>(found->address) : nullptr;
    }

    /// Who mentions the thing with this id, in the order of the document.
    std::vector<mention const*> mentions_of(std::string_view id) const {
        std::vector<mention const*> out;
        auto const position = place_of(id);
        if (position == no_thing) return out;
        for (auto i = first_mention_[position]; i != first_mention_[position + 1]; ++i)
            out.push_back(&mentions_[by_target_[i]]);
        return out;
    }
    std::size_t mention_count(std::uint32_t position) const {
        return first_mention_[position + 1] - first_mention_[position];
    }

private:
    template <class Field, class Ref>
    static constexpr mention_site make_site() {
        return []<template <class> class Entity>(ref_to<Entity, S> const*) {
            constexpr bool leads_on = Field::optional && std::same_as<typename Field::owner, Entity<S>>;
            return mention_site{Field::name, Entity<S>::type_name, tag_of<Entity<S>>, tag_of<Ref>, leads_on};
        }(static_cast<Ref const*>(nullptr));
    }
    template <class Field, class Ref>
        requires std::same_as<Ref, ref_to_any<S>>
    static constexpr mention_site make_site() {
        return {Field::name, {}, nullptr, tag_of<Ref>, false};
    }
    template <class Field, class Ref>
    static constexpr mention_site site = make_site<Field, Ref>();

    template <class T>
    void visit(T const& whole, std::uint32_t owner) {
        if constexpr (thing_type<T> || std::same_as<T, basic_external<S>>) {
            bool deleted = owner != no_thing && things_[owner].deleted;
            if constexpr (requires { whole.meta->deleted; })
                deleted = deleted || (whole.meta && whole.meta->deleted);
            things_.push_back({judged(whole.id), T::type_name, tag_of<T>, &whole, owner, deleted});
            owner = static_cast<std::uint32_t>(things_.size() - 1);
        }
        if constexpr (std::same_as<T, basic_alias<S>>) aliases_.push_back({&whole, owner});
        for_each_field<T>([&]<class Field>(Field) { visit_field<Field>(Field::in(whole), owner); });
    }
    template <class Field, class Member>
    void visit_field(Member const& member, std::uint32_t owner) {
        if constexpr (optional_like<Member>) {
            if (member) visit_field<Field>(*member, owner);
        } else if constexpr (is_ref<Member>) {
            mentions_.push_back({member.value, &site<Field, Member>, &member, owner, no_thing});
        } else if constexpr (described<Member>) {
            visit(member, owner);
        } else if constexpr (list_like<Member>) {
            if constexpr (is_ref<typename Member::value_type> || described<typename Member::value_type>)
                for (auto const& element : member) visit_field<Field>(element, owner);
        }
    }

    void fill_slots() {
        slots_.assign(std::bit_ceil(things_.size() * 2 + 1), no_thing);
        mask_ = slots_.size() - 1;
        for (std::uint32_t position = 0; position != things_.size(); ++position) {
            auto bucket = text_hash(things_[position].id, seed_) & mask_;
            while (slots_[bucket] != no_thing && things_[slots_[bucket]].id != things_[position].id)
                bucket = (bucket + 1) & mask_;
            if (slots_[bucket] == no_thing) slots_[bucket] = position;
            else repeated_.push_back({slots_[bucket], position});
        }
    }
    void resolve() {
        for (auto& m : mentions_) {
            m.target = place_of(m.id);
            bool const as_asked =
                m.target != no_thing && !things_[m.target].deleted &&
                (things_[m.target].tag == m.site->wanted_tag ||
                 (!m.site->wanted_tag && things_[m.target].tag != tag_of<basic_external<S>>));
            if (!as_asked) [[unlikely]]
                doubtful_.push_back(&m);
        }
    }
    void group() {
        first_mention_.assign(things_.size() + 1, 0);
        for (auto const& m : mentions_)
            if (m.target != no_thing) ++first_mention_[m.target + 1];
        for (std::size_t i = 1; i != first_mention_.size(); ++i) first_mention_[i] += first_mention_[i - 1];
        by_target_.resize(first_mention_.back());
        auto next = first_mention_;
        for (std::uint32_t i = 0; i != mentions_.size(); ++i)
            if (mentions_[i].target != no_thing) by_target_[next[mentions_[i].target]++] = i;
    }

    std::uint64_t seed_;
    std::uint64_t mask_ = 0;
    std::vector<indexed_thing> things_;
    std::vector<mention> mentions_;
    std::vector<indexed_alias<S>> aliases_;
    std::vector<repeated_id> repeated_;
    std::vector<mention const*> doubtful_;
    std::vector<std::uint32_t> slots_;
    std::vector<std::uint32_t> first_mention_;  // for each thing, where its mentions begin in by_target_
    std::vector<std::uint32_t> by_target_;
};

}  // namespace plenary
