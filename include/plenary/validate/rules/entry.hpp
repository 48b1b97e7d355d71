#pragma once

#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"

// What is known about an entry itself: when it was made and where its dates come from.

namespace plenary::rules {

/// The field may be named with what is inside it, as in "dates.start". The few words of the source
/// and a note on the reasoning both say from what.
struct time_derived {
    static constexpr finding_kind info{
        "time.derived", severity::note, "A date that is marked as derived says from what.",
        "say it in the note of the provenance, or give the words of the source"};

    static bool concerns(auto const& at) { return at.meta.has_value(); }

    template <described T>
        requires requires(T const& at) { at.meta->provenance; }
    void operator()(T const& at, auto& check) const {
        for (auto const& origin : at.meta->provenance) {
            if (origin.basis != provenance_basis::derived || !origin.field_name) continue;
            if (origin.note || origin.words || !holds_time<T>(*origin.field_name)) continue;
            check.on(origin).fail("", "expected a note on how {} was derived, found none",
                                  in_quotes(*origin.field_name));
        }
    }

private:
    /// Dates, instants, periods and slots.
    template <class Field>
    using is_time = std::bool_constant<requires(typename Field::present const& t) { t.ok(); } ||
                                       requires(typename Field::present const& t) { t.start; }>;

    template <described T>
    static constexpr bool holds_time(std::string_view field) {
        bool found = false;
        auto const name = field.substr(0, field.find_first_of("./"));
        for_each_field_where<T, is_time>([&]<class Field>(Field) { found = found || name == Field::name; });
        return found;
    }
};

struct time_modified {
    static constexpr finding_kind info{"time.modified", severity::warning,
                                       "Nothing was modified or withdrawn before it was created.",
                                       "mend the time that is wrong"};
    static constexpr bool for_tombstones_too = true;

    template <class S>
    void operator()(basic_meta<S> const& at, auto& check) const {
        if (!at.created || !at.created->ok()) return;
        if (at.modified && at.modified->ok() && before(*at.modified, *at.created))
            check.fail("modified", "expected a time from {} on, found {}", to_text(*at.created),
                       to_text(*at.modified));
        if (at.deleted && at.deleted->ok() && before(*at.deleted, *at.created))
            check.fail("deleted", "expected a time from {} on, found {}", to_text(*at.created),
                       to_text(*at.deleted));
    }
};

inline constexpr std::tuple entry_rules{time_derived{}, time_modified{}};

}  // namespace plenary::rules
