#pragma once

#include "catch.hpp"
#include "support/sample.hpp"
#include "support/snippet.hpp"
#include "support/whole.hpp"

#include <plenary/validate/rule.hpp>

namespace tests {

using plenary::text_role, plenary::report, plenary::diagnostic;

inline constexpr auto line = text_role::line, prose = text_role::prose;

/// What the rule says about a title, which is a line, or about a focus, which is prose.
inline report judge(std::string_view text, text_role role) {
    auto r = sample();
    if (role == line) r.meetings[0].sessions[0].title = text;
    else r.meetings[0].sessions[0].focus = std::string(text);
    return check(r);
}
inline bool finds(std::string_view code, std::string_view text, text_role role = line) {
    auto const paths = paths_of(code, judge(text, role));
    auto const here = role == line ? "/meetings/0/sessions/0/title" : "/meetings/0/sessions/0/focus";
    CHECK(paths.size() < 2);
    if (!paths.empty()) CHECK(paths == std::vector<std::string>{here});
    return !paths.empty();
}
inline diagnostic said(std::string_view code, std::string_view text, text_role role = line) {
    for (auto const& found : judge(text, role))
        if (found.code == code) return found;
    return {};
}
inline std::string mended(std::string_view code, std::string_view text, text_role role = line) {
    return mended_text(said(code, text, role));
}

}  // namespace tests
