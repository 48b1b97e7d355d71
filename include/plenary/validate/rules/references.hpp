#pragma once

#include "plenary/diagnose/suggestion.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/type_words.hpp"
#include "plenary/validate/rule.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace plenary::rules {

namespace detail {

/// Tells identifiers that can only belong to another record: the address of a resource, or a name
/// whose part before the first colon no identifier of this record begins with, as in
/// "bali-2024:wg-tip".
template <class S>
class outside_names {
public:
    explicit outside_names(index<S> const& names) : names_(names) {}

    bool has(std::string_view id) {
        auto const colon = id.find(':');
        if (colon == id.npos || colon == 0) return false;
        if (id.substr(colon).starts_with("://") || id.starts_with("urn:")) return true;
        return !std::binary_search(inside().begin(), inside().end(), id.substr(0, colon));
    }

private:
    std::vector<std::string_view> const& inside() {
        if (!inside_) {
            inside_.emplace();
            inside_->push_back(names_.things().front().id);  // of the record itself
            for (auto const& thing : names_.things())
                if (auto const colon = thing.id.find(':'); colon != thing.id.npos)
                    inside_->push_back(thing.id.substr(0, colon));
            std::sort(inside_->begin(), inside_->end());
            inside_->erase(std::unique(inside_->begin(), inside_->end()), inside_->end());
        }
        return *inside_;
    }

    index<S> const& names_;
    std::optional<std::vector<std::string_view>> inside_;  // gathered when first asked for
};

/// Finds what was meant by a name that nothing has. It looks at every thing of the record, so that
/// only the first findings get a suggestion.
template <class S>
class nearest_things {
public:
    explicit nearest_things(index<S> const& names) : names_(names) {}

    std::string_view find(std::string_view wrong, mention_site const& site) {
        if (asked_ == most_) return {};
        ++asked_;
        std::vector<std::string_view> candidates;
        for (auto const& thing : names_.things())
            if (!thing.deleted && (!site.wanted_tag || thing.kind->tag == site.wanted_tag))
                candidates.push_back(thing.id);
        return closest_name(wrong, candidates);
    }

private:
    static constexpr std::size_t most_ = 20;  // some 10 ms each in a record of 100,000 things
    index<S> const& names_;
    std::size_t asked_ = 0;
};

inline std::string wanted_thing(mention_site const& site) {
    return site.wanted.empty() ? "something in the record" : with_article(site.wanted);
}

}  // namespace detail

/// The externals of the record resolve, whatever the field asks for: their kind is not known here.
/// Identifiers that can only belong to another record are left to `reference.external-declared`.
struct reference_resolves {
    static constexpr finding_kind info{"reference.resolves", severity::error,
                                       "Every reference names something in the record, of the right kind.",
                                       "add what it names, or mend the identifier"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        detail::outside_names<S> outside(names);
        detail::nearest_things<S> nearest(names);
        for (auto const& m : names.doubtful_mentions()) {
            pending_finding* found = nullptr;
            if (m.target == no_thing) {
                if (outside.has(names.id_in(m))) continue;
                found = check.at(m).fail("expected the identifier of {}, found {}, which nothing has",
                                         detail::wanted_thing(*m.site), in_quotes(names.id_in(m)));
            } else {
                auto const& target = names.things()[m.target];
                bool const right = !m.site->wanted_tag || target.kind->tag == m.site->wanted_tag;
                if (right || target.kind->tag == tag_of<basic_external<S>>) continue;
                found = check.at(m).fail("expected the identifier of {}, found {}, that of {}",
                                         detail::wanted_thing(*m.site), in_quotes(names.id_in(m)),
                                         with_article(target.kind->type_name));
            }
            if (!found) continue;
            if (auto const meant = nearest.find(names.id_in(m), *m.site); !meant.empty())
                found->advise(phrase("did you mean `", meant, "`?")).replace_with(text_value(meant));
        }
    }
};

