#pragma once

#include "plenary/core/text_hash.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/type_words.hpp"
#include "plenary/validate/repeats.hpp"
#include "plenary/validate/rule.hpp"

#include <algorithm>
#include <vector>

namespace plenary::rules {

/// Externals count as things here: what refers to an identifier that a thing and an external share
/// could mean either.
struct id_unique {
    static constexpr finding_kind info{"id.unique", severity::error,
                                       "No two things in a record share an identifier, whatever their kind.",
                                       "give one of them another, and mend what refers to it"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        for (auto const& repeated : names.repeated_ids()) {
            auto const& first = names.things()[repeated.first];
            auto const& again = names.things()[repeated.again];
            if (again.id.empty()) continue;  // the field has said so
            check.at(again, "id")
                .fail("expected an identifier of its own, found {}, that of {} before it",
                      in_quotes(again.id), with_article(first.kind->type_name));
        }
    }
};

/// A tombstone may share its alias with the thing that it was merged into.
struct alias_unique {
    static constexpr finding_kind info{"alias.unique", severity::warning,
                                       "No alias (a scheme with an identifier) is given twice.",
                                       "two entries with one alias are often the same thing, entered twice"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        auto const all = names.aliases();
        auto const seed = reinterpret_cast<std::uintptr_t>(&all);
        repeats same_hash;
        for (std::uint32_t i = 0; i != all.size(); ++i)
            if (!names.things()[all[i].owner].deleted)
                same_hash.add(text_hash(all[i].names->identifier, text_hash(all[i].names->scheme, seed)), i);
        auto const same = [&](std::uint32_t a, std::uint32_t b) {
            return all[a].names->identifier == all[b].names->identifier &&
                   all[a].names->scheme == all[b].names->scheme;
        };
        same_hash.for_each(same, [&](std::uint32_t before, std::uint32_t again) {
            auto const& it = *all[again].names;
            auto const& owner = names.things()[all[before].owner];
            if (all[before].owner != all[again].owner) {
                check.on(it).fail("", "expected an alias that nothing else has, found {} of {}, that of {}",
                                  in_quotes(it.identifier), in_quotes(it.scheme), in_quotes(owner.id));
            } else if (auto* found = check.on(it).fail("", "expected each alias once, found {} of {} again",
                                                       in_quotes(it.identifier), in_quotes(it.scheme))) {
                found->mend(patch_verb::remove).safely();
            }
        });
    }
};

namespace detail {

template <class T>
inline constexpr bool is_record = false;
template <class S>
inline constexpr bool is_record<basic_record<S>> = true;

}  // namespace detail

/// About records that are to be joined: `validate_together`. A thing may stand in several of them
/// as long as they say the same of it. What it holds that has an identifier is compared for itself,
/// so that one record may list more of it than another. Of what is known about the entry, a
/// withdrawal and the sharing marks count; when and from where it was entered may differ.
struct id_same_content {
    static constexpr finding_kind info{
        "id.same-content",
        severity::error,
        "In records that are to be joined, the same identifier does not carry different content.",
        "make the two agree, or give one of them another identifier",
        false,
        need::other_records};

    template <list_like Records>
        requires detail::is_record<typename Records::value_type>
    void operator()(Records const& records, auto& check) const {
        std::vector<entry> all;
        for (std::size_t i = 0; i != records.size(); ++i)
            for_each_thing(records[i],
                           [&](auto const& thing) { all.push_back(entry_of(thing, i, all.size())); });
        std::sort(all.begin(), all.end(), [](entry const& a, entry const& b) {
            return a.id != b.id ? a.id < b.id : a.order < b.order;
        });
        for (std::size_t i = 0; i != records.size(); ++i)
            for_each_thing(records[i], [&]<class T>(T const& thing) {
                auto const first =
                    std::lower_bound(all.begin(), all.end(), std::string_view(thing.id.value),
                                     [](entry const& e, std::string_view id) { return e.id < id; });
                if (first->record == i) return;  // the first of this id, or a matter of that record alone
                if (first->tag == tag_of<T>)
                    compare(*static_cast<T const*>(first->address), thing, first->record, check);
                else
                    check.on(thing).fail(
                        "id", "expected {} as in record {}, found {} with the same identifier",
                        with_article(first->type_name), first->record, with_article(T::type_name));
            });
    }

private:
    struct entry {
        std::string_view id, type_name;
        type_tag tag;
        void const* address;
        std::size_t record;
        std::size_t order;  ///< over all records
    };
    template <class T>
    static entry entry_of(T const& thing, std::size_t record, std::size_t order) {
        return {thing.id.value, T::type_name, tag_of<T>, &thing, record, order};
    }
    template <class T>
    static void for_each_thing(T const& whole, auto const& visit) {
        if constexpr (optional_like<T>) {
            if (whole) for_each_thing(*whole, visit);
        } else if constexpr (described<T>) {
            if constexpr (thing_type<T>) visit(whole);
            for_each_field<T>([&]<class Field>(Field) { for_each_thing(Field::in(whole), visit); });
        } else if constexpr (list_like<T>) {
            if constexpr (described<typename T::value_type>)
                for (auto const& element : whole) for_each_thing(element, visit);
        }
    }

    /// Things, or the externals of a record.
    template <class T>
    static constexpr bool holds_entries() {
        if constexpr (list_like<T>) return requires(typename T::value_type const& element) { element.id; };
        else return thing_type<T>;
    }

    template <class T>
    static void compare(T const& first, T const& again, std::size_t record, auto& check) {
        for_each_field<T>([&]<class Field>(Field) {
            auto const& left = Field::in(first);
            auto const& right = Field::in(again);
            bool same = true;
            if constexpr (Field::name == "meta") same = same_standing(left, right);
            else if constexpr (!holds_entries<typename Field::present>()) same = left == right;
            if (same) return;
            check.on(again)
                .member(Field::name)
                .fail("expected {} as in record {}, found {}", shown(left, "the same"), record,
                      shown(right, "something else"));
        });
        if (!(first.extra == again.extra))
            check.on(again).fail("", "expected the same unknown members as in record {}, found others",
                                 record);
    }
    template <class Meta>
    static bool same_standing(Meta const& a, Meta const& b) {
        bool const deleted_a = a && a->deleted, deleted_b = b && b->deleted;
        if (deleted_a != deleted_b) return false;
        bool const shared_a = a && a->sharing, shared_b = b && b->sharing;
        return shared_a == shared_b && (!shared_a || a->sharing == b->sharing);
    }
    template <class T>
    static std::string shown(T const& value, std::string_view otherwise) {
        if constexpr (optional_like<T>) return value ? shown(*value, otherwise) : std::string("nothing");
        else if constexpr (text_like<T>) return in_quotes(value);
        else if constexpr (named<T>) return in_quotes(value.value);
        else if constexpr (scalar_type<T>) return to_text(value);
        else if constexpr (std::is_arithmetic_v<T>) return fmt::to_string(value);
        else return std::string(otherwise);
    }
};

inline constexpr std::tuple identity_rules{id_unique{}, alias_unique{}, id_same_content{}};

}  // namespace plenary::rules
