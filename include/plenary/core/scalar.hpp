#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace plenary {

/// How a type that is neither text nor number looks as text. Specialise it once and every format
/// can carry the type:
///
///     static constexpr std::string_view expected;       // completes "expected ..."
///     static constexpr std::string_view pattern;        // of exactly the texts that parse takes,
///                                                       // as ECMA-262 with flag u; may be empty
///     static bool parse(std::string_view, T&);          // false: not such a text
///     static void print(T const&, auto&& take);         // calls take(std::string_view) once
///
/// The text that `print` hands over lives until `take` returns. Optional are
///
///     static std::string_view hint(std::string_view);   // says more about a text that was refused
///     static constexpr bool keeps_text;                 // T points into the text it was parsed from
///     static constexpr std::string_view type_name;      // what schemas define it as
///     static constexpr std::string_view format;         // of JSON Schema, where it says the same
template <class T>
struct scalar;

template <class T>
concept scalar_type = requires(T& value, T const& constant, std::string_view text) {
    { scalar<T>::expected } -> std::convertible_to<std::string_view>;
    { scalar<T>::pattern } -> std::convertible_to<std::string_view>;
    { scalar<T>::parse(text, value) } -> std::same_as<bool>;
    scalar<T>::print(constant, [](std::string_view) {});
};

template <scalar_type T>
std::string to_text(T const& value) {
    std::string out;
    scalar<T>::print(value, [&](std::string_view text) { out = text; });
    return out;
}

}  // namespace plenary
