#pragma once

#include "plenary/core/ascii.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace plenary {

/// What keeps a text from being the address of something on the web.
enum class address_fault : std::uint8_t {
    none,
    relative,     ///< no scheme, or no "//" behind it
    scheme,       ///< neither http nor https
    credentials,  ///< a user or a password before the host
    host,         ///< no host, or one with an empty label
    port,         ///< not a number up to 65535
    character,    ///< a blank, one of "<>\^`{|}, or '%' without two hexadecimal digits
};

namespace detail {

constexpr bool is_host(std::string_view host) {
    if (host.starts_with('[')) {  // an address of IPv6
        auto const inside = host.substr(1, host.size() - 2);
        return host.ends_with(']') && inside.find(':') != inside.npos &&
               inside.find_first_not_of("0123456789abcdefABCDEF:.") == inside.npos;
    }
    if (host.ends_with('.')) host.remove_suffix(1);
    return !host.empty() && !host.starts_with('.') && host.find("..") == host.npos &&
           host.find_first_of("[]:") == host.npos;
}

constexpr bool is_port(std::string_view port) {
    unsigned number = 0;
    for (char const c : port) {
        if (!is_digit(c)) return false;
        number = number * 10 + unsigned(c - '0');
        if (number > 65'535) return false;
    }
    return true;
}

constexpr bool has_only_address_characters(std::string_view text) {
    for (std::size_t i = 0; i != text.size(); ++i) {
        char const c = text[i];
        if (is_blank(c) || std::string_view("\"<>\\^`{|}").find(c) != std::string_view::npos) return false;
        if (c != '%') continue;
        if (text.size() - i < 3 || !is_hex_digit(text[i + 1]) || !is_hex_digit(text[i + 2])) return false;
    }
    return true;
}

}  // namespace detail

/// Judges an absolute URL by RFC 3986, sections 3.1 and 3.2. Letters beyond ASCII are let pass, as
/// in RFC 3987.
constexpr address_fault fault_of_web_address(std::string_view url) {
    auto const colon = url.find(':');
    auto const scheme = url.substr(0, colon);
    bool const has_scheme =
        colon != url.npos && colon != 0 && is_letter(url[0]) && scheme.find_first_of("/?#.@ ") == scheme.npos;
    if (!has_scheme) return address_fault::relative;
    if (!equal_ignoring_case(scheme, "http") && !equal_ignoring_case(scheme, "https"))
        return address_fault::scheme;
    auto rest = url.substr(colon + 1);
    if (!rest.starts_with("//")) return address_fault::relative;
    rest.remove_prefix(2);
    auto host = rest.substr(0, rest.find_first_of("/?#"));
    if (host.find('@') != host.npos) return address_fault::credentials;
    if (!detail::has_only_address_characters(url)) return address_fault::character;
    auto const port = host.rfind(':');
    if (port != host.npos && host.find(']', port) == host.npos) {
        if (!detail::is_port(host.substr(port + 1))) return address_fault::port;
        host = host.substr(0, port);
    }
    return detail::is_host(host) ? address_fault::none : address_fault::host;
}

/// A URL without what stands before its host: fit to be shown to others.
inline std::string without_credentials(std::string_view url) {
    auto const slashes = url.find("//");
    auto const start = slashes == url.npos ? 0 : slashes + 2;
    auto const host = url.substr(0, url.find_first_of("/?#", start)).rfind('@');
    if (host == url.npos || host < start) return std::string(url);
    return std::string(url.substr(0, start)).append(url.substr(host + 1));
}

}  // namespace plenary
