#include "command_line.hpp"

#include <plenary/version.hpp>

namespace cli {

namespace {

constexpr char exit_codes[] =
    "Exit codes: 0 no errors, 1 errors found, 2 wrong usage, 3 a file cannot be\n"
    "read or written.";

void add_version(CLI::App& to) {
    to.set_help_flag("-h,--help", "print this help");
    to.set_version_flag("--version", "plenary " PLENARY_VERSION_STRING, "print the version");
}

}  // namespace

command_line::command_line()
    : app_("Records of inter-governmental processes: checked, shown and put in order.", "plenary") {
    auto& help = *app_.get_formatter();
    help.column_width(28);
    help.label("SUBCOMMAND", "COMMAND");
    help.label("REQUIRED", "");
    help.label("TEXT", "");
    app_.require_subcommand(1);
    app_.footer(exit_codes);
    add_version(app_);
    add_choice(app_, "--colour,--color", colour_,
               "auto, always or never; auto, the default,\nheeds NO_COLOR and CLICOLOR_FORCE")
        .option_text("WHEN");
    for (auto* add : {add_check, add_show, add_format, add_digest, add_convert, add_import, add_redact,
                      add_schema, add_explain, add_rules, add_fields})
        add(*this);
    app_.footer(std::string(exit_codes) + "\nplenary COMMAND --help says more about a command.");
}

exit_code command_line::run(int count, char const* const* arguments) {
    try {
        app_.parse(count, arguments);
    } catch (CLI::Success const& asked_for) {
        app_.exit(asked_for);  // help or version
        return exit_code::clean;
    } catch (CLI::ParseError const& wrong) {
        console to(colour_);
        to.complain(app_.get_subcommands().empty() ? missing_command() : wrong.what());
        to.err.put("Try plenary --help.\n");
        return exit_code::usage;
    }
    console to(colour_);
    auto const result = command_(to);
    if (to.out.flush()) return result;
    to.complain("cannot write the output");
    return exit_code::no_access;
}

/// What to say where no command was recognised.
std::string command_line::missing_command() const {
    std::vector<std::string> names;
    for (auto const* command : app_.get_subcommands([](CLI::App const*) { return true; }))
        names.push_back(command->get_name());
    auto const all = plenary::phrase("it takes one of ", separated(names, ", "));
    auto const left = app_.remaining();
    if (left.empty()) return plenary::phrase("no command; ", all);
    return plenary::phrase("no command ", plenary::in_quotes(left.front()), "; ",
                           plenary::did_you_mean(left.front(), names, all));
}

CLI::App& command_line::add_command(std::string const& name, std::string const& description,
                                    std::function<exit_code(console&)> command) {
    auto& out = *app_.add_subcommand(name, description)->fallthrough()->group("Commands");
    out.callback([this, command = std::move(command)] { command_ = command; });
    add_version(out);
    return out;
}

}  // namespace cli
