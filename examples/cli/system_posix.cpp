#include "system.hpp"

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

bool is_terminal(std::FILE* stream) {
    return isatty(fileno(stream)) == 1;
}

std::size_t columns_of(std::FILE* stream) {
    winsize size{};
    return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

mapped_file::mapped_file(std::FILE* file) {
    struct stat about{};
    int const number = fileno(file);
    bool const whole =
        fstat(number, &about) == 0 && S_ISREG(about.st_mode) && lseek(number, 0, SEEK_CUR) == 0;
    if (!whole || about.st_size <= 0) return;
    auto const size = static_cast<std::size_t>(about.st_size);
    auto* const begin = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, number, 0);
    if (begin == MAP_FAILED) return;
    madvise(begin, size, MADV_SEQUENTIAL);
    text_.emplace(static_cast<char const*>(begin), size);
}
mapped_file::~mapped_file() {
    if (text_) munmap(const_cast<char*>(text_->data()), text_->size());
}

}  // namespace cli
