#include "source.hpp"
#include "withheld_words.hpp"

#include <plenary/json/locate.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/share/release.hpp>
#include <plenary/share/traces.hpp>

namespace cli {

using namespace plenary;

namespace {

/// For the editor alone: nothing of it is in the output.
void tell_what_went(record const& whole, record const& kept, input const& from, console& to) {
    to.complain(phrase(from.name, ": ", withheld_words(whole, kept)));
    auto found = traces(whole, kept);
    if (found.empty()) return;
    json::locate(found, from.text);
    terminal::write(found, {from.name, from.text}, to.err,
                    {.width = to.err.width(), .colour = to.err.colour()});
}

}  // namespace

exit_code redact(redact_arguments const& asked, console& to) {
    auto const read = read_source(asked.file, &json_format, "redacted", to);
    if (read.problem != exit_code::clean) return read.problem;
    if (!may_see(read.found, asked.audience, asked.now)) {
        to.complain(read.document.name + " is not redacted: the audience may see nothing of it");
        return exit_code::errors;
    }
    return release(read.found, asked.audience, asked.now, [&](record const& kept) {
        std::string out;
        json::write(kept, out, {.indent = 2});
        auto const written = write_text(asked.output, out, to);
        if (&kept != &read.found && written == exit_code::clean)
            tell_what_went(read.found, kept, read.document, to);
        return written;
    });
}

}  // namespace cli
