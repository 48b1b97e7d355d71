#include "replace_file.hpp"

#include <fstream>

namespace cli {

namespace {

/// A device, a pipe or a socket: it takes what is written, and nothing else may take its place.
bool takes_what_is_written(std::filesystem::path const& name) {
    std::error_code unknown;
    auto const kind = std::filesystem::status(name, unknown);
    return std::filesystem::exists(kind) && !is_regular_file(kind) && !is_directory(kind);
}

std::error_code write_into(std::filesystem::path const& name, std::string_view contents) {
    std::ofstream out(name, std::ios::binary);
    out.write(contents.data(), std::streamsize(contents.size()));
    out.close();
    return out ? std::error_code() : std::make_error_code(std::errc::io_error);
}

}  // namespace

std::error_code write_file(std::filesystem::path const& name, std::string_view contents) {
    if (takes_what_is_written(name)) return write_into(name, contents);
    auto const error = replace_file(name, contents);
    // A link to nothing is not replaced: what it points to is not ours to make.
    if (error != std::errc::no_such_file_or_directory || std::filesystem::is_symlink(name)) return error;
    return make_file(name, contents);
}

}  // namespace cli
