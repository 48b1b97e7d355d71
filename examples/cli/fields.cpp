#include "no_such_type.hpp"
#include "page.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/field_reference.hpp>

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

}  // namespace

exit_code fields(fields_arguments const& asked, console& to) {
    page out(to.out.width(), to.out.colour());
    for (auto const& type : field_reference<record>())
        if (asked.type_name.empty() || asked.type_name == type.name) put_type(out, type);
    if (out.text().empty()) return no_such_type(asked.type_name, to);
    to.out.put(out.text());
    return exit_code::clean;
}

}  // namespace cli
