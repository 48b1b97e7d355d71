#include "replace_file.hpp"
#include "rewritten.hpp"

#include <plenary/diagnose/phrase.hpp>

namespace cli {

using plenary::phrase;

namespace {

exit_code format_one(std::string const& argument, format_arguments const& asked, console& to) {
    auto const form = asked.canonical ? text_form::canonical : text_form::indented;
    rewritten const found(argument, form, "is not formatted: what could not be read would be lost", to);
    if (found.problem != exit_code::clean) return found.problem;
    bool const differs = found.text != found.document.text;
    if (asked.only_check) {
        if (differs) to.out.put(visible(argument) + " would change\n");
        return differs ? exit_code::errors : exit_code::clean;
    }
    if (!asked.in_place) {
        to.out.put(found.text);
        return exit_code::clean;
    }
    if (!differs) return exit_code::clean;
    auto const error = replace_file(argument, found.text);
    if (!error) return exit_code::clean;
    to.complain(phrase("cannot write ", argument, ": ", error.message()));
    return exit_code::no_access;
}

}  // namespace

exit_code format(format_arguments const& asked, console& to) {
    auto worst = exit_code::clean;
    for (auto const& argument : asked.files) worst = std::max(worst, format_one(argument, asked, to));
    return worst;
}

}  // namespace cli
