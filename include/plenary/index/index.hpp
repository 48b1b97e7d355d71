#pragma once

#include "plenary/core/text_key.hpp"
#include "plenary/index/mentions.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <array>
#include <atomic>

namespace plenary {

/// What another system calls a thing.
template <class S>
struct indexed_alias {
    basic_alias<S> const* names;
    std::uint32_t owner;  ///< the thing, as a place in `things()`
};

/// Who is who in one record: from identifiers to things, and from things to those who mention
/// them. Points into the record, which must stay as it is. Built in linear time. Mentions are
/// counted and judged at once; all of them are gathered by a walk of their own for whoever is first
/// to ask for them, on whatever thread.
template <class S>
class index : public directory<S> {
public:
    using directory<S>::things;
    using directory<S>::place_of;

    explicit index(basic_record<S> const& whole) {
        add_all(whole, no_thing);
        complete();
    }
    ~index() { delete gathered_.load(std::memory_order_acquire); }

    /// All aliases in the order of the document.
    std::span<indexed_alias<S> const> aliases() const { return aliases_; }
    /// How many mentions there are of the thing at this place in `things()`.
    std::size_t mention_count(std::uint32_t position) const { return mention_counts_[position]; }
    /// Mentions by things that name at most one of their own kind, such as a parent, in the order of
    /// the document: where loops can be.
    std::span<mention const> chained_mentions() const { return chained_; }
    /// Calls `visit(at, mention, target)` with each of these that is by an entity of that kind; null
    /// where it names none of the kind.
    template <template <class> class Entity>
    void for_each_chained(auto&& visit) const {
        constexpr std::size_t ahead = 8;
        for (std::size_t i = 0; i != chained_.size(); ++i) {
            if (i + 2 * ahead < chained_.size())
                prefetch_ends(chained_[i + 2 * ahead], [](auto const& thing) { detail::prefetch(&thing); });
            if (i + ahead < chained_.size())
                prefetch_ends(chained_[i + ahead],
                              [](auto const& thing) { detail::prefetch_lines(thing.address); });
            auto const& m = chained_[i];
            if (auto const* const at = this->template as<Entity<S>>(&things()[m.holder]))
                visit(*at, m,
                      m.target == no_thing ? nullptr : this->template as<Entity<S>>(&things()[m.target]));
        }
    }
    /// Mentions of nothing, of an external, of a tombstone, or of another kind of thing than their
    /// field asks for, in the order of the document: all that there may be something to say about.
    std::span<mention const> doubtful_mentions() const { return doubtful_; }

    /// All mentions in the order of the document.
    std::span<mention const> mentions() const { return gathered().all(); }
    /// Who mentions the thing with this id, in the order of the document.
    std::vector<mention const*> mentions_of(std::string_view id) const {
        std::vector<mention const*> out;
        auto const position = place_of(id);
        if (position == no_thing || mention_count(position) == 0) return out;
        auto const& table = gathered();
        for (auto const number : table.of(position)) out.push_back(&table.all()[number]);
        return out;
    }
    /// The identifier that a mention of this record gives.
    static std::string_view id_in(mention const& m) { return *static_cast<text<S> const*>(m.address); }

protected:
    template <class Taker, class T>
    friend void detail::gather_all(Taker& to, T const& whole, std::uint32_t owner);

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
        detail::for_each_mention<Field>(member, [&]<class At, class Ref>(Ref const& named) {
            static constexpr auto const& site = detail::mention_site_of<S, At, Ref>;
            auto const number = number_of_name(named.value, site.wanted_tag);
            ++names_[number].count;
            // Until all things are there, the name stands for the target.
            if constexpr (site.leads_on) chained_.push_back({&site, &named, owner, number});
        });
    }
    /// Adds `whole` and all inside it.
    template <class T>
    void add_all(T const& whole, std::uint32_t owner) {
        detail::gather_all(*this, whole, owner);
    }
    void complete() {
        this->enter_all();
        mention_counts_.assign(things().size(), 0);
        if (!resolve_names()) [[unlikely]]
            gather_doubtful();
        for (auto& m : chained_) m.target = names_[m.target].target;
        names_.clear();
    }

private:
    /// Calls `fetch` with the thing that mentions and with the one that is mentioned.
    void prefetch_ends(mention const& m, auto&& fetch) const {
        fetch(things()[m.holder]);
        if (m.target != no_thing) fetch(things()[m.target]);
    }

