#include "catalogue.hpp"
#include "commands.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/catalogue.hpp>

namespace cli {

using namespace plenary;

namespace {

bool is_known(std::string const& codes, std::vector<finding_kind> const& kinds) {
    check_options const without{.overrides = {{codes, level::off}}};
    return std::any_of(kinds.begin(), kinds.end(), [&](auto& kind) { return level_for(kind, without).off; });
}

/// Why the level of some kinds of finding is what it is, whatever the options are.
struct fixed_kinds {
    std::vector<finding_kind> kinds;
    std::string_view reason;
};
std::vector<fixed_kinds> all_fixed_kinds() {
    return {{reading_kinds<record>(), "what is not read cannot be checked"},
            {{more_findings}, "it says what is not listed"},
            {importing_kinds(), "it is no check that finds it"},
            {redaction_kinds(), "it is no check that finds it"}};
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

    auto const all_fixed = all_fixed_kinds();
    auto kinds = all_kinds();
    std::erase_if(kinds, [&](auto const& kind) {
        return std::any_of(all_fixed.begin(), all_fixed.end(), [&](auto const& fixed) {
            return std::any_of(fixed.kinds.begin(), fixed.kinds.end(),
                               [&](auto const& each) { return each.code == kind.code; });
        });
    });
    if (is_known(out.codes, kinds)) return {};
    for (auto const& fixed : all_fixed)
        if (is_known(out.codes, fixed.kinds))
            return phrase(in_quotes(out.codes), " cannot be changed: ", fixed.reason);
    std::vector<std::string_view> codes;
    for (auto const& kind : kinds) codes.push_back(kind.code);
    return phrase("no finding has the code ", in_quotes(out.codes), "; ",
                  did_you_mean(out.codes, codes, "see plenary rules"));
}

}  // namespace cli
