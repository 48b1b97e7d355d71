#include "kind_table.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/report/catalogue.hpp>

namespace cli {

using namespace plenary;

void put_kinds(page& out, std::string_view heading, std::vector<finding_kind> const& kinds) {
    constexpr std::size_t severity_column = 29, text_column = 38;
    out.rule(heading);
    out.put_row({{0, {"CODE", ink::faint}}, {severity_column, {"SEVERITY", ink::faint}}}, text_column,
                {{"WHAT MUST HOLD", ink::faint}});
    for (auto const& kind : kinds) {
        auto const usual = severity_under(profile::publish, kind);
        bool const changes = severity_under(profile::draft, kind) != usual;
        auto const level = phrase(name_of(usual), changes ? "*" : "");
        out.put_row({{0, {kind.code, ink::strong}}, {severity_column, {level, terminal::ink_of(usual)}}},
                    text_column, {{kind.summary}});
        if (!kind.hint.empty())
            out.put_row({{text_column, {"help:", ink::help}}}, text_column + 6, {{kind.hint}});
    }
}

void put_legend(page& out) {
    out.gap();
    out.put(0, "* one step milder in drafts");
}

}  // namespace cli
