#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/json/writer.hpp"

namespace plenary {

/// A value as JSON, cut to what is enough to recognise it.
inline std::string value_in_words(any_value const& shown) {
    constexpr std::size_t longest = 60;  // code points
    auto const all = json::to_string(shown);
    auto const front = first_code_points(all, longest);
    return phrase(front, front.size() < all.size() ? "…" : "");
}

/// What the fix of a finding does, such as `replace this by "PH"`; empty where it has none.
inline std::string fix_in_words(diagnostic const& found) {
    auto const place_of = [&](std::string const& pointer) {
        return pointer == found.path ? std::string_view("this") : std::string_view(pointer);
    };
    std::string out;
    for (auto const& operation : found.fix) {
        out += phrase(out.empty() ? "" : ", then ", name_of(operation.op), ' ');
        if (operation.from) out += phrase(place_of(*operation.from), " to ", place_of(operation.path));
        else out += place_of(operation.path);
        if (operation.value)
            out +=
                phrase(operation.op == patch_verb::add ? " as " : " by ", value_in_words(*operation.value));
    }
    return out;
}

}  // namespace plenary
