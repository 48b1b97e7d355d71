#pragma once

#include "plenary/core/ascii.hpp"

#include <string>
#include <string_view>

namespace plenary::sarif {

/// The name of a file, whatever its bytes, as a URI reference (RFC 3986): relative names stay
/// relative, absolute ones become file URIs.
inline std::string uri_of(std::string_view file) {
    constexpr std::string_view hex = "0123456789ABCDEF", plain = "-._~/";
    std::string out = file.starts_with('/') ? "file://" : "";
    for (char const c : file) {
        if (is_letter(c) || is_digit(c) || plain.find(c) != plain.npos) {
            out += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            ((out += '%') += hex[byte >> 4]) += hex[byte & 15];
        }
    }
    return out;
}

}  // namespace plenary::sarif
