#pragma once

#include "plenary/core/growing_list.hpp"
#include "plenary/core/text_hash.hpp"
#include "plenary/core/text_key.hpp"
#include "plenary/core/words.hpp"
#include "plenary/index/places_by_hash.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/prefetch.hpp"
#include "plenary/reflect/types.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace plenary {

/// What kind of thing a type is.
struct thing_kind {
    std::string_view type_name;  ///< "meeting"
    type_tag tag;
};
template <class T>
inline constexpr thing_kind kind_of{T::type_name, tag_of<T>};

/// A thing of a record: whatever has an identifier of its own, and the externals, which lend theirs
/// to things of other records.
struct indexed_thing {
    std::string_view id;
    thing_kind const* kind;
    void const* address;
    std::uint32_t owner;  ///< the thing it is inside of, as a place in `things()`, or `no_thing`
    bool deleted;         ///< a tombstone, or inside of one
};

/// Two things that share an identifier, as places in `things()`.
struct repeated_id {
    std::uint32_t first, again;
};

namespace detail {

template <class T>
inline constexpr bool is_indexed = thing_type<T>;
template <class S>
inline constexpr bool is_indexed<basic_external<S>> = true;

/// Every kind of thing.
struct every_kind {
    template <class T>
    static constexpr bool has = is_indexed<T>;
};

template <class T, class Kinds>
inline constexpr bool holds_things = false;
template <described T, class Kinds>
inline constexpr bool holds_things<T, Kinds> =
    []<class... U>(boost::mp11::mp_list<U...>) { return (Kinds::template has<U> || ...); }(types_within<T>{});

template <class T, template <class> class Entity>
inline constexpr bool is_a = false;
template <template <class> class Entity, class S>
inline constexpr bool is_a<Entity<S>, Entity> = true;

}  // namespace detail

/// Things of these kinds, such as `only_of<basic_meeting, basic_place>`.
template <template <class> class... Entity>
struct only_of {
    template <class T>
    static constexpr bool has = (detail::is_a<T, Entity> || ...);
};

/// Which thing of one record has an identifier. Points into the record, which must stay as it is.
/// Built in linear time, and in less than an index, which also knows who mentions whom.
template <class S>
class directory {
public:
    explicit directory(basic_record<S> const& whole) : directory(whole, detail::every_kind{}) {}

    /// Knows of things of some kinds only: those that somebody will look up are few of all there
    /// are, and so need a fraction of the time. The owner of a thing is the nearest one of these.
    template <class Kinds>
    directory(basic_record<S> const& whole, Kinds) : directory() {
        add_inside<Kinds>(whole, no_thing, false);
        enter_all();
    }
    directory(directory const&) = delete;

    /// All that it knows of in the order of the document. Where several share an id, look-ups find the first.
    std::span<indexed_thing const> things() const { return {things_.data(), things_.size()}; }
    /// Things whose id an earlier thing has, in the order of the document.
    std::span<repeated_id const> repeated_ids() const { return repeated_; }

    /// The place in `things()` of the thing with this id, or `no_thing`.
    std::uint32_t place_of(std::string_view id) const { return place_of(id, hash(id)); }
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
        return found && found->kind->tag == tag_of<Entity> ? static_cast<Entity const*>(found->address)
                                                           : nullptr;
    }
    /// Calls `visit(entry, found)` with each of a list and the thing with the id `name_of(entry)`, or
    /// null: as `find` for each, but many wait for memory at the same time. What an entry stands for
    /// is its `at`.
    template <class Entry>
    void find_each(std::span<Entry const> all, auto&& name_of, auto&& visit) const {
        std::array<std::uint32_t, fetched_ahead> hashes;
        while (!all.empty()) {
            auto const some = all.first(std::min(fetched_ahead, all.size()));
            all = all.subspan(some.size());
            auto const hashes_of_some = std::span(hashes).first(some.size());
            for (auto const& entry : some) detail::prefetch(name_of(entry).data());
            std::transform(some.begin(), some.end(), hashes.begin(),
                           [&](Entry const& entry) { return hash(name_of(entry)); });
            for (auto const hashed : hashes_of_some) prefetch(hashed);
            for (auto const hashed : hashes_of_some) prefetch_thing(hashed);
            for (auto const hashed : hashes_of_some) {
                auto const* const thing = likely_thing(hashed);
                if (!thing) continue;
                detail::prefetch(thing->id.data());
                detail::prefetch_lines(thing->address);
            }
            for (auto const& entry : all.first(std::min(fetched_ahead, all.size())))
                detail::prefetch_lines(entry.at);
            for (std::size_t i = 0; i != some.size(); ++i) {
                auto const position = place_of(name_of(some[i]), hashes[i]);
                visit(some[i], position == no_thing ? nullptr : &things_[position]);
            }
        }
    }

