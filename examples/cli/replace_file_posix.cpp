#include "replace_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

namespace cli {

namespace {

std::error_code last_error() {
    return {errno, std::generic_category()};
}

/// A file under a name of its own, which is removed again unless it is put in another's place.
class fresh_file {
public:
    explicit fresh_file(std::string name) : name_(std::move(name)), file_(mkstemp(name_.data())) {}
    fresh_file(fresh_file const&) = delete;
    ~fresh_file() {
        if (file_ != -1) close(file_);
        if (exists_) unlink(name_.c_str());
    }

    std::error_code fill(std::string_view contents, struct stat const& like) {
        if (file_ == -1) return last_error();
        exists_ = true;
        while (!contents.empty()) {
            auto const written = write(file_, contents.data(), contents.size());
            if (written == -1 && errno == EINTR) continue;
            if (written == -1) return last_error();
            contents.remove_prefix(std::size_t(written));
        }
        // The owner first: changing it takes away the bits that let a program run as its owner.
        // Only root may give a file away; to whom the file belongs does not decide what it holds.
        (void)!fchown(file_, like.st_uid, like.st_gid);
        if (fchmod(file_, like.st_mode & 07777) != 0 || fsync(file_) != 0) return last_error();
        return {};
    }
    std::error_code take_place_of(std::string const& other) {
        if (close(std::exchange(file_, -1)) != 0) return last_error();
        if (rename(name_.c_str(), other.c_str()) != 0) return last_error();
        exists_ = false;
        return {};
    }

private:
    std::string name_;
    int file_;
    bool exists_ = false;
};

/// Makes a rename last: the name is part of the folder, not of the file.
void flush_folder(std::filesystem::path const& folder) {
    int const file = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file == -1) return;
    fsync(file);
    close(file);
}

std::error_code put_in_place(std::filesystem::path const& target, std::string_view contents,
                             struct stat const& like) {
    auto const folder = target.has_parent_path() ? target.parent_path() : ".";
    auto pattern = (folder / ".").string();
    pattern.append(target.filename().string()).append(".XXXXXX");
    fresh_file fresh(std::move(pattern));
    auto error = fresh.fill(contents, like);
    if (!error) error = fresh.take_place_of(target.string());
    if (!error) flush_folder(folder);
    return error;
}

}  // namespace

std::error_code replace_file(std::filesystem::path const& name, std::string_view contents) {
    std::error_code error;
    auto const target = std::filesystem::canonical(name, error);
    struct stat like{};
    if (!error && stat(target.c_str(), &like) != 0) error = last_error();
    if (!error && S_ISDIR(like.st_mode)) error = std::make_error_code(std::errc::is_a_directory);
    if (!error && !S_ISREG(like.st_mode)) error = std::make_error_code(std::errc::invalid_argument);
    // A file that may not be written is not replaced either, although its folder would allow it.
    if (!error && access(target.c_str(), W_OK) != 0) error = last_error();
    if (error) return error;

    return put_in_place(target, contents, like);
}

std::error_code make_file(std::filesystem::path const& name, std::string_view contents) {
    struct stat like{};
    like.st_uid = geteuid();
    like.st_gid = getegid();
    auto const withheld = umask(0);
    umask(withheld);
    like.st_mode = 0666 & ~withheld;
    return put_in_place(name, contents, like);
}

}  // namespace cli
