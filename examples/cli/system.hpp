#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string_view>

// What the standard library does not know of terminals and files; system_posix.cpp or system_portable.cpp.

namespace cli {

bool is_terminal(std::FILE* stream);
/// Columns of the terminal that a stream writes to, 0 where that cannot be said.
std::size_t columns_of(std::FILE* stream);

/// A file in memory without being copied there, where the system can do that: not for pipes.
class mapped_file {
public:
    explicit mapped_file(std::FILE* file);
    mapped_file(mapped_file const&) = delete;
    ~mapped_file();

    std::optional<std::string_view> text() const { return text_; }

private:
    std::optional<std::string_view> text_;
};

}  // namespace cli
