#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/rules/entry_meta.hpp"
#include "plenary/validate/rules/party.hpp"

#include <algorithm>
#include <vector>

// Who may see what: labels of the Traffic Light Protocol 2.0 (FIRST, 2022), the Chatham House Rule,
// embargoes and audiences hold for a thing and all that is inside it.

namespace plenary::rules {

/// Version 2.0 has renamed WHITE. Labels that are in no version are refused by the reader, and by
/// the constraint on enumerations.
struct sharing_label_current {
    static constexpr finding_kind info{"sharing.label", severity::warning,
                                       "A label is one of the Traffic Light Protocol 2.0.",
                                       "TLP 2.0 calls white clear: it is read as that"};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_sharing<S> const& own, auto& check) const {
        if (own.label != sharing_label::white) return;
        if (auto* const made = check.fail("label", "expected clear, found white"))
            made->replace_with(text_value(name_of(sharing_label::clear))).safely();
    }
};

/// Each thing that restricts is compared with the nearest things inside it that say something of
/// the same: label, Chatham House Rule, embargo, audiences. What was released, with all inside it,
/// is not.
struct sharing_child {
    static constexpr finding_kind info{
        "sharing.child", severity::error,
        "Nothing inside is less restricted than what holds it, unless released.",
        "restrict it as its holder is, or say that it was released"};
    static constexpr bool for_tombstones_too = true;

    static bool concerns(has_meta auto const& outer) { return sharing_of(outer) != nullptr; }

    template <has_meta T>
    void operator()(T const& outer, auto& check) const {
        auto const* const held = sharing_of(outer);
        using sharing = std::remove_cvref_t<decltype(*held)>;
        if (held->label)
            for (auto const* own : nearest<sharing>(outer, [](auto& said) { return said.label.has_value(); }))
                if (openness(*own->label) > openness(*held->label))
                    check.on(*own).fail("label", "expected {} or stricter inside what is {}, found {}",
                                        name_of(*held->label), name_of(*held->label), name_of(*own->label));
        if (held->chatham_house == true)
            for (auto const* own :
                 nearest<sharing>(outer, [](auto& said) { return said.chatham_house.has_value(); }))
                if (!*own->chatham_house)
                    check.on(*own).fail("chatham_house",
                                        "expected the Chatham House Rule of what holds it, found false");
        if (held->embargo && held->embargo->ok())
            for (auto const* own :
                 nearest<sharing>(outer, [](auto& said) { return said.embargo && said.embargo->ok(); }))
                if (before(*own->embargo, *held->embargo))
                    check.on(*own).fail("embargo", "expected an embargo until {} or later, found {}",
                                        to_text(*held->embargo), to_text(*own->embargo));
        if (!held->audiences.empty()) {
            std::vector<std::string_view> known(held->audiences.begin(), held->audiences.end());
            std::sort(known.begin(), known.end());
            for (auto const* own :
                 nearest<sharing>(outer, [](auto& said) { return !said.audiences.empty(); }))
                for (auto const& name : own->audiences)
                    if (!std::binary_search(known.begin(), known.end(), std::string_view(name)))
                        check.on(name).fail("expected an audience of what holds it, found {}",
                                            in_quotes(name));
        }
    }

private:
    template <class Sharing>
    struct search {
        bool (*says_something)(Sharing const&);
        std::vector<Sharing const*> found{};

        bool operator()(auto const& inner) {
            auto const* const own = sharing_of(inner);
            if (!own) return true;
            if (released(*own)) return false;
            if (!says_something(*own)) return true;
            found.push_back(own);
            return false;
        }
    };

    /// What the nearest things inside say that say something of it, but for those that were released.
    template <class Sharing>
    static std::vector<Sharing const*> nearest(auto const& outer, bool (*says_something)(Sharing const&)) {
        search<Sharing> walk{says_something};
        for_each_inside(outer, walk);
        return std::move(walk.found);
    }
};

/// Neither the identity nor the affiliation of a speaker may be revealed (Chatham House, 2002). A
/// collective such as "member states" reveals neither.
struct sharing_attribution {
    static constexpr finding_kind info{"sharing.attribution", severity::error,
                                       "Under the Chatham House Rule no contribution is attributed.",
                                       "leave out who spoke and for whom, or name a collective"};
    static constexpr bool for_tombstones_too = true;

    static bool concerns(has_meta auto const& outer) {
        auto const* const held = sharing_of(outer);
        return held && held->chatham_house == true;
    }

    template <has_meta T>
    void operator()(T const& outer, auto& check) const {
        judge(outer, check);
        for_each_inside(outer, judge_inside{check});
    }

private:
    struct judge_inside {
        spot_base const& check;

        bool operator()(auto const& inner) const {
            auto const* const own = sharing_of(inner);
            // What says something of the rule itself is not judged by what holds it.
            if (own && own->chatham_house && (*own->chatham_house || released(*own))) return false;
            judge(inner, check);
            return true;
        }
    };
    static void judge(auto const& entry, spot_base const& check) {
        for_each_attribution(entry, [&](auto field, auto const& parties) {
            auto const who = first_named(parties);
            if (who.kind == 0) return;
            if (auto* const made = check.on(entry).member(field).fail(
                    "expected nobody to be named under the Chatham House Rule, found {}",
                    in_quotes(who.text)))
                made->mend(patch_verb::remove);
        });
    }
    static party_key first_named(auto const& parties) {
        for (auto const& who : parties)
            if (names_somebody(who)) return key_of(who);
        return {};
    }
};

/// A record is for everyone where it is labelled clear or not at all. Private is who holds no post
/// for which the person is known; who was released, or is more restricted than the record, is no
/// concern of it.
struct sharing_person {
    static constexpr finding_kind info{
        "sharing.person", severity::warning, "A record for everyone names no private person.",
        "leave the person out, give the post, restrict the entry or say that it was released"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check) const {
        if (restricted(sharing_of(whole))) return;
        for (auto const& somebody : whole.people) {
            auto const* const own = sharing_of(somebody);
            if (!somebody.post && !restricted(own) && !(own && released(*own)))
                check.on(somebody).fail("name",
                                        "expected no private person in a record for everyone, found {}",
                                        in_quotes(somebody.name));
        }
    }

private:
    static bool restricted(auto const* own) {
        return own && ((own->label && openness(*own->label) < openness(sharing_label::clear)) ||
                       !own->audiences.empty());
    }
};

/// Judged only where the check is told the time at which the record is handed out.
struct sharing_embargo {
    static constexpr finding_kind info{"sharing.embargo",
                                       severity::error,
                                       "Nothing is handed out before its embargo ends.",
                                       "wait, or leave out what is under embargo",
                                       true,
                                       need::time};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_sharing<S> const& own, auto& check) const {
        auto const& now = check.now();
        if (now && own.embargo && own.embargo->ok() && under_embargo(own, *now))
            check.fail("embargo", "expected an embargo that has ended by {}, found one until {}",
                       to_text(*now), to_text(*own.embargo));
    }
};

inline constexpr std::tuple sharing_rules{sharing_label_current{}, sharing_child{}, sharing_attribution{},
                                          sharing_person{}, sharing_embargo{}};

}  // namespace plenary::rules
