#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/core/identity.hpp"
#include "plenary/core/name_table.hpp"
#include "plenary/core/scalar.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/diagnose/suggestion.hpp"
#include "plenary/reflect/visit.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/serialize/reader.hpp"

#include <charconv>
#include <optional>
#include <span>

// What the reading walk says about what it could not take. Nothing here runs for a flawless
// document; as little as possible of it depends on the type, to compile fast.

namespace plenary::detail {

template <reader R>
void skip(R& r, path const& at);

/// What a leaf type wants to see, for messages.
struct leaf_description {
    shape wanted = shape::text;
    std::string_view expected;
    std::span<std::string_view const> words;  ///< of an enumeration
    std::string_view (*hint)(std::string_view) = nullptr;
    finding_kind const* refusal = &read_codes::form;
};

template <class T>
constexpr leaf_description describe_leaf() {
    if constexpr (std::same_as<T, bool>) {
        return {shape::boolean, "true or false", {}, nullptr, &read_codes::form};
    } else if constexpr (std::floating_point<T>) {
        return {shape::number, "a number", {}, nullptr, &read_codes::number};
    } else if constexpr (std::integral<T>) {
        return {shape::number, "a whole number", {}, nullptr, &read_codes::number};
    } else if constexpr (named<T>) {
        return {shape::text, "an identifier (a text)", {}, nullptr, &read_codes::form};
    } else if constexpr (enumeration<T>) {
        return {shape::text, "a word", enumerator_names<T>.names(), nullptr, &read_codes::enumerator};
    } else if constexpr (scalar_type<T>) {
        leaf_description out{shape::text, scalar<T>::expected, {}, nullptr, &read_codes::form};
        if constexpr (requires { scalar<T>::hint(std::string_view()); }) out.hint = &scalar<T>::hint;
        return out;
    } else {
        return {shape::text, "a text", {}, nullptr, &read_codes::form};
    }
}

inline std::string joined(std::span<std::string_view const> words) {
    std::string out;
    for (auto const word : words) out += phrase(out.empty() ? "" : ", ", word);
    return out;
}

/// How a value of one shape is usually made the one of another.
constexpr std::string_view hint_for_shape(shape wanted, shape found) {
    if (found == shape::null)
        return "write the value: a member that need not be there is left out where nothing is known";
    if (wanted == shape::list) return "put the value in square brackets, even when it is the only one";
    if (found == shape::list) return "only one value is allowed here: remove the square brackets";
    if (wanted == shape::text && (found == shape::number || found == shape::boolean))
        return "put the value in double quotes";
    if (wanted == shape::number && found == shape::text) return "write the number without quotes";
    if (wanted == shape::boolean && found == shape::text) return "write true or false without quotes";
    return {};
}

template <reader R>
[[gnu::cold, gnu::noinline]] void file(R& r, finding_kind const& kind, std::size_t offset, path const& at,
                                       std::string message, std::string hint = {},
                                       std::optional<any_value> meant = {}, bool beyond_doubt = true) {
    auto found = make_diagnostic(kind, at.pointer(), r.range(offset), std::move(message), std::move(hint));
    if (meant) {
        found.fix.push_back({patch_verb::replace, found.path, std::move(meant)});
        found.fix_is_safe = beyond_doubt;
    }
    r.findings().add(std::move(found));
}

/// The number or truth value that a text spells where one is wanted: in quotes it means nothing.
inline std::optional<any_value> unquoted(shape wanted, std::string_view text) {
    if (wanted == shape::boolean && (text == "true" || text == "false"))
        return any_value{.kind = value_kind::boolean, .integer = text == "true"};
    std::int64_t n = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), n);
    bool const whole = error == std::errc() && end == text.data() + text.size();
    if (wanted == shape::number && whole && text == phrase(n)) return integer_value(n);
    return {};
}

