#include "no_such_type.hpp"
#include "page.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/field_reference.hpp>
#include <plenary/report/markdown_prose.hpp>

namespace cli {

using namespace plenary;

namespace {

/// "a text, required; 1 to 300 characters"
std::string shape_of(field_entry const& field) {
    std::string out = phrase(field.presence == presence::list ? "list of: " : "", field.type,
                             field.presence == presence::required ? ", required" : "");
    if (!field.words.empty()) out += phrase(": ", separated(field.words, ", "));
    for (auto const& limit : field.limits) out += phrase("; ", limit);
    return out;
}

void put_type(page& out, type_entry const& type) {
    constexpr std::size_t column = 20;
    out.rule(type.name);
    if (!type.limit.empty()) {
        out.put(2, type.limit);
        out.gap();
    }
    for (auto const& field : type.fields) {
        out.put_row({{2, {field.name, ink::strong}}}, column, {{field.prose}});
        out.put(column, shape_of(field), ink::faint);
    }
}

/// "| `title` | a text, required; 1 to 300 characters | Title of the record. |"
std::string table_of(type_entry const& type) {
    std::string out = phrase("\n## ", type.name, "\n\n");
    if (!type.limit.empty()) out += phrase(type.limit, "\n\n");
    out += "| field | what it holds | meaning |\n|---|---|---|\n";
    for (auto const& field : type.fields) {
        out += phrase("| `", field.name, "` | ");
        append_prose(out, shape_of(field));
        append_prose(out += " | ", field.prose);
        out += " |\n";
    }
    return out;
}

}  // namespace

exit_code fields(fields_arguments const& asked, console& to) {
    page out(to.out.width(), to.out.colour());
    std::string tables;
    for (auto const& type : field_reference<record>()) {
        if (!asked.type_name.empty() && asked.type_name != type.name) continue;
        if (asked.format == reference_format::markdown) tables += table_of(type);
        else put_type(out, type);
    }
    if (out.text().empty() && tables.empty()) return no_such_type(asked.type_name, to);
    if (asked.format == reference_format::text) to.out.put(out.text());
    else
        to.out.put(
            phrase("# What a record can say\n\nWritten by `plenary fields --format markdown`.\n", tables));
    return exit_code::clean;
}

}  // namespace cli
