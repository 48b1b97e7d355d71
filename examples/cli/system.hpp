#pragma once

#include <cstddef>
#include <cstdio>

// What the standard library does not know of a terminal; system_posix.cpp or system_portable.cpp.

namespace cli {

bool is_terminal(std::FILE* stream);
/// Columns of the terminal that a stream writes to, 0 where that cannot be said.
std::size_t columns_of(std::FILE* stream);

}  // namespace cli
