#pragma once

#include <string>
#include <string_view>

namespace plenary {

/// Prose as Markdown: what is between backticks stays, all other signs are themselves.
inline void append_prose(std::string& out, std::string_view prose) {
    bool in_code = false;
    for (char const c : prose) {
        in_code = in_code != (c == '`');
        if (!in_code && std::string_view("*_<>[]|\\").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
}

}  // namespace plenary
