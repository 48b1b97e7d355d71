#include "replace_file.hpp"

namespace cli {

std::error_code write_file(std::filesystem::path const& name, std::string_view contents) {
    auto const error = replace_file(name, contents);
    // A link to nothing is not replaced: what it points to is not ours to make.
    if (error != std::errc::no_such_file_or_directory || std::filesystem::is_symlink(name)) return error;
    return make_file(name, contents);
}

}  // namespace cli
