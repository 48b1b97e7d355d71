#include "command_line.hpp"

#include <cstdio>
#include <new>

int main(int count, char** arguments) try {
    return static_cast<int>(cli::command_line().run(count, arguments));
} catch (std::bad_alloc const&) {
    std::fputs("plenary: out of memory\n", stderr);
    return static_cast<int>(cli::exit_code::no_access);
}