/// What is inside a tombstone is withdrawn with it.
struct reference_not_deleted {
    static constexpr finding_kind info{"reference.not-deleted", severity::error,
                                       "Nothing live refers to a tombstone.",
                                       "name what took its place, or leave the reference out"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        for (auto const& m : names.doubtful_mentions()) {
            if (m.target == no_thing || names.things()[m.holder].deleted) continue;
            auto const& target = names.things()[m.target];
            if (target.deleted)
                check.at(m).fail("expected something that is still there, found {}, {} that was withdrawn",
                                 in_quotes(names.id_in(m)), with_article(target.kind->type_name));
        }
    }
};

/// A reference is outside the record when it can name nothing else: see `outside_names`. Any other
/// identifier that nothing has is more likely misspelt, and `reference.resolves` says so. Once an
/// external declares it, both are content.
struct reference_external_declared {
    static constexpr finding_kind info{"reference.external-declared", severity::error,
                                       "A reference to something outside the record is declared as external.",
                                       "add it to the externals of the record, with its title and url"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        detail::outside_names<S> outside(names);
        for (auto const& m : names.doubtful_mentions()) {
            if (m.target != no_thing || !outside.has(names.id_in(m))) continue;
            auto* const found =
                check.at(m).fail("expected an identifier of the record or of its externals, found {}",
                                 in_quotes(names.id_in(m)));
            if (found && !identifier_form.admits(names.id_in(m)))
                found->advise(
                    "add an external with an identifier of its own and this as its url, and name that");
        }
    }
};

/// Parent, broader, predecessor, revision of, carried from: wherever a thing names at most one of
/// its own kind. A loop is reported once, at its first member in the document.
struct reference_acyclic {
    static constexpr finding_kind info{"reference.acyclic", severity::error,
                                       "What leads from a thing to another of its kind never leads back.",
                                       "remove the reference that closes the loop"};

    template <class S>
    void operator()(basic_record<S> const&, auto& check, index<S> const& names) const {
        std::vector<mention const*> links;
        bool forward = false;
        for (auto const& m : names.chained_mentions()) {
            if (m.target == no_thing) continue;
            if (names.things()[m.target].kind->tag != m.site->wanted_tag) continue;
            links.push_back(&m);
            forward = forward || m.target >= m.holder;
        }
        if (!forward) return;  // links that all lead back in the document cannot form a loop
        std::sort(links.begin(), links.end(), [](auto* a, auto* b) { return place(*a) < place(*b); });

        std::vector<std::size_t> walk(links.size(), 0);  // the walk that met the link first
        for (std::size_t start = 0; start != links.size(); ++start) {
            auto at = start;
            for (; at != links.size() && walk[at] == 0; at = next(links, at)) walk[at] = start + 1;
            if (at != links.size() && walk[at] == start + 1) report_loop(links, at, names, check);
        }
    }

private:
    static std::pair<std::uintptr_t, std::uint32_t> place(mention const& link) {
        return {reinterpret_cast<std::uintptr_t>(link.site), link.holder};
    }
    static std::size_t next(std::vector<mention const*> const& links, std::size_t at) {
        auto const wanted = std::pair(place(*links[at]).first, links[at]->target);
        auto const found = std::lower_bound(links.begin(), links.end(), wanted,
                                            [](auto* link, auto const& key) { return place(*link) < key; });
        bool const there = found != links.end() && place(**found) == wanted;
        return there ? std::size_t(found - links.begin()) : links.size();
    }
    template <class S>
    static void report_loop(std::vector<mention const*> const& links, std::size_t member,
                            index<S> const& names, auto& check) {
        constexpr std::size_t most_named = 10;
        auto first = member;
        for (auto at = next(links, member); at != member; at = next(links, at)) first = std::min(first, at);
        auto loop = in_quotes(names.things()[links[first]->holder].id);
        std::size_t members = 0;
        auto at = first;
        do {
            if (members++ < most_named) loop += phrase(" -> ", in_quotes(names.id_in(*links[at])));
            at = next(links, at);
        } while (at != first);
        if (members > most_named) loop += phrase(" -> … (", members, " in all)");
        check.at(*links[first]).fail("expected a chain that ends, found a loop: {}", loop);
    }
};

inline constexpr std::tuple reference_rules{reference_resolves{}, reference_not_deleted{},
                                            reference_external_declared{}, reference_acyclic{}};

}  // namespace plenary::rules
