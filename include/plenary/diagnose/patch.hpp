#pragma once

#include "plenary/core/any_value.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <optional>
#include <string>
#include <utility>

namespace plenary {

enum class patch_verb { add, remove, replace, move, copy, test };
BOOST_DESCRIBE_ENUM(patch_verb, add, remove, replace, move, copy, test)

/// One operation of a JSON Patch (RFC 6902). Members have the names that they have there, so that
/// a fix as JSON is a patch.
struct patch_operation {
    patch_verb op = patch_verb::replace;
    std::string path;                   ///< JSON Pointer (RFC 6901)
    std::optional<any_value> value{};   ///< of `add`, `replace` and `test`
    std::optional<std::string> from{};  ///< of `move` and `copy`: where the value is taken from

    friend bool operator==(patch_operation const&, patch_operation const&) = default;
    BOOST_DESCRIBE_CLASS(patch_operation, (), (op, path, value, from), (), ())
    static constexpr auto notes();  // in reflect/diagnostic_notes.hpp
};

/// A text as a generic value.
inline any_value text_value(std::string_view text) {
    return {.kind = value_kind::text, .text = std::string(text)};
}
/// A whole number as a generic value.
inline any_value integer_value(std::int64_t n) {
    return {.kind = value_kind::integer, .integer = n};
}

}  // namespace plenary
