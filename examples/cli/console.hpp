#pragma once

#include <boost/describe/enum.hpp>

#include <cstdio>
#include <string>
#include <string_view>

namespace cli {

enum class colour_choice { auto_, always, never };
BOOST_DESCRIBE_ENUM(colour_choice, auto_, always, never)

/// One of the program's two output streams and what can be shown there. A sink.
class stream {
public:
    stream(std::FILE* file, colour_choice colour);

    /// Control sequences included: what comes from outside went through `append_visible`.
    void append(char const* text, std::size_t size);
    void put(std::string_view text) { append(text.data(), text.size()); }
    /// False when something that was put could not be written.
    bool flush();

    bool is_terminal() const { return is_terminal_; }
    bool colour() const { return colour_; }
    /// Columns to fill: 80, or on a terminal what it has, within what is pleasant to read.
    std::size_t width() const { return width_; }

private:
    std::FILE* file_;
    bool is_terminal_, colour_;
    std::size_t width_ = 80;
};

struct console {
    stream out, err;

    explicit console(colour_choice colour) : out(stdout, colour), err(stderr, colour) {}

    /// "plenary: cannot read x.json: No such file or directory"
    void complain(std::string_view about);
};

/// `text` made harmless for a terminal.
std::string visible(std::string_view text);

}  // namespace cli
