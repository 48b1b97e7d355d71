#include "input.hpp"

#include <plenary/core/unicode.hpp>

#include <plenary/diagnose/phrase.hpp>
#include <plenary/serialize/options.hpp>

#include <array>
#include <cerrno>
#include <system_error>

namespace cli {

using plenary::phrase;

namespace {

std::string in_megabytes(std::size_t bytes) {
    return phrase(bytes >> 20, " MiB");
}

}  // namespace

opened_file::opened_file(std::string const& argument)
    : name(argument == standard_input ? "<stdin>" : argument), stream(stdin) {
    errno = 0;
    if (argument != standard_input) stream = std::fopen(argument.c_str(), "rb");
    error_ = errno;
}
opened_file::~opened_file() {
    if (stream && stream != stdin) std::fclose(stream);
}
std::string opened_file::problem() const {
    if (stream && !std::ferror(stream)) return {};
    int const error = stream ? errno : error_;
    return phrase("cannot read ", name, ": ", std::generic_category().message(error != 0 ? error : EIO));
}

input read_input(std::string const& argument, progress& shown) {
    constexpr std::size_t enough = plenary::read_options().max_size + 1;
    opened_file const file(argument);
    input out{file.name, {}, {}};
    static std::array<char, 256 * 1024> chunk;
    while (file.stream && out.text.size() < enough) {
        shown.say(phrase("reading ", out.name, ": ", in_megabytes(out.text.size())));
        auto const size = std::fread(chunk.data(), 1, chunk.size(), file.stream);
        out.text.append(chunk.data(), size);
        if (size == 0) break;
    }
    out.problem = file.problem();
    if (!out.problem.empty()) out.text.clear();
    return out;
}

std::string as_utf8(std::string_view file_name) {
    std::string out;
    for (; !file_name.empty(); file_name.remove_prefix(plenary::decode_front(file_name).size))
        plenary::append_utf8(out, plenary::decode_front(file_name).value);
    return out;
}

}  // namespace cli
