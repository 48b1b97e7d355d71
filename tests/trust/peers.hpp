#pragma once

#include <charconv>
#include <map>
#include <string>
#include <string_view>

// Values in a form that does not depend on who read them.

namespace tests {

/// What a reader makes of a document.
struct verdict {
    bool accepted = false;
    std::string value{};    ///< in the form below
    std::string problem{};  ///< in the reader's words
};

verdict read_with_nlohmann(std::string_view text);
verdict read_with_boost(std::string_view text);

/// Writes values: members sorted by name, a repeated one read last, numbers with all their digits.
class neutral_form {
public:
    static std::string number(double d) {
        if (d == 0) return "0";  // "-0" is an integer for some
        char buffer[40];
        return {buffer,
                std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::scientific, 16).ptr};
    }
    static std::string text(std::string_view s) {
        return '"' + std::to_string(s.size()) + ':' + std::string(s) + '"';
    }
    static std::string object(std::map<std::string, std::string> const& members) {
        std::string out = "{";
        for (auto const& [name, value] : members) out += text(name) + '=' + value + ' ';
        return out + '}';
    }
};

}  // namespace tests
