#include "catalogue.hpp"
#include "commands.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>

namespace cli {

using namespace plenary;

namespace {

bool is_known(std::string const& codes, std::vector<finding_kind> const& kinds) {
    check_options const without{.overrides = {{codes, level::off}}};
    return std::any_of(kinds.begin(), kinds.end(), [&](auto& kind) { return level_for(kind, without).off; });
}

/// What the reader says, and that not all is listed, is said whatever the options are.
bool can_change(finding_kind const& kind) {
    return !kind.code.starts_with("read.") && kind.code != more_findings.code;
}

}  // namespace

std::string parse_override(std::string const& text, level_override& out) {
    auto const split = text.find('=');
    if (split == text.npos) return phrase("expected CODE=LEVEL, found ", in_quotes(text));
    out.codes = text.substr(0, split);
    auto const level_name = std::string_view(text).substr(split + 1);
    auto const& levels = enumerator_names<level>.names();
    if (!scalar<level>::parse(level_name, out.level))
        return phrase("no level ", in_quotes(level_name), "; ",
                      did_you_mean(level_name, levels, phrase("it is one of ", separated(levels, ", "))));

    std::vector<finding_kind> kinds, fixed;
    for (auto const& kind : all_kinds()) (can_change(kind) ? kinds : fixed).push_back(kind);
    if (is_known(out.codes, kinds)) return {};
    if (is_known(out.codes, fixed))
        return phrase(in_quotes(out.codes), " cannot be changed: ",
                      out.codes.starts_with("read.") ? "what is not read cannot be checked"
                                                     : "it says what is not listed");
    std::vector<std::string_view> codes;
    for (auto const& kind : kinds) codes.push_back(kind.code);
    return phrase("no finding has the code ", in_quotes(out.codes), "; ",
                  did_you_mean(out.codes, codes, "see plenary rules"));
}

}  // namespace cli
