#pragma once

#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/party.hpp"
#include "plenary/validate/rules/programme.hpp"

#include <algorithm>
#include <vector>

namespace plenary::rules {

/// Past is what lies before the time that the check is told, or else before the day on which the
/// entry was last changed: whoever changed it then should have known.
struct document_forthcoming {
    static constexpr finding_kind info{"document.forthcoming",
                                       severity::warning,
                                       "A forthcoming document is not past its date.",
                                       "say that it is published, or give the new date",
                                       false,
                                       need::time};

    template <class S>
    void operator()(basic_document<S> const& d, auto& check) const {
        if (d.status != document_status::forthcoming || !d.published || !d.published->ok() || is_tombstone(d))
            return;
        std::optional<date> day;
        if (check.now()) day = check.now()->date;
        else if (d.meta && d.meta->modified && d.meta->modified->ok()) day = d.meta->modified->date;
        if (day && d.published->last() < *day)
            check.fail("published", "expected a date from {} on of what is forthcoming, found {}",
                       to_text(*day), to_text(*d.published));
    }
};

/// Works are the same where title and owner are. A list may begin with any volume or edition.
struct document_edition {
    static constexpr finding_kind info{
        "document.edition", severity::warning, "No volume or edition is missing between two.",
        "add the one that is missing, or mark the list of documents as illustrative"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check) const {
        if (is_illustrative(whole, "documents")) return;
        std::vector<basic_document<S> const*> all;
        for (auto const& d : whole.documents)
            if (d.volume || d.edition) all.push_back(&d);
        auto const by = [&](auto const& key) {
            std::sort(all.begin(), all.end(),
                      [&](auto* a, auto* b) { return std::tuple(key(*a), a) < std::tuple(key(*b), b); });
        };
        by([](auto const& d) { return std::tuple(work(d), d.volume); });
        for_each_pair(all, [&](auto const& before, auto const& here) {
            if (work(before) == work(here) && is_gap(before.volume, here.volume))
                check.on(here).fail("volume", "expected volume {} of {} after volume {}, found {}",
                                    *before.volume + 1, in_quotes(here.title), *before.volume, *here.volume);
        });
        by([](auto const& d) { return std::tuple(work(d), d.volume, d.edition); });
        for_each_pair(all, [&](auto const& before, auto const& here) {
            if (work(before) == work(here) && before.volume == here.volume &&
                is_gap(before.edition, here.edition))
                check.on(here).fail("edition", "expected edition {} of {} after edition {}, found {}",
                                    *before.edition + 1, in_quotes(here.title), *before.edition,
                                    *here.edition);
        });
    }

private:
    template <class S>
    static auto work(basic_document<S> const& d) {
        auto const owner = d.owner ? key_of(*d.owner) : party_key{};
        return std::tuple(std::string_view(d.title), owner.kind, owner.text);
    }
    static void for_each_pair(auto const& sorted, auto&& visit) {
        for (std::size_t i = 1; i < sorted.size(); ++i) visit(*sorted[i - 1], *sorted[i]);
    }
    static bool is_gap(std::optional<std::uint32_t> before, std::optional<std::uint32_t> here) {
        return before && here && *here > *before && *here - *before > 1;
    }
};

/// Holds for summaries, too, but for no minutes that a meeting only adopts: those belong to the
/// meeting before.
struct document_minutes_after {
    static constexpr finding_kind info{"document.minutes-after", severity::warning,
                                       "Minutes are not dated before their meeting.",
                                       "look at the date, or at the meeting that they are the minutes of"};

    static bool concerns(auto const& d) {
        bool const reports = d.kind == document_kind::minutes || d.kind == document_kind::summary;
        return reports && d.meeting && d.published && d.published->ok() && !is_tombstone(d);
    }

    template <class S>
    void operator()(basic_document<S> const& d, auto& check, index<S> const& names) const {
        auto const* const m = names.find(d.meeting);
        auto const when = m ? days_of(*m, names) : std::nullopt;
        if (when && d.published->last() < when->first)
            check.fail("published", "expected a date from {} on, when {} began, found {}",
                       to_text(when->first), in_quotes(m->title), to_text(*d.published));
    }
};

inline constexpr std::tuple document_rules{document_forthcoming{}, document_edition{},
                                           document_minutes_after{}};

}  // namespace plenary::rules
