#pragma once

#include "commands.hpp"
#include "separated.hpp"

#include <plenary/core/enumeration.hpp>
#include <plenary/diagnose/suggestion.hpp>

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace cli {

/// The arguments of the program, and what they ask for.
class command_line {
public:
    command_line();

    exit_code run(int count, char const* const* arguments);

    /// Adds a command that takes these arguments; what is returned holds them until it runs.
    template <class Arguments>
    std::pair<CLI::App&, std::shared_ptr<Arguments>> add(std::string const& name,
                                                         std::string const& description,
                                                         exit_code (*command)(Arguments const&, console&)) {
        auto const arguments = std::make_shared<Arguments>();
        return {add_command(name, description, [=](console& to) { return command(*arguments, to); }),
                arguments};
    }

private:
    CLI::App& add_command(std::string const& name, std::string const& description,
                          std::function<exit_code(console&)> command);
    std::string missing_command() const;

    CLI::App app_;
    colour_choice colour_ = colour_choice::auto_;
    std::function<exit_code(console&)> command_;
};

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

/// The options --audience, --name and --now: for whom something is written, and when.
void add_audience(CLI::App& to, plenary::audience& audience, std::optional<plenary::instant>& now);

/// The option --zones: a folder of time zones, or none.
CLI::Option& add_zones(CLI::App& to, std::optional<std::filesystem::path>& zones);

// One for each command, in a file of arguments/ each.
void add_check(command_line& to);
void add_show(command_line& to);
void add_format(command_line& to);
void add_convert(command_line& to);
void add_import(command_line& to);
void add_redact(command_line& to);
void add_schema(command_line& to);
void add_digest(command_line& to);
void add_rules(command_line& to);
void add_explain(command_line& to);
void add_fields(command_line& to);

}  // namespace cli
