#include "console.hpp"

#include "system.hpp"

#include <plenary/diagnose/phrase.hpp>

#include <algorithm>
#include <cstdlib>

namespace cli {

namespace {

std::string_view environment(char const* name) {
    auto const* value = std::getenv(name);
    return value ? value : "";
}

/// The user's word first, then no-color.org, then CLICOLOR_FORCE (bixense.com/clicolors), then what
/// the stream is.
bool wants_colour(colour_choice choice, bool is_terminal) {
    if (choice != colour_choice::auto_) return choice == colour_choice::always;
    if (!environment("NO_COLOR").empty()) return false;
    auto const force = environment("CLICOLOR_FORCE");
    if (!force.empty() && force != "0") return true;
    auto const terminal = environment("TERM");
    return is_terminal && !terminal.empty() && terminal != "dumb";
}

}  // namespace

stream::stream(std::FILE* file, colour_choice colour)
    : file_(file), is_terminal_(cli::is_terminal(file)), colour_(wants_colour(colour, is_terminal_)) {
    if (auto const columns = is_terminal_ ? columns_of(file) : 0; columns != 0)
        width_ = std::clamp<std::size_t>(columns, 40, 100);
}

void stream::append(char const* text, std::size_t size) {
    std::fwrite(text, 1, size, file_);
}

bool stream::flush() {
    return std::fflush(file_) == 0 && std::ferror(file_) == 0;
}

void console::complain(std::string_view about) {
    err.put("plenary: " + visible(about) + "\n");
}

std::string visible(std::string_view text) {
    std::string out;
    plenary::append_visible(out, text);
    return out;
}

}  // namespace cli
