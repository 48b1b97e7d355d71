#pragma once

#include <string_view>

// What readers of texts in UTF-8 say of one in UTF-16: once, instead of at every character.

namespace plenary {

/// Whether a text begins with the byte order mark of UTF-16, whichever its order.
constexpr bool is_utf16(std::string_view text) {
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

inline constexpr std::string_view utf16_found = "expected UTF-8, found the byte order mark of UTF-16";
inline constexpr std::string_view utf16_hint =
    "save the file as UTF-8: some programs call UTF-16 \"Unicode\"";

}  // namespace plenary
