#include "commands.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/catalogue.hpp>
#include <plenary/validate/rules.hpp>

namespace cli {

using namespace plenary;

namespace {

bool is_known(std::string const& codes, std::vector<finding_kind> const& kinds) {
    check_options const without{.overrides = {{codes, level::off}}};
    return std::any_of(kinds.begin(), kinds.end(), [&](auto& kind) { return level_for(kind, without).off; });
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

    auto kinds = rule_kinds(all_rules);
    auto const of_fields = field_kinds<record>();
    kinds.insert(kinds.end(), of_fields.begin(), of_fields.end());
    if (is_known(out.codes, kinds)) return {};
    if (is_known(out.codes, reading_kinds()))
        return phrase(in_quotes(out.codes), " cannot be changed: what is not read cannot be checked");
    std::vector<std::string_view> codes;
    for (auto const& kind : kinds) codes.push_back(kind.code);
    return phrase("no finding has the code ", in_quotes(out.codes), "; ",
                  did_you_mean(out.codes, codes, "see plenary rules"));
}

}  // namespace cli
