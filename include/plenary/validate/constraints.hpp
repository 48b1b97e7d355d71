#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/date.hpp"
#include "plenary/core/text_scan.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/reflect/constraints.hpp"
#include "plenary/validate/complaints.hpp"

#include <cmath>

// What the notes allow, and what every value of a type must be whatever the notes say.

namespace plenary {

namespace field_codes {

inline constexpr finding_kind enumerator{"field.enumerator", severity::error,
                                         "An enumeration holds one of its enumerators.",
                                         "do not cast numbers to it"};
inline constexpr finding_kind date{"field.date", severity::error,
                                   "A date is a day of the calendar, from 0001 to 9999.",
                                   "a date that was never set is none"};
inline constexpr finding_kind finite{"field.finite", severity::error, "A number is finite."};
inline constexpr finding_kind utf8{"field.utf-8", severity::error, "Text is well-formed UTF-8 (RFC 3629).",
                                   "convert the text: it may be in another encoding, such as Windows-1252"};

/// All of them, for catalogues.
inline constexpr std::array all{enumerator, date, finite, utf8};

}  // namespace field_codes

namespace detail {

template <class T>
std::string found_as_text(T const& checked) {
    if constexpr (std::convertible_to<T const&, std::string_view>) {
        std::string_view const text = checked;
        return phrase(in_quotes(text), " of ", code_points(text), " characters");
    } else if constexpr (std::is_arithmetic_v<T>) {
        return fmt::to_string(checked);
    } else {
        return phrase(checked.size(), " elements");
    }
}

inline pending_finding* complain(complaints& found, finding_kind const& kind, location where,
                                 std::string const& expected, std::string const& instead,
                                 std::string_view prose) {
    auto* const made = found.add(kind, kind.severity, where, "expected {}, found {}",
                                 fmt::make_format_args(expected, instead));
    if (made && made->found.hint.empty()) made->found.hint = phrase("the field holds: ", prose);
    return made;
}

/// Reports a text that is not UTF-8, so that rules need not decode what cannot be decoded.
template <text_like T>
bool is_utf8(T const& text, complaints& found) {
    std::string_view const all = text;
    auto const* const end = all.data() + all.size();
    for (auto const* at = all.data(); (at = find_unusual(at, end)) != end;) {
        auto const point = decode_front({at, std::size_t(end - at)});
        if (!point.valid) {
            complain(found, field_codes::utf8, {std::addressof(text), tag_of<T>}, "well-formed UTF-8",
                     fmt::format("the byte 0x{:02X} at offset {}", static_cast<unsigned char>(*at),
                                 at - all.data()),
                     {});
            return false;
        }
        at += point.size;
    }
    return true;
}

/// The text that an author meant, where the constraint would take it without the blanks around it
/// or in capitals; empty where it would not.
template <class Constraint>
std::string meant_text(Constraint const& broken, std::string_view text) {
    std::string meant(trimmed(text));
    if (!broken.admits(meant)) meant = upper_case(meant);
    return broken.admits(meant) ? meant : std::string();
}

/// How long a text may be, in code points; 0 where the constraint says nothing about that.
template <class Constraint>
constexpr std::size_t longest_text(Constraint const& constraint) {
    if constexpr (std::same_as<Constraint, length>) return constraint.max;
    else if constexpr (is_each<Constraint>) return longest_text(constraint.element);
    else return 0;
}

/// Whether all texts that the constraint takes are `is_usual_text`.
template <class Constraint>
constexpr bool admits_usual_text_only(Constraint const& constraint) {
    if constexpr (requires { constraint.graphic_only(); }) return constraint.graphic_only();
    else if constexpr (is_each<Constraint>) return admits_usual_text_only(constraint.element);
    else return false;
}

/// Whether a leaf is what its type promises: dates exist, numbers are finite, words are known.
template <class Leaf>
finding_kind const* broken_promise(Leaf const& at) {
    if constexpr (enumeration<Leaf>) return name_of(at).empty() ? &field_codes::enumerator : nullptr;
    else if constexpr (std::floating_point<Leaf>) return std::isfinite(at) ? nullptr : &field_codes::finite;
    else if constexpr (
        requires {
            at.ok();
            at.year;
        } ||
        requires {
            at.ok();
            at.zone;
        })
        return at.ok() ? nullptr : &field_codes::date;
    else return nullptr;
}

/// Files a constraint that `value`, the judged part of `member`, does not keep.
template <class Constraint, class Member, class Value>
[[gnu::cold, gnu::noinline]] void complain_about(Constraint const& broken, Member const& member,
                                                 Value const& value, complaints& found,
                                                 std::string_view prose) {
    if constexpr (is_each<Constraint>) {
        for (auto const& element : value)
            if (!broken.element.admits(judged(element)))
                complain_about(broken.element, element, judged(element), found, prose);
    } else {
        auto* const made = complain(found, broken.kind, {std::addressof(member), tag_of<Member>},
                                    broken.expected(), found_as_text(value), prose);
        if constexpr (text_like<Member>) {
            auto const meant = meant_text(broken, value);
            if (made && !meant.empty()) made->replace_with(text_value(meant)).safely();
        }
    }
}

/// Reports each constraint noted on `Field` that the member breaks; false when there was one, so
/// that rules do not say the same again.
template <class Field, class Member>
bool check_field(Member const& member, complaints& found) {
    if constexpr (optional_like<Member>) {
        return !member || check_field<Field>(*member, found);
    } else {
        bool good = true;
        if constexpr (leaf<Member>) {
            if (auto const* kind = broken_promise(member)) [[unlikely]] {
                complain(found, *kind, {std::addressof(member), tag_of<Member>}, "a valid value", "none",
                         Field::note.prose);
                return false;
            }
        }
        auto const& value = judged(member);
        Field::note.constraints.for_each([&](auto const& constraint) {
            if (constraint.admits(value)) [[likely]]
                return;
            good = false;
            complain_about(constraint, member, value, found, Field::note.prose);
        });
        return good;
    }
}

/// Reports the constraint that `T` puts on the whole of it.
template <described T>
void check_whole(T const& at, complaints& found) {
    if constexpr (requires { T::whole(); }) {
        constexpr auto constraint = T::whole();
        if (constraint.admits(at)) [[likely]]
            return;
        std::string const expected = constraint.template expected<T>();
        std::string const given = constraint.given(at);
        complain(found, constraint.kind, {std::addressof(at), tag_of<T>}, expected, given,
                 "who or what is meant");
    }
}

}  // namespace detail

}  // namespace plenary