    /// A name that is given to a kind of thing. Most mentions are of what was mentioned a short while
    /// ago: as a rule that is recognised, while the text is at hand, and looked up once.
    struct given_name {
        text_key text;
        type_tag wanted;
        std::uint32_t hash;
        std::uint32_t count;
        std::uint32_t target;
    };
    /// Two names that were given of late, the last one first. Zeros for none: these are set in no time.
    struct recent_names {
        struct recent {
            text_key::glance text;
            std::uint32_t number_and_one = 0;
        } last, before;
    };
    std::uint32_t number_of_name(std::string_view text, type_tag wanted) {
        text_key const key(text);
        auto& recent = recent_names_[key.spread() >> (64 - recent_bits)];
        auto const is_this = [&](auto const& known) {
            if (!(known.text == key.at_a_glance()) || known.number_and_one == 0) return false;
            auto const& name = names_[known.number_and_one - 1];
            return name.wanted == wanted && (key.is_all_at_a_glance() || name.text == key);
        };
        if (!is_this(recent.last)) {
            std::swap(recent.last, recent.before);
            if (!is_this(recent.last)) {
                names_.push_back({key, wanted, this->hash(text), 0, no_thing});
                recent.last = {key.at_a_glance(), static_cast<std::uint32_t>(names_.size())};
            }
        }
        return recent.last.number_and_one - 1;
    }
    /// Looks up what the mentions name, and counts them. Whether all are what their fields ask for.
    /// What a look-up needs is fetched before its turn, in two steps: the place in the table leads
    /// to the rest.
    bool resolve_names() {
        constexpr std::size_t ahead = directory<S>::fetched_ahead;
        bool all_as_asked = true;
        for (std::size_t i = 0; i != names_.size(); ++i) {
            if (i + 2 * ahead < names_.size()) this->prefetch(names_[i + 2 * ahead].hash);
            if (i + ahead < names_.size()) this->prefetch_thing(names_[i + ahead].hash);
            auto& name = names_[i];
            name.target = place_of(name.text, name.hash);
            if (name.target != no_thing) mention_counts_[name.target] += name.count;
            all_as_asked = all_as_asked && is_as_asked(name.target, name.wanted);
        }
        return all_as_asked;
    }
    bool is_as_asked(std::uint32_t target, type_tag wanted) const {
        if (target == no_thing) return false;
        auto const& thing = things()[target];
        auto const right = wanted ? thing.kind->tag == wanted : thing.kind->tag != tag_of<basic_external<S>>;
        return right && !thing.deleted;
    }
    [[gnu::cold, gnu::noinline]] void gather_doubtful() {
        for (auto const& m : mentions())
            if (!is_as_asked(m.target, m.site->wanted_tag)) doubtful_.push_back(m);
    }
    detail::mention_table<S> const& gathered() const {
        auto const* known = gathered_.load(std::memory_order_acquire);
        return known ? *known : gather();
    }
    [[gnu::cold, gnu::noinline]] detail::mention_table<S> const& gather() const {
        auto const& whole = *static_cast<basic_record<S> const*>(things()[0].address);
        auto const* made = new detail::mention_table<S>(whole, *this);
        detail::mention_table<S> const* known = nullptr;
        if (gathered_.compare_exchange_strong(known, made, std::memory_order_acq_rel)) return *made;
        delete made;  // another thread was faster
        return *known;
    }

    growing_list<given_name> names_;
    static constexpr int recent_bits = 8;
    std::array<recent_names, 1 << recent_bits> recent_names_{};  // by their texts
    std::vector<indexed_alias<S>> aliases_;
    std::vector<std::uint32_t> mention_counts_;
    std::vector<mention> chained_, doubtful_;
    mutable std::atomic<detail::mention_table<S> const*> gathered_ = nullptr;
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
