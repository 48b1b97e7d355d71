#include "commands.hpp"
#include "input.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>
#include <plenary/version.hpp>

#include <CLI/CLI.hpp>

#include <functional>

namespace {

using namespace cli;

/// An option that takes one word of an enumeration.
template <plenary::enumeration E>
CLI::Option& add_choice(CLI::App& to, std::string const& name, E& choice, std::string const& description) {
    static auto const& words = plenary::enumerator_names<E>.names();
    auto const parse = [&choice, name](std::string const& word) {
        if (plenary::scalar<E>::parse(word, choice)) return;
        auto const all = plenary::phrase("it takes ", separated(words, ", "));
        throw CLI::ValidationError(
            name.substr(0, name.find(',')),
            plenary::phrase("no ", plenary::in_quotes(word), "; ", plenary::did_you_mean(word, words, all)));
    };
    return *to.add_option_function<std::string>(name, parse, description)->option_text(separated(words, "|"));
}

/// The arguments of the program, and what they ask for.
class command_line {
public:
    command_line() {
        std::string const exit_codes =
            "Exit codes: 0 no errors, 1 errors found, 2 wrong usage, 3 a file cannot be\n"
            "read or written.";
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
        add_check();
        add_show();
        add_format();
        add_rules();
        add_fields();
        app_.footer(exit_codes + "\nplenary COMMAND --help says more about a command.");
    }

    exit_code run(int count, char const* const* arguments) {
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

private:
    /// What to say where no command was recognised.
    std::string missing_command() {
        std::vector<std::string> names;
        for (auto const* command : app_.get_subcommands([](CLI::App*) { return true; }))
            names.push_back(command->get_name());
        auto const all = plenary::phrase("it takes one of ", separated(names, ", "));
        auto const left = app_.remaining();
        if (left.empty()) return plenary::phrase("no command; ", all);
        return plenary::phrase("no command ", plenary::in_quotes(left.front()), "; ",
                               plenary::did_you_mean(left.front(), names, all));
    }

    CLI::App& add(std::string const& name, std::string const& description, auto&& command) {
        auto& out = *app_.add_subcommand(name, description)->fallthrough()->group("Commands");
        out.callback([this, command] { command_ = command; });
        add_version(out);
        return out;
    }
    static void add_version(CLI::App& to) {
        to.set_version_flag("--version", "plenary " PLENARY_VERSION_STRING, "print the version");
    }

    void add_check() {
        auto& to =
            add("check", "Say what is wrong with records.", [this](console& c) { return check(check_, c); });
        to.add_option("FILE", check_.files, "records as JSON, - for standard input")->required();
        add_choice(to, "--profile", check_.options.profile, "what the records are; publish unless told");
        auto const add_overrides = [this](std::vector<std::string> const& all) {
            for (auto const& text : all) {
                auto const problem = parse_override(text, check_.options.overrides.emplace_back());
                if (!problem.empty()) throw CLI::ValidationError("--severity", problem);
            }
        };
        auto const levels = separated(plenary::enumerator_names<plenary::level>.names(), ", ");
        auto const description = plenary::phrase("LEVEL is one of ", levels,
                                                 ";\nCODE may stand for all that begin alike, as\n"
                                                 "session.*; repeatable");
        to.add_option_function<std::vector<std::string>>("--severity", add_overrides, description)
            ->option_text("CODE=LEVEL")
            ->allow_extra_args(false);
        add_choice(to, "--format", check_.format, "for people, the default, or for programs");
    }
    void add_show() {
        auto& to = add("show", "Print a record as a programme with its outcomes.",
                       [this](console& c) { return show(show_, c); });
        to.add_option("FILE", show_.file, "a record as JSON, - for standard input")->required();
    }
    void add_format() {
        auto& to = add("format", "Put members in order and indent.",
                       [this](console& c) { return format(format_, c); });
        to.add_option("FILE", format_.files, "records as JSON, - for standard input")->required();
        to.add_flag("-i,--in-place", format_.in_place, "change the files");
        to.add_flag("--check", format_.only_check, "only say which would change;\nexit code 1 if any");
        to.parse_complete_callback([this] {
            auto const& files = format_.files;
            bool const in_place = format_.in_place, only_check = format_.only_check;
            if (in_place && only_check) throw CLI::ValidationError("-i", "excludes --check");
            if (in_place && std::find(files.begin(), files.end(), standard_input) != files.end())
                throw CLI::ValidationError("-i", "standard input cannot be changed in place");
            if (!in_place && !only_check && files.size() > 1)
                throw CLI::ValidationError("FILE", "several files need -i or --check");
        });
    }
    void add_rules() {
        add("rules", "List all that can be found, with code and severity.",
            [](console& c) { return rules(c); });
    }
    void add_fields() {
        auto& to = add("fields", "List all types and fields of records.",
                       [this](console& c) { return fields(fields_, c); });
        to.add_option("TYPE", fields_.type_name, "only this type, such as session");
    }

    CLI::App app_{"Records of inter-governmental processes: checked, shown and put in order.", "plenary"};
    colour_choice colour_ = colour_choice::auto_;
    std::function<exit_code(console&)> command_;
    check_arguments check_;
    show_arguments show_;
    format_arguments format_;
    fields_arguments fields_;
};

}  // namespace

int main(int count, char** arguments) try {
    return static_cast<int>(command_line().run(count, arguments));
} catch (std::bad_alloc const&) {
    std::fputs("plenary: out of memory\n", stderr);
    return static_cast<int>(cli::exit_code::no_access);
}
