#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/diagnose/suggestion.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/type_words.hpp"
#include "plenary/validate/rule.hpp"

#include <algorithm>

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
            if (found) found->advise("nothing is lost; write the current version when you next change it");
        }
    }
};

/// Names that do not begin with a letter, or with "x-" or "x_", say that they belong to somebody
/// else and are left alone, however near they are.
struct unknown_near {
    static constexpr finding_kind info{"unknown.near", severity::warning,
                                       "No unknown member has nearly the name of a known one.",
                                       "mend the name, or begin it with x- if it is meant"};
    static constexpr bool for_tombstones_too = true;

    static bool concerns(auto const& at) { return at.extra.has_value(); }

    template <described T>
        requires keeps_unknown<T> && requires { T::type_name; }
    void operator()(T const& at, auto& check) const {
        for (auto const& unknown : *at.extra) {
            std::string_view const name = unknown.name;
            if (is_private(name)) continue;
            auto const meant = closest_name(name, field_names<T>);
            if (meant.empty()) continue;
            auto* const found = check.member(name).warn("expected a member of {}, found {}",
                                                        with_article(T::type_name), in_quotes(name));
            if (!found) continue;
            found->advise(phrase("did you mean `", meant, "`?"));
            if (!is_free_for(at, meant, unknown.value)) continue;
            found->rename_to(meant);
            bool const beyond_doubt =
                only_name_near(name, field_names<T>) == meant && is_slip_of_the_pen(name, meant);
            if (beyond_doubt && !decides_who_sees<T>(meant) && !excludes_another(at, name, meant))
                found->safely();
        }
    }

private:
    static constexpr bool is_private(std::string_view name) {
        return name.empty() || !is_letter(name[0]) || name.starts_with("x-") || name.starts_with("x_");
    }

    /// What opens or withdraws a thing is for people to decide.
    template <class T>
    static bool decides_who_sees(std::string_view name) {
        return T::type_name == std::string_view("sharing") || name == "deleted" || name == "sharing";
    }

    /// Whether the member that is meant is one of several of which one alone is given, and another is
    /// given, or meant by another unknown member: which of them to keep is for people to decide.
    template <class T>
    static bool excludes_another(T const& at, std::string_view name, std::string_view meant) {
        if constexpr (requires { T::whole().gives_other_than(meant, at); }) {
            auto const alternatives = T::whole().template names<T>();
            auto const is_one = [&](std::string_view member) {
                return std::find(alternatives.begin(), alternatives.end(), member) != alternatives.end();
            };
            if (!is_one(meant)) return false;
            for (auto const& unknown : *at.extra)
                if (unknown.name != name && is_one(closest_name(unknown.name, field_names<T>))) return true;
            return T::whole().gives_other_than(meant, at);
        } else {
            return false;
        }
    }

    /// Whether nothing stands in the member of that name yet, and it holds values such as this one.
    template <class T>
    [[gnu::cold, gnu::noinline]] static bool is_free_for(T const& at, std::string_view name,
                                                         auto const& value) {
        bool out = false;
        for_each_field<T>([&]<class Field>(Field) {
            if (Field::name != name) return;
            auto const& member = Field::in(at);
            bool empty = false;
            if constexpr (Field::optional) empty = !member;
            else if constexpr (requires { member.empty(); }) empty = member.empty();
            out = empty && holds<typename Field::present>(value.kind);
        });
        return out;
    }
    template <class T>
    static constexpr bool holds(value_kind kind) {
        if constexpr (described<T>) return kind == value_kind::object;
        else if constexpr (list_like<T>) return kind == value_kind::list;
        else if constexpr (std::same_as<T, bool>) return kind == value_kind::boolean;
        else if constexpr (std::integral<T>) return kind == value_kind::integer;
        else if constexpr (std::floating_point<T>)
            return kind == value_kind::integer || kind == value_kind::number;
        else return kind == value_kind::text;
    }
};

inline constexpr std::tuple record_rules{record_version{}, unknown_near{}};

}  // namespace plenary::rules
