#include "replace_file.hpp"
#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <random>

namespace fs = std::filesystem;
using cli::replace_file;

namespace {

/// A folder that goes with the test.
struct folder {
    fs::path path = fs::temp_directory_path() / ("plenary-" + std::to_string(std::random_device()()));

    folder() { fs::create_directory(path); }
    ~folder() { fs::remove_all(path); }

    fs::path file(char const* name, std::string_view contents) const {
        std::ofstream(path / name, std::ios::binary) << contents;
        return path / name;
    }
    std::size_t size() const { return std::size_t(std::distance(fs::directory_iterator(path), {})); }
};

std::string contents_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a file gets new contents and keeps its permissions") {
    folder const here;
    auto const file = here.file("a.json", "old");
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    std::string const large(1'000'000, 'x');
    CHECK(replace_file(file, large) == std::error_code());
    CHECK(contents_of(file) == large);
    CHECK(fs::status(file).permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
    CHECK(here.size() == 1);
}

TEST_CASE("a link stays one, and what it points to changes") {
    folder const here;
    auto const file = here.file("a.json", "old");
    fs::create_symlink("a.json", here.path / "link");
    CHECK(replace_file(here.path / "link", "new") == std::error_code());
    CHECK(fs::is_symlink(here.path / "link"));
    CHECK(contents_of(file) == "new");
    CHECK(here.size() == 2);
}

TEST_CASE("what is not there is not made") {
    folder const here;
    CHECK(replace_file(here.path / "none.json", "new") == std::errc::no_such_file_or_directory);
    CHECK(here.size() == 0);
}

TEST_CASE("a folder is not replaced, and nothing is left beside it") {
    folder const here;
    fs::create_directory(here.path / "below");
    CHECK(replace_file(here.path / "below", "new") != std::error_code());
    CHECK(fs::is_directory(here.path / "below"));
    CHECK(here.size() == 1);
}

TEST_CASE("a new file is made whole, and beside nothing else") {
    folder const here;
    CHECK(cli::make_file(here.path / "new.json", "new") == std::error_code());
    CHECK(contents_of(here.path / "new.json") == "new");
    CHECK(cli::make_file(here.path / "none" / "new.json", "new") != std::error_code());
    CHECK(here.size() == 1);
}
