#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/diagnose/suggestion.hpp"
#include "plenary/model/record.hpp"
#include "plenary/validate/rule.hpp"
#include "plenary/validate/wording.hpp"

namespace plenary::rules {

/// A newer minor version only adds, and what it added is kept among the unknown members: such a
/// record is read and written without loss, but nobody here can say that it is right.
struct record_version {
    static constexpr finding_kind info{"record.version", severity::error,
                                       "A record is written in a version of the format that is known here.",
                                       "read it with a newer version of the library"};

    template <class S>
    void operator()(basic_record<S> const& whole, auto& check) const {
        if (whole.format > current_format) {
            check.fail("format", "expected version {} or older, found {}", to_text(current_format),
                       to_text(whole.format));
        } else if (whole.format < current_format) {
            auto* const found = check.note("format", "expected version {}, found the older {}",
                                           to_text(current_format), to_text(whole.format));
            if (found)
                found->advise("nothing is lost; it is written in the current version when it is changed");
        }
    }
};

/// Names that do not begin with a letter, or with "x-" or "x_", say that they belong to somebody
/// else and are left alone, however near they are.
struct unknown_near {
    static constexpr finding_kind info{"unknown.near", severity::warning,
                                       "No unknown member has nearly the name of a known one.",
                                       "mend the name, or begin it with x- if it is meant"};

    template <described T>
        requires keeps_unknown<T> && requires { T::type_name; }
    void operator()(T const& at, auto& check) const {
        if (!at.extra) [[likely]]
            return;
        for (auto const& unknown : *at.extra) {
            std::string_view const name = unknown.name;
            if (is_private(name)) continue;
            if (auto const meant = closest_name(name, field_names<T>); !meant.empty())
                if (auto* found = check.member(name).warn("expected a member of {}, found {}",
                                                          with_article(T::type_name), in_quotes(name)))
                    found->advise(phrase("did you mean `", meant, "`?"));
        }
    }

private:
    static constexpr bool is_private(std::string_view name) {
        return name.empty() || !is_letter(name[0]) || name.starts_with("x-") || name.starts_with("x_");
    }
};

inline constexpr std::tuple record_rules{record_version{}, unknown_near{}};

}  // namespace plenary::rules
