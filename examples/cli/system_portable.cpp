#include "system.hpp"

namespace cli {

bool is_terminal(std::FILE*) {
    return false;
}

std::size_t columns_of(std::FILE*) {
    return 0;
}

mapped_file::mapped_file(std::FILE*) {}
mapped_file::~mapped_file() = default;

}  // namespace cli
