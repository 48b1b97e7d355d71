#pragma once

#include "plenary/index/directory.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <array>

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

/// What another system calls a thing.
template <class S>
struct indexed_alias {
    basic_alias<S> const* names;
    std::uint32_t owner;  ///< the thing, as a place in `things()`
};

/// Who is who in one record: from identifiers to things, and from things to those who mention
/// them. Points into the record, which must stay as it is. Built in linear time.
template <class S>
class index : public directory<S> {
public:
    using directory<S>::things;
    using directory<S>::place_of;

    explicit index(basic_record<S> const& whole) {
        add_all(whole, no_thing);
        complete();
    }
    /// All mentions in the order of the document.
    std::span<mention const> mentions() const { return {mentions_.data(), mentions_.size()}; }

    /// All aliases in the order of the document.
    std::span<indexed_alias<S> const> aliases() const { return aliases_; }
    /// Mentions by things that name at most one of their own kind, such as a parent, in the order of
    /// the document, as places in `mentions()`: where loops can be.
    std::span<std::uint32_t const> chained_mentions() const { return chained_; }
    /// Mentions of nothing, of an external, of a tombstone, or of another kind of thing than their
    /// field asks for: all that there may be something to say about.
    std::span<mention const* const> doubtful_mentions() const { return doubtful_; }

    /// The identifier that a mention of this record gives.
    static std::string_view id_in(mention const& m) { return *static_cast<text<S> const*>(m.address); }

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

protected:
    /// Nothing yet: whoever goes through the record anyway adds what is there in the order of the
    /// document, and completes the index when all is.
    index() = default;

    /// Adds `whole` itself, inside of `owner`; returns what owns its parts.
    template <class T>
    std::uint32_t add_whole(T const& whole, std::uint32_t owner) {
        owner = this->add(whole, owner);
        if constexpr (std::same_as<T, basic_alias<S>>) aliases_.push_back({&whole, owner});
        return owner;
    }
    /// Adds the mentions that a member consists of.
    template <class Field, class Member>
    void add_mentions(Member const& member, std::uint32_t owner) {
        if constexpr (optional_like<Member>) {
            if (member) add_mentions<Field>(*member, owner);
        } else if constexpr (is_ref<Member>) {
            static_assert(std::is_standard_layout_v<Member>, "a mention is where its text is");
            if constexpr (site<Field, Member>.leads_on) chained_.push_back(std::uint32_t(mentions_.size()));
            if (mentions_.is_full()) [[unlikely]]
                mentions_.reserve(this->likely_number(mentions_.size()));
            // Until all things are there, the name stands for the target.
            mentions_.push_back({&site<Field, Member>, &member, owner, number_of_name(member.value)});
        } else if constexpr (list_like<Member>) {
            for (auto const& element : member) detail::prefetch_member(element);
            for (auto const& element : member) add_mentions<Field>(element, owner);
        }
    }
    /// Adds `whole`, be it described or made of what is, and all inside it.
    template <class T>
    void add_all(T const& whole, std::uint32_t owner) {
        if constexpr (optional_like<T>) {
            if (whole) add_all(*whole, owner);
        } else if constexpr (list_like<T>) {
            for (auto const& element : whole) add_all(element, owner);
        } else {
            prefetch_parts(whole);
            owner = add_whole(whole, owner);
            for_each_field<T>([&]<class Field>(Field) {
                using made_of = typename detail::innermost<typename Field::type>::type;
                if constexpr (is_ref<made_of>) add_mentions<Field>(Field::in(whole), owner);
                else if constexpr (described<made_of>) add_all(Field::in(whole), owner);
            });
        }
    }
    void complete() {
        this->enter_all();
        look_up_names();
        resolve();
        group();
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

    /// A name that mentions give. Most mentions are of what was mentioned a short while ago: as a
    /// rule that is recognised, while the text is at hand, and looked up once.
    struct given_name {
        std::string_view text;
        std::uint32_t hash;
        std::uint32_t target;
    };
    struct recent_name {
        std::string_view text;  ///< as it was last seen
        std::uint32_t hash = 0;
        std::uint32_t number = no_thing;
    };
    std::uint32_t number_of_name(std::string_view text) {
        auto const hash = this->hash(text);
        auto& recent = recent_names_[hash % recent_names_.size()];
        if (recent.number == no_thing || recent.hash != hash || !same_text(recent.text, text)) {
            recent.hash = hash;
            recent.number = static_cast<std::uint32_t>(names_.size());
            names_.push_back({text, hash, no_thing});
        }
        recent.text = text;
        return recent.number;
    }
    /// What a look-up needs is fetched before its turn, in two steps: the place in the table leads
    /// to the rest.
    void look_up_names() {
        constexpr auto ahead = directory<S>::fetched_ahead;
        for (std::size_t i = 0; i != names_.size(); ++i) {
            if (i + 2 * ahead < names_.size()) this->prefetch(names_[i + 2 * ahead].hash);
            if (i + ahead < names_.size()) {
                detail::prefetch(names_[i + ahead].text.data());
                this->prefetch_thing(names_[i + ahead].hash);
            }
            names_[i].target = place_of(names_[i].text, names_[i].hash);
        }
    }
    /// What the mentions name, and whether that is what their field asks for. Counts them.
    void resolve() {
        first_mention_.assign(things().size() + 1, 0);
        for (auto& m : mentions_) {
            m.target = names_[m.target].target;
            if (m.target != no_thing) [[likely]] {
                ++first_mention_[m.target];
                if (is_as_asked(things()[m.target], *m.site)) [[likely]]
                    continue;
            }
            doubtful_.push_back(&m);
        }
        names_.clear();
    }
    static bool is_as_asked(indexed_thing const& target, mention_site const& from) {
        bool const right = from.wanted_tag ? target.kind->tag == from.wanted_tag
                                           : target.kind->tag != tag_of<basic_external<S>>;
        return right && !target.deleted;
    }
    /// Sets down the mentions of each thing from the last to the first.
    void group() {
        for (std::size_t i = 1; i != first_mention_.size(); ++i) first_mention_[i] += first_mention_[i - 1];
        by_target_.resize(first_mention_.back());
        for (auto i = static_cast<std::uint32_t>(mentions_.size()); i-- != 0;)
            if (auto const target = mentions_[i].target; target != no_thing)
                by_target_[--first_mention_[target]] = i;
    }

    growing_list<mention> mentions_;
    growing_list<given_name> names_;
    std::array<recent_name, 512> recent_names_{};  // by their hashes
    std::vector<indexed_alias<S>> aliases_;
    std::vector<mention const*> doubtful_;
    std::vector<std::uint32_t> chained_;
    std::vector<std::uint32_t> first_mention_;  // for each thing, where its mentions begin in by_target_
    std::vector<std::uint32_t> by_target_;
};

namespace detail {

/// An index that a walk makes on its way.
template <class S>
class index_under_way : public index<S> {
public:
    index_under_way() = default;
    using index<S>::add_whole, index<S>::add_mentions, index<S>::add_all, index<S>::complete;
};

}  // namespace detail

}  // namespace plenary
