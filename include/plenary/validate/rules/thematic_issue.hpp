#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/index/index.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"

#include <algorithm>
#include <vector>

namespace plenary::rules {

/// Labels that differ only in the case of ASCII letters are the same. Alternative labels may be
/// shared: one word can lead to two subjects.
struct issue_label {
    static constexpr finding_kind info{
        "issue.label", severity::error,
        "No two thematic issues share a preferred label, nor a preferred and an alternative one.",
        "join the two issues, or give one of them another label"};

    template <class S>
    void operator()(basic_process<S> const& p, auto& check) const {
        std::vector<label<S>> all;
        std::size_t place = 0;
        for (auto const& issue : p.thematic_issues) {
            if (is_tombstone(issue)) continue;
            all.push_back({issue.label, place++, &issue, nullptr});
            for (auto const& other : issue.alternative_labels)
                all.push_back({other, place++, &issue, &other});
        }
        std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) {
            int const order = compare_ignoring_case(a.words, b.words);
            // Within equal labels the preferred ones come first.
            return order != 0 ? order < 0
                              : std::pair(a.alternative != nullptr, a.place) <
                                    std::pair(b.alternative != nullptr, b.place);
        });
        label<S> const* preferred = nullptr;
        for (auto const& here : all) {
            if (preferred && !equal_ignoring_case(preferred->words, here.words)) preferred = nullptr;
            if (preferred) complain(*preferred, here, check);
            else if (!here.alternative) preferred = &here;
        }
    }

private:
    template <class S>
    struct label {
        std::string_view words;
        std::size_t place;
        basic_thematic_issue<S> const* issue;
        text<S> const* alternative;  // null for the preferred label
    };
    template <class S>
    static void complain(label<S> const& first, label<S> const& here, auto& check) {
        if (!here.alternative) {
            check.on(*here.issue)
                .fail("label", "expected a label of its own, found {}, which the issue {} has",
                      in_quotes(here.words), in_quotes(first.issue->id.value));
        } else if (auto* const made =
                       check.on(*here.alternative)
                           .warn("expected a label that is no preferred one, found {}, that of the issue {}",
                                 in_quotes(here.words), in_quotes(first.issue->id.value));
                   made && here.issue == first.issue) {
            made->mend(patch_verb::remove).safely();
        }
    }
};

/// SKOS keeps `related` apart from the whole chain of broader issues (W3C 2009, S27).
struct issue_related_broader {
    static constexpr finding_kind info{"issue.related-broader", severity::warning,
                                       "A thematic issue is not both broader than another and related to it.",
                                       "drop `related`: broader says more"};

    static bool concerns(auto const& issue) { return !issue.related.empty() && !is_tombstone(issue); }

    template <class S>
    void operator()(basic_thematic_issue<S> const& issue, auto& check, index<S> const& names) const {
        for (auto const& mentioned : issue.related) {
            auto const* const other = names.find(mentioned);
            if (!other || other == &issue ||
                !(is_below(issue, *other, names) || is_below(*other, issue, names)))
                continue;
            if (auto* const made = check.on(mentioned).fail(
                    "expected an issue that is neither broader nor narrower, found {}",
                    in_quotes(mentioned.value)))
                made->mend(patch_verb::remove);
        }
    }

private:
    /// How many levels of broader issues are asked; schemes of subjects have three or four.
    static constexpr int deepest = 16;

    template <class S>
    static bool is_below(basic_thematic_issue<S> const& lower, basic_thematic_issue<S> const& upper,
                         index<S> const& names) {
        auto const* at = names.find(lower.broader);
        for (int level = 0; at && level != deepest; ++level, at = names.find(at->broader))
            if (at == &upper) return true;
        return false;
    }
};

struct issue_unused {
    static constexpr finding_kind info{"issue.unused", severity::note,
                                       "A thematic issue is mentioned somewhere in the record.",
                                       "say where it came up, or leave it out"};

    template <class S>
    void operator()(basic_thematic_issue<S> const& issue, auto& check, index<S> const& names) const {
        auto const place = names.place_of(issue.id.value);
        if (place != no_thing && names.mention_count(place) == 0 && !is_tombstone(issue))
            check.fail("", "expected a mention of {}, found none", in_quotes(issue.label));
    }
};

inline constexpr std::tuple thematic_issue_rules{issue_label{}, issue_related_broader{}, issue_unused{}};

}  // namespace plenary::rules
