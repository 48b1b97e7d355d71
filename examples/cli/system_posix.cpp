#include "system.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace cli {

bool is_terminal(std::FILE* stream) {
    return isatty(fileno(stream)) == 1;
}

std::size_t columns_of(std::FILE* stream) {
    winsize size{};
    return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace cli
