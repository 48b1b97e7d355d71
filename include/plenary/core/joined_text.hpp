#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary {

namespace detail {

template <std::string_view const&... Parts>
inline constexpr auto joined_chars = [] {
    std::array<char, (Parts.size() + ... + 0)> out{};
    auto* end = out.data();
    ((end = std::copy(Parts.begin(), Parts.end(), end)), ...);
    return out;
}();

}  // namespace detail

/// Texts known while compiling, one behind the other.
template <std::string_view const&... Parts>
inline constexpr std::string_view joined_text{detail::joined_chars<Parts...>.data(),
                                              detail::joined_chars<Parts...>.size()};

}  // namespace plenary
