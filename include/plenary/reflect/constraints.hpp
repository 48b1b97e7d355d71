#pragma once

#include "plenary/core/unicode.hpp"
#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/reflect/fields.hpp"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

// A constraint is a small constexpr object with four members:
//
//   kind                code, severity, summary          -> diagnostics, catalogue
//   admits(checked)     is this allowed?                 -> validator
//   keywords(writer)    the JSON Schema that says so     -> schema
//   expected()          completes "expected ..."         -> messages, reference documentation
//
// `keywords` calls key() and what writes a value, once for each keyword (see serialize/writer.hpp).
// It may be a template over the type that is constrained, and is left out of a constraint that JSON
// Schema cannot express.

namespace plenary {

/// The text has between `min` and `max` code points.
struct length {
    std::size_t min, max;
    static constexpr finding_kind kind{"field.length", severity::error,
                                       "A text is neither shorter nor longer than its field allows."};

    constexpr bool admits(std::string_view text) const {
        // A code point has one to four bytes, which settles nearly every text without counting.
        if (text.size() <= max && text.size() >= min * 4) return true;
        auto const n = code_points(text);
        return min <= n && n <= max;
    }
    void keywords(auto& w) const {
        w.key("minLength");
        w.integer(std::int64_t(min));
        w.key("maxLength");
        w.integer(std::int64_t(max));
    }
    std::string expected() const { return phrase(min, " to ", max, " characters"); }
};

/// The list has between `min` and `max` elements.
struct count {
    std::size_t min, max;
    static constexpr finding_kind kind{"field.count", severity::error,
                                       "A list has neither fewer nor more elements than its field allows."};

    constexpr bool admits(auto const& elements) const
        requires requires {
            elements[0];
            elements.size();
        }
    {
        return min <= elements.size() && elements.size() <= max;
    }
    void keywords(auto& w) const {
        w.key("minItems");
        w.integer(std::int64_t(min));
        w.key("maxItems");
        w.integer(std::int64_t(max));
    }
    std::string expected() const { return phrase(min, " to ", max, " elements"); }
};

/// The number lies between `min` and `max`, both allowed.
struct range {
    std::int64_t min, max;
    static constexpr finding_kind kind{"field.range", severity::error,
                                       "A number is neither below nor above what its field allows."};

    template <class Number>
        requires std::integral<Number> || std::floating_point<Number>
    constexpr bool admits(Number n) const {
        if constexpr (std::integral<Number>)
            return std::cmp_less_equal(min, n) && std::cmp_less_equal(n, max);
        else return static_cast<Number>(min) <= n && n <= static_cast<Number>(max);
    }
    template <class Number>
    void keywords(auto& w) const {
        auto least = min, most = max;
        if constexpr (std::integral<Number>) {  // a bound that the type cannot reach says nothing
            using limits = std::numeric_limits<Number>;
            if (std::cmp_less(least, limits::min())) least = std::int64_t(limits::min());
            if (std::cmp_less(limits::max(), most)) most = std::int64_t(limits::max());
        }
        w.key("minimum");
        w.integer(least);
        w.key("maximum");
        w.integer(most);
    }
    std::string expected() const { return phrase("a number from ", min, " to ", max); }
};

/// Every element of the list keeps `Constraint`; findings point to the element, and a schema asks
/// it of the items.
template <class Constraint>
struct each {
    Constraint element;
    static constexpr finding_kind kind = Constraint::kind;

    constexpr bool admits(auto const& elements) const
        requires requires(Constraint const& c) { c.admits(elements[0]); }
    {
        for (auto const& e : elements)
            if (!element.admits(e)) return false;
        return true;
    }
    std::string expected() const { return element.expected(); }
};

template <class Constraint>
inline constexpr bool is_each = false;
template <class Constraint>
inline constexpr bool is_each<each<Constraint>> = true;

/// Exactly one of these optional members is present. A constraint on a whole struct: it is
/// returned by a static function `whole()` beside `notes()`.
template <auto... Members>
struct exactly_one {
    static constexpr finding_kind kind{"field.alternatives", severity::error,
                                       "Of members that exclude each other exactly one is given."};

    template <described T>
    constexpr bool admits(T const& checked) const {
        return (std::size_t((checked.*Members).has_value()) + ...) == 1;
    }
    template <described T>
    static constexpr std::array<std::string_view, sizeof...(Members)> names() {
        std::array<std::string_view, sizeof...(Members)> out;
        std::size_t n = 0;
        for_each_field<T>([&]<class Field>(Field) {
            if ((detail::same_member<Members, Field::descriptor::pointer>() || ...)) out[n++] = Field::name;
        });
        return out;
    }
    template <described T>
    void keywords(auto& w) const {
        w.key("oneOf");
        w.begin_list(sizeof...(Members));
        for (auto const name : names<T>()) {
            w.element();
            w.begin_record(2);
            w.key("required");
            w.begin_list(1);
            w.element();
            w.text(name);
            w.end_list();
            w.key("properties");  // strict validators want to see what is required
            w.begin_record(1);
            w.key(name);
            w.boolean(true);
            w.end_record();
            w.end_record();
        }
        w.end_list();
    }
    /// Whether another one than that of this name is present.
    template <described T>
    static bool gives_other_than(std::string_view name, T const& checked) {
        bool out = false;
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr ((detail::same_member<Members, Field::descriptor::pointer>() || ...))
                out = out || (Field::name != name && Field::in(checked).has_value());
        });
        return out;
    }
    template <described T>
    static std::string given(T const& checked) {
        auto const present = (std::size_t((checked.*Members).has_value()) + ...);
        return present == 0 ? std::string("none") : phrase(present, " of them");
    }
    template <described T>
    static std::string expected() {
        std::string out = "exactly one of";
        for (auto const name : names<T>()) out += phrase(out.ends_with('`') ? ", `" : " `", name, '`');
        return out;
    }
};

}  // namespace plenary