protected:
    /// Nothing yet: whoever goes through the record adds its things in the order of the document, and
    /// enters them when all are there.
    directory() : seed_(reinterpret_cast<std::uintptr_t>(this)) {}

    /// Adds `whole` where it is a thing, inside of `owner`; returns what owns its parts.
    template <class T>
    std::uint32_t add(T const& whole, std::uint32_t owner) {
        if constexpr (detail::is_indexed<T>) {
            bool deleted = owner != no_thing && things_[owner].deleted;
            if constexpr (requires { whole.meta->deleted; })
                deleted = deleted || (whole.meta && whole.meta->deleted);
            if (owner == 0) {
                if (under_way_.kind != &kind_of<T>) [[unlikely]]
                    enter_list<T>();
                ++under_way_.seen;
            }
            if (things_.is_full()) [[unlikely]] {
                things_.reserve(likely_number(things_.size()));
                hashes_.reserve(likely_number(things_.size()));
            }
            things_.push_back({judged(whole.id), &kind_of<T>, &whole, owner, deleted});
            hashes_.push_back(hash(things_.back().id));
            owner = static_cast<std::uint32_t>(things_.size() - 1);
        }
        return owner;
    }

    /// How many there will be of what there are so many so far, if the rest of the list that the walk
    /// is in is as its part that was gone through; the more of it is known, the further it is relied on.
    /// Twice as many would be copied several times on the way, a multiple be too much.
    [[gnu::cold, gnu::noinline]] std::size_t likely_number(std::size_t so_far) const {
        // Of some kinds of things only, nothing is known of what is still to come.
        if (under_way_.size == 0) return so_far * 2 + 64;
        auto const least = so_far + so_far / 4 + 64, most = so_far * (8 + under_way_.seen) + 64;
        auto const each = double(so_far - under_way_.things_before) / double(under_way_.seen);
        auto const to_come = each * double(std::max(under_way_.size, under_way_.seen) - under_way_.seen) +
                             double(under_way_.later);
        return std::size_t(std::clamp((double(so_far) + to_come) * 17 / 16, double(least), double(most)));
    }

    /// Makes things findable: into a table of the right size, and while the places of those that
    /// come next are fetched, which takes a fraction of the time that it takes one by one.
    void enter_all() {
        places_.reset(things_.size());
        for (std::uint32_t i = 0; i != things_.size(); ++i) {
            if (i + fetched_ahead < things_.size()) prefetch(hashes_[i + fetched_ahead]);
            auto const first = places_.add(hashes_[i], i, [&](std::uint32_t other) {
                return same_text(things_[other].id, things_[i].id);
            });
            if (first != no_thing) [[unlikely]]
                repeated_.push_back({first, i});
        }
        hashes_.clear();
    }

    /// How many look-ups before its own a place of the table is fetched.
    static constexpr std::size_t fetched_ahead = 16;

    std::uint32_t hash(std::string_view id) const { return static_cast<std::uint32_t>(text_hash(id, seed_)); }
    /// As `place_of`, with a hash that is known.
    std::uint32_t place_of(std::string_view id, std::uint32_t hashed) const {
        return places_.find(hashed, [&](std::uint32_t other) { return same_text(things_[other].id, id); });
    }
    std::uint32_t place_of(text_key const& id, std::uint32_t hashed) const {
        return places_.find(hashed, [&](std::uint32_t other) { return id == things_[other].id; });
    }
    /// Fetches the place of the table where a look-up begins.
    void prefetch(std::uint32_t hashed) const { places_.prefetch(hashed); }
    /// The thing that is likely to be there; whoever does not want to wait has fetched the place before.
    indexed_thing const* likely_thing(std::uint32_t hashed) const {
        auto const position = places_.likely_place(hashed);
        return position == no_thing ? nullptr : &things_[position];
    }
    void prefetch_thing(std::uint32_t hashed) const { detail::prefetch(likely_thing(hashed)); }

private:
    /// The list of the record itself that a walk is in.
    struct list_under_way {
        thing_kind const* kind = nullptr;
        std::size_t size = 0, seen = 0;  ///< of its things, and of these those met
        std::size_t later = 0;           ///< things of lists that come after it
        std::size_t things_before = 0;
    };
    template <class T>
    [[gnu::cold, gnu::noinline]] void enter_list() {
        under_way_ = {&kind_of<T>, 0, 0, 0, things_.size()};
        if (things_[0].kind != &kind_of<basic_record<S>>) return;
        auto const& whole = *static_cast<basic_record<S> const*>(things_[0].address);
        for_each_field_where<basic_record<S>, is_list>([&]<class Field>(Field) {
            auto const size = Field::in(whole).size();
            under_way_.later += size;
            if constexpr (std::same_as<typename Field::type::value_type, T>) {
                under_way_.size = size;
                under_way_.later = 0;
            }
        });
    }

    template <class Kinds, class T>
    void add_inside(T const& whole, std::uint32_t owner, bool deleted) {
        for_each_part<Kinds, T>([&]<class Field>(Field) { detail::prefetch_member(Field::in(whole)); });
        if constexpr (Kinds::template has<T>) {
            detail::prefetch_member(whole.id);
            owner = add(whole, owner);
            things_[owner].deleted = deleted = things_[owner].deleted || deleted;
        } else if constexpr (requires { whole.meta->deleted; }) {
            deleted = deleted || (whole.meta && whole.meta->deleted);
        }
        for_each_part<Kinds, T>(
            [&]<class Field>(Field) { add_member<Kinds>(Field::in(whole), owner, deleted); });
    }
    template <class Kinds, class Member>
    void add_member(Member const& member, std::uint32_t owner, bool deleted) {
        if constexpr (optional_like<Member>) {
            if (member) add_member<Kinds>(*member, owner, deleted);
        } else if constexpr (list_like<Member>) {
            for (auto const& element : member) add_member<Kinds>(element, owner, deleted);
        } else {
            add_inside<Kinds>(member, owner, deleted);
        }
    }
    /// The fields in which there can be things of these kinds.
    template <class Kinds, class T>
    static void for_each_part(auto&& visit) {
        for_each_field<T>([&]<class Field>(Field field) {
            if constexpr (detail::holds_things<typename detail::innermost<typename Field::type>::type, Kinds>)
                visit(field);
        });
    }

    std::uint64_t seed_;
    list_under_way under_way_;
    growing_list<indexed_thing> things_;
    growing_list<std::uint32_t> hashes_;  // of their identifiers, until they are entered
    std::vector<repeated_id> repeated_;
    detail::places_by_hash places_;
};

}  // namespace plenary
