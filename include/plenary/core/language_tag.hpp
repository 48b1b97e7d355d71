#pragma once

#include "plenary/core/ascii.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace plenary {

namespace detail {

/// Goes through the subtags of a language tag.
class subtags {
public:
    constexpr explicit subtags(std::string_view tag) : rest_(tag) {}

    /// The next subtag; empty at the end.
    constexpr std::string_view next() const { return rest_.substr(0, rest_.find('-')); }
    constexpr std::string_view take() {
        auto const taken = next();
        rest_.remove_prefix(taken.size() == rest_.size() ? taken.size() : taken.size() + 1);
        return taken;
    }
    /// Takes the next subtag when it has from `least` to `most` characters, all of the class.
    constexpr bool accept(std::size_t least, std::size_t most, bool (*in_class)(char)) {
        auto const part = next();
        if (part.size() < least || part.size() > most) return false;
        for (char const c : part)
            if (!in_class(c)) return false;
        take();
        return true;
    }
    constexpr std::string_view rest() const { return rest_; }

private:
    std::string_view rest_;
};

constexpr bool is_letter_or_digit(char c) {
    return is_letter(c) || is_digit(c);
}

/// variant = 5*8alphanum / (DIGIT 3alphanum)
constexpr bool is_language_variant(std::string_view part) {
    return (5 <= part.size() && part.size() <= 8) || (part.size() == 4 && is_digit(part[0]));
}

/// Variants, none of them twice.
constexpr bool accept_variants(subtags& tag) {
    auto const all = tag.rest();
    while (is_language_variant(tag.next())) {
        for (subtags before(all); before.rest().size() > tag.rest().size();)
            if (equal_ignoring_case(before.take(), tag.next())) return false;
        if (!tag.accept(4, 8, is_letter_or_digit)) return false;
    }
    return true;
}

/// Extensions, no singleton twice.
constexpr bool accept_extensions(subtags& tag) {
    std::array<bool, 128> seen{};
    while (tag.next().size() == 1 && is_letter_or_digit(tag.next()[0]) && to_lower(tag.next()[0]) != 'x') {
        auto& before = seen[static_cast<unsigned char>(to_lower(tag.take()[0]))];
        if (before || !tag.accept(2, 8, is_letter_or_digit)) return false;
        before = true;
        while (tag.accept(2, 8, is_letter_or_digit)) continue;
    }
    return true;
}

/// privateuse = "x" 1*("-" (1*8alphanum))
constexpr bool accept_private_use(subtags& tag) {
    if (!equal_ignoring_case(tag.next(), "x")) return true;
    tag.take();
    if (!tag.accept(1, 8, is_letter_or_digit)) return false;
    while (tag.accept(1, 8, is_letter_or_digit)) continue;
    return true;
}

/// Registered before RFC 4646 and of a form of their own (RFC 5646, section 2.1).
inline constexpr std::array<std::string_view, 17> irregular_language_tags{
    "en-GB-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak",     "i-klingon", "i-lux",    "i-mingo",
    "i-navajo",  "i-pwn", "i-tao", "i-tay",     "i-tsu",      "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE"};

}  // namespace detail

/// A language tag by its form (BCP 47: RFC 5646, section 2.1), without variants or extensions that
/// stand twice (section 2.2.5 and 2.2.6). No registry is asked.
constexpr bool is_language_tag(std::string_view tag) {
    for (auto const irregular : detail::irregular_language_tags)
        if (equal_ignoring_case(tag, irregular)) return true;
    if (tag.empty() || tag.ends_with('-')) return false;
    detail::subtags parts(tag);
    if (parts.accept(2, 3, is_letter)) {
        for (int extended = 0; extended != 3; ++extended) parts.accept(3, 3, is_letter);
    } else if (!parts.accept(4, 8, is_letter)) {
        return equal_ignoring_case(parts.next(), "x") && detail::accept_private_use(parts) &&
               parts.rest().empty();
    }
    parts.accept(4, 4, is_letter);                                     // script
    if (!parts.accept(2, 2, is_letter)) parts.accept(3, 3, is_digit);  // region
    return detail::accept_variants(parts) && detail::accept_extensions(parts) &&
           detail::accept_private_use(parts) && parts.rest().empty();
}

}  // namespace plenary
