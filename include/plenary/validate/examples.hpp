#pragma once

#include "plenary/validate/examples/acronyms.hpp"
#include "plenary/validate/examples/controls.hpp"
#include "plenary/validate/examples/duration.hpp"
#include "plenary/validate/examples/entry.hpp"
#include "plenary/validate/examples/identity.hpp"
#include "plenary/validate/examples/names.hpp"
#include "plenary/validate/examples/place.hpp"
#include "plenary/validate/examples/record.hpp"
#include "plenary/validate/examples/references.hpp"
#include "plenary/validate/examples/text.hpp"
#include "plenary/validate/examples/time.hpp"
#include "plenary/validate/examples/zones.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace plenary {

namespace detail {

template <std::size_t... Sizes>
consteval auto all_of(std::array<example, Sizes> const&... tables) {
    std::array<example, (Sizes + ...)> out;
    auto at = out.begin();
    ((at = std::copy(tables.begin(), tables.end(), at)), ...);
    return out;
}

}  // namespace detail

/// An example for each rule of the library.
inline constexpr auto all_examples =
    detail::all_of(examples::identity_examples, examples::reference_examples, examples::record_examples,
                   examples::text_examples, examples::control_examples, examples::name_examples,
                   examples::acronym_examples, examples::time_examples, examples::duration_examples,
                   examples::zone_examples, examples::entry_examples, examples::place_examples);

/// The example of the rule with this code, or null.
constexpr example const* find_example(std::string_view code) {
    auto const found = std::find_if(all_examples.begin(), all_examples.end(),
                                    [&](example const& e) { return e.code == code; });
    return found != all_examples.end() ? &*found : nullptr;
}

/// The JSON text of a record with the members of an example.
inline std::string as_record(std::string_view members) {
    std::string out = "{";
    if (!members.starts_with("\"format\"")) out += R"("format": "1.0", )";
    return out.append(R"("id": "example", "title": "Example", )").append(members) + "}";
}

}  // namespace plenary
