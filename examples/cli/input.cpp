#include "input.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/serialize/options.hpp>

#include <array>
#include <cerrno>
#include <memory>
#include <system_error>

namespace cli {

using plenary::phrase;

namespace {

std::string in_megabytes(std::size_t bytes) {
    return phrase(bytes >> 20, " MiB");
}

}  // namespace

input read_input(std::string const& argument, progress& shown) {
    constexpr std::size_t enough = plenary::read_options().max_size + 1;
    constexpr auto close = [](std::FILE* f) { std::fclose(f); };
    bool const from_pipe = argument == standard_input;
    input out{from_pipe ? "<stdin>" : argument, {}, {}};

    errno = 0;
    std::unique_ptr<std::FILE, decltype(close)> const opened(from_pipe ? nullptr
                                                                       : std::fopen(argument.c_str(), "rb"));
    auto* const file = from_pipe ? stdin : opened.get();
    static std::array<char, 256 * 1024> chunk;
    while (file && out.text.size() < enough) {
        shown.say(phrase("reading ", out.name, ": ", in_megabytes(out.text.size())));
        auto const size = std::fread(chunk.data(), 1, chunk.size(), file);
        out.text.append(chunk.data(), size);
        if (size == 0) break;
    }
    if (!file || std::ferror(file)) {
        out.problem =
            phrase("cannot read ", out.name, ": ", std::generic_category().message(errno != 0 ? errno : EIO));
        out.text.clear();
    }
    return out;
}

}  // namespace cli
