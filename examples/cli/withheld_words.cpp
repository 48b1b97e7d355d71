#include "withheld_words.hpp"

#include "separated.hpp"

#include <plenary/reflect/type_words.hpp>
#include <plenary/share/traces.hpp>

namespace cli {

using namespace plenary;

namespace {

/// "1 session", "2 site visits", "3 activities".
std::string counted(withheld_kind const& kind) {
    auto name = type_words(kind.type_name);
    if (kind.number != 1 && name.ends_with('y')) name.replace(name.size() - 1, 1, "ie");
    else if (kind.number != 1 && name.ends_with("ss")) name += 'e';
    if (kind.number != 1 && name != "people") name += 's';
    return phrase(kind.number, ' ', name);
}

}  // namespace

std::string withheld_words(record const& whole, record const& kept) {
    std::vector<std::string> parts;
    for (auto const& kind : withheld(whole, kept)) parts.push_back(counted(kind));
    auto const all = separated(parts, ", ");
    return phrase("withheld ", all.empty() ? "no thing, but parts of some" : all);
}

}  // namespace cli
