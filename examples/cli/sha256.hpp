#pragma once

#include <string>
#include <string_view>

namespace cli {

/// The SHA-256 of a message (FIPS 180-4, section 6.2) as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view message);

}  // namespace cli
