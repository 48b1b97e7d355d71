#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

// write_file is in write_file.cpp, the others in replace_file_posix.cpp or replace_file_portable.cpp.

namespace cli {

/// Gives an existing file new contents: whatever happens meanwhile, there is either the old file or
/// the new one under its name. Permissions stay; a symbolic link stays one and its target changes.
std::error_code replace_file(std::filesystem::path const& name, std::string_view contents);

/// Makes a file that is not there yet: until it is whole, there is none under its name.
std::error_code make_file(std::filesystem::path const& name, std::string_view contents);

/// Does what is called for of the two; writes into what is no file, such as a pipe or a device.
std::error_code write_file(std::filesystem::path const& name, std::string_view contents);

}  // namespace cli
