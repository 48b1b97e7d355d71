#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/json/writer.hpp"

namespace plenary {

/// What the fix of a finding does, such as `replace this by "PH"`; empty where it has none.
inline std::string fix_in_words(diagnostic const& found) {
    constexpr std::size_t longest_value = 60;  // code points: enough to recognise it
    std::string out;
    for (auto const& operation : found.fix) {
        out += phrase(out.empty() ? "" : ", then ", name_of(operation.op), ' ');
        out += operation.path == found.path ? "this" : std::string_view(operation.path);
        if (!operation.value) continue;
        auto const value = json::to_string(*operation.value);
        auto const front = first_code_points(value, longest_value);
        out += phrase(operation.op == patch_verb::add ? " as " : " by ", front,
                      front.size() < value.size() ? "…" : "");
    }
    return out;
}

}  // namespace plenary