/// The next value is not of the shape wanted: says so and goes past it.
template <reader R>
[[gnu::cold, gnu::noinline]] void explain_mismatch(R& r, shape wanted, std::string_view expected,
                                                   path const& at) {
    if (r.stopped()) return;
    auto const found = r.peek();
    if (found != shape::nothing)
        file(r, read_codes::type, r.position(), at,
             phrase("expected ", expected, ", found ", r.found(r.position())),
             std::string(hint_for_shape(wanted, found)),
             found == shape::text ? unquoted(wanted, r.text_at(r.position())) : std::nullopt);
    skip(r, at);
}

/// True when the value is fit to be kept all the same: text whose faults were replaced.
template <reader R>
[[gnu::cold, gnu::noinline]] bool explain_leaf(R& r, take_result how, leaf_description const& leaf,
                                               path const& at) {
    if (how == take_result::flawed) {
        r.explain(at);
        return leaf.wanted == shape::text && leaf.words.empty();
    }
    if (how == take_result::mismatch) {
        if (leaf.words.empty()) explain_mismatch(r, leaf.wanted, leaf.expected, at);
        else explain_mismatch(r, leaf.wanted, phrase("one of ", joined(leaf.words)), at);
        return false;
    }
    auto const where = r.last_position();
    auto const text = r.text_at(where);
    std::string hint;
    std::optional<any_value> meant;
    bool beyond_doubt = true;
    if (auto const word = only_name_near(text, leaf.words); !word.empty()) {
        hint = phrase("did you mean `", word, "`?");
        meant = text_value(word);
        beyond_doubt = is_slip_of_the_pen(text, word);
    } else if (!leaf.words.empty()) {
        hint = did_you_mean(text, leaf.words, phrase("one of ", joined(leaf.words)));
    } else if (leaf.hint) {
        hint = leaf.hint(text);
    }
    auto const expected =
        leaf.words.empty() ? std::string(leaf.expected) : phrase("one of ", leaf.words.size(), " words");
    file(r, *leaf.refusal, where, at, phrase("expected ", expected, ", found ", r.found(where)),
         std::move(hint), std::move(meant), beyond_doubt);
    return false;
}

template <class T, reader R>
bool explain_leaf(R& r, take_result how, path const& at) {
    static constexpr auto description = describe_leaf<T>();
    return explain_leaf(r, how, description, at);
}

template <reader R>
[[gnu::cold, gnu::noinline]] void explain_missing(R& r, std::span<std::string_view const> names,
                                                  std::string_view const* prose, std::uint64_t absent,
                                                  std::size_t start, path const& at) {
    if (r.stopped()) return;
    for (std::size_t i = 0; i != names.size(); ++i)
        if ((absent >> i & 1) != 0)
            file(r, read_codes::missing, start, path(at, names[i]),
                 phrase("expected the member `", names[i], "`, found none"), phrase("add it: ", prose[i]));
}

/// The member that a name stood for in an older version of the format, or `npos`.
template <reader R>
[[gnu::cold, gnu::noinline]] std::size_t explain_renamed(R& r, name_lookup const& names,
                                                         std::span<former_name const> former,
                                                         std::string_view name, path const& at) {
    for (auto const& renamed : former) {
        if (renamed.former != name) continue;
        auto found = make_diagnostic(
            read_codes::renamed, path(at, name).pointer(), r.range(r.last_position()),
            phrase("expected the name `", renamed.current, "`, found the former one ", in_quotes(name)));
        found.fix.push_back({patch_verb::move, path(at, renamed.current).pointer(), {}, found.path});
        found.fix_is_safe = true;
        r.findings().add(std::move(found));
        return names.find(renamed.current);
    }
    return name_lookup::npos;
}

/// A name that this record had before: refuses the member and goes past its value.
template <reader R>
[[gnu::cold, gnu::noinline]] void explain_duplicate(R& r, path const& at) {
    file(r, read_codes::duplicate, r.last_position(), at, "expected each name once, found it again");
    skip(r, at);
}

/// What follows in the list is read past one by one, to find its end.
template <reader R>
[[gnu::cold, gnu::noinline]] void explain_long_list(R& r, path const& at) {
    file(r, read_codes::list_length, r.position(), at,
         phrase("expected at most ", r.settings().max_list_length, " elements, found more"));
    do skip(r, at);
    while (r.next_element(at));
}

}  // namespace plenary::detail
