#include "no_such_type.hpp"
#include "replace_file.hpp"

#include <plenary/json/schema.hpp>
#include <plenary/model/record.hpp>

namespace cli {

using namespace plenary;

namespace {

/// Calls `use` with the type of records that has this name, an empty name standing for the record
/// itself. False where none has.
bool with_type(std::string_view name, auto&& use) {
    bool found = false;
    for_each_type<record>([&]<class T>(std::type_identity<T> type) {
        if (found || (!name.empty() && name != T::type_name)) return;
        found = true;
        use(type);
    });
    return found;
}

}  // namespace

exit_code schema(schema_arguments const& asked, console& to) {
    std::string text;
    bool const known = with_type(asked.type_name, [&]<class T>(std::type_identity<T>) {
        auto const id = phrase("urn:plenary:schema:", to_text(current_format), ':', T::type_name,
                               asked.closed ? std::string_view(":closed") : "");
        text = json::schema<T>({.id = id, .closed = asked.closed, .indent = asked.compact ? 0u : 2u});
    });
    if (!known) return no_such_type(asked.type_name, to);
    if (asked.compact) text += '\n';
    if (asked.output.empty()) {
        to.out.put(text);
        return exit_code::clean;
    }
    auto const error = write_file(asked.output, text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", asked.output, ": ", error.message()));
    return exit_code::no_access;
}

}  // namespace cli
