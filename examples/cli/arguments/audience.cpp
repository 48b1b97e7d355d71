#include "../command_line.hpp"

namespace cli {

void add_audience(CLI::App& to, plenary::audience& audience, std::optional<plenary::instant>& now) {
    add_choice(to, "--audience", audience.label,
               "the strictest label it may see; clear, the public,\nunless told");
    to.add_option("--name", audience.names,
                  "a name of the audience, where things name\nthose they are for; repeatable")
        ->option_text("NAME")
        ->allow_extra_args(false);
    auto const parse = [&now](std::string const& text) {
        using form = plenary::scalar<plenary::instant>;
        if (form::parse(text, now.emplace())) return;
        throw CLI::ValidationError(
            "--now", plenary::phrase("expected ", form::expected, ", found ", plenary::in_quotes(text)));
    };
    to.add_option_function<std::string>(
          "--now", parse,
          "when it is handed out, such as\n2026-03-09T10:00:00+08:00; without it\n"
          "no embargo has ended")
        ->option_text("INSTANT");
}

}  // namespace cli
