#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/diagnose/suggestion.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

#include <algorithm>

// What a thing says about the extent of its lists. The rules hold for whatever has a meta.

namespace plenary::rules {

namespace listings {

/// The names of the members of `T` that are lists.
template <described T>
std::vector<std::string_view> list_names() {
    std::vector<std::string_view> out;
    for_each_field_where<T, is_list>([&]<class Field>(Field) { out.push_back(Field::name); });
    return out;
}

/// How many a list names: entries that were withdrawn are in it no longer.
template <list_like List>
std::size_t size_of(List const& all) {
    if constexpr (has_meta<typename List::value_type>)
        return std::size_t(std::count_if(all.begin(), all.end(), [](auto& e) { return !is_tombstone(e); }));
    else return all.size();
}

/// How many the list of that name names; empty where there is no such list.
template <described T>
std::optional<std::size_t> size_of(T const& holder, std::string_view list_name) {
    std::optional<std::size_t> out;
    for_each_field_where<T, is_list>([&]<class Field>(Field) {
        if (Field::name == list_name) out = size_of(Field::in(holder));
    });
    return out;
}

/// The source gave an exact number.
bool counted(auto const& said) {
    return said.stated && said.stated->exactness == exactness::exact;
}

}  // namespace listings

struct listing_field {
    static constexpr finding_kind info{"listing.field", severity::warning,
                                       "A listing names a list of the thing that it is about.",
                                       "write the name of the list as it stands in the record"};

    static bool concerns(has_meta auto const& holder) { return holder.meta.has_value(); }

    template <has_meta T>
    void operator()(T const& holder, auto& check) const {
        for (auto const& said : holder.meta->listings) {
            if (listings::size_of(holder, said.field_name)) continue;
            auto* const made =
                check.on(said).fail("field_name", "expected the name of a list of a {}, found {}",
                                    T::type_name, in_quotes(said.field_name));
            if (!made) continue;
            auto const meant = closest_name(said.field_name, listings::list_names<T>());
            if (!meant.empty()) made->replace_with(text_value(meant));
        }
    }
};

/// A list is never longer than the source says, and as long where it is exhaustive. "About twenty"
/// is no number to hold a list to.
struct listing_count {
    static constexpr finding_kind info{
        "listing.count", severity::warning,
        "An exhaustive list is as long as the source says, and no list is longer.",
        "complete the list, or mark it as illustrative"};

    static bool concerns(has_meta auto const& holder) { return holder.meta.has_value(); }

    template <has_meta T>
    void operator()(T const& holder, auto& check) const {
        for (auto const& said : holder.meta->listings) {
            auto const size = listings::size_of(holder, said.field_name);
            if (!size || !listings::counted(said)) continue;
            auto const expected = said.stated->amount;
            bool const exhaustive = said.extent == listing_extent::exhaustive;
            if (std::cmp_greater(*size, expected) || (exhaustive && std::cmp_less(*size, expected)))
                check.on(said).fail("stated", "expected {} {} in `{}`, as the source says, found {}",
                                    exhaustive ? "exactly" : "at most", expected,
                                    std::string_view(said.field_name), *size);
        }
    }
};

/// What shows that a list only gives examples is the source's own "such as" or "including", kept
/// as the words of the list's provenance, or a number in the source that the list falls short of.
/// A list that is as long as the source counts is complete, however the source introduces it.
struct listing_illustrative {
    static constexpr finding_kind info{"listing.illustrative", severity::note,
                                       "A list of examples is marked as illustrative.",
                                       "absence from a list of examples proves nothing: say so in listings"};

    static bool concerns(has_meta auto const& holder) {
        return holder.meta && !(holder.meta->listings.empty() && holder.meta->provenance.empty());
    }

    template <has_meta T>
    void operator()(T const& holder, auto& check) const {
        for_each_field_where<T, is_list>([&]<class Field>(Field) {
            look_at(holder, Field::name, listings::size_of(Field::in(holder)), check);
        });
    }

private:
    static void look_at(auto const& holder, std::string_view list_name, std::size_t size, auto& check) {
        auto const* const said = listing_of(holder, list_name);
        if (said && (said->extent == listing_extent::illustrative || reaches_count(*said, size))) return;
        if (said && said->extent == listing_extent::unknown && listings::counted(*said))
            return complain(*said, fmt::format("{} of {}", size, said->stated->amount), check);
        for (auto const& from : holder.meta->provenance) {
            if (!from.words || from.field_name != list_name) continue;
            auto const introduction = words_for_examples(*from.words);
            if (introduction.empty()) continue;
            if (said) return complain(*said, in_quotes(introduction), check);
            check.on(from).fail("words",
                                "expected a listing that marks `{}` as illustrative beside {}, found none",
                                list_name, in_quotes(introduction));
            return;
        }
    }
    static bool reaches_count(auto const& said, std::size_t size) {
        return listings::counted(said) && std::cmp_less_equal(said.stated->amount, size);
    }
    static void complain(auto const& said, std::string const& evidence, auto& check) {
        if (auto* const made = check.on(said).fail("extent", "expected illustrative beside {}, found {}",
                                                   evidence, name_of(said.extent)))
            made->replace_with(text_value(name_of(listing_extent::illustrative)));
    }
    /// The words of the source that introduce examples; empty where there are none.
    static std::string_view words_for_examples(std::string_view words) {
        static constexpr std::string_view introductions[] = {
            "such as", "including", "for example", "for instance", "among others", "inter alia", "e.g."};
        for (auto const introduction : introductions) {
            auto const at = std::search(words.begin(), words.end(), introduction.begin(), introduction.end(),
                                        [](char a, char b) { return to_lower(a) == b; });
            if (at != words.end()) return words.substr(std::size_t(at - words.begin()), introduction.size());
        }
        return {};
    }
};

inline constexpr std::tuple listing_rules{listing_field{}, listing_count{}, listing_illustrative{}};

}  // namespace plenary::rules
