#include "commands.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/catalogue.hpp>
#include <plenary/validate/rules.hpp>

#include <stdexcept>

namespace cli {

using namespace plenary;

namespace {

bool is_known(std::string_view codes, std::vector<finding_kind> const& kinds) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](auto& kind) { return plenary::detail::covers(codes, kind.code); });
}

}  // namespace

level_override parse_override(std::string const& text) {
    auto const split = text.find('=');
    if (split == text.npos) throw std::invalid_argument("expected CODE=LEVEL, found " + quoted(text));
    level_override out{text.substr(0, split), level::off};
    auto const level_name = std::string_view(text).substr(split + 1);
    if (!scalar<level>::parse(level_name, out.level))
        throw std::invalid_argument(phrase("expected off, note, warning or error behind ",
                                           text.substr(0, split + 1), ", found ", quoted(level_name)));
    auto kinds = rule_kinds(all_rules);
    auto const of_fields = field_kinds<record>();
    kinds.insert(kinds.end(), of_fields.begin(), of_fields.end());
    if (is_known(out.codes, kinds)) return out;
    if (is_known(out.codes, reading_kinds()))
        throw std::invalid_argument(out.codes + " cannot be changed: what is not read cannot be checked");
    std::vector<std::string_view> codes;
    for (auto const& kind : kinds) codes.push_back(kind.code);
    throw std::invalid_argument(phrase("no finding has the code ", quoted(out.codes), "; ",
                                       did_you_mean(out.codes, codes, "see `plenary rules`")));
}

}  // namespace cli
