#include "replace_file.hpp"

#include <fstream>

namespace cli {

namespace {

std::error_code fill(std::filesystem::path const& fresh, std::string_view contents) {
    std::ofstream out(fresh, std::ios::binary);
    out.write(contents.data(), std::streamsize(contents.size()));
    return out.flush() ? std::error_code() : std::make_error_code(std::errc::io_error);
}

}  // namespace

// The standard library cannot see to it that the new contents are on the disk before the name is:
// this is safe when the program ends too early, but not when the power does.
std::error_code replace_file(std::filesystem::path const& name, std::string_view contents) {
    std::error_code error;
    auto const target = std::filesystem::canonical(name, error);
    if (error) return error;
    if (!std::filesystem::is_regular_file(target, error))
        return error ? error : std::make_error_code(std::errc::invalid_argument);
    auto fresh = target;
    fresh += ".new";
    if (std::filesystem::exists(fresh, error)) return std::make_error_code(std::errc::file_exists);
    error = fill(fresh, contents);
    if (!error) {
        auto const like = std::filesystem::status(target, error);
        if (!error) std::filesystem::permissions(fresh, like.permissions(), error);
    }
    if (!error) std::filesystem::rename(fresh, target, error);
    std::error_code ignored;
    if (error) std::filesystem::remove(fresh, ignored);
    return error;
}

std::error_code make_file(std::filesystem::path const& name, std::string_view contents) {
    std::error_code error, ignored;
    auto fresh = name;
    fresh += ".new";
    if (std::filesystem::exists(fresh, error)) return std::make_error_code(std::errc::file_exists);
    error = fill(fresh, contents);
    if (!error) std::filesystem::rename(fresh, name, error);
    if (error) std::filesystem::remove(fresh, ignored);
    return error;
}

}  // namespace cli
