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

/// Writes values: members sorted by name, a repeated one read last, numbers with so many digits.
class neutral_form {
public:
    explicit neutral_form(int digits) : digits_(digits) {}

    std::string number(double d) const {
        if (d == 0) return "0";  // "-0" is an integer for some
        char buffer[40];
        return {buffer,
                std::to_chars(buffer, buffer + sizeof buffer, d, std::chars_format::scientific, digits_).ptr};
    }
    static std::string text(std::string_view s) {
        return '"' + std::to_string(s.size()) + ':' + std::string(s) + '"';
    }
    static std::string object(std::map<std::string, std::string> const& members) {
        std::string out = "{";
        for (auto const& [name, value] : members) out += text(name) + '=' + value + ' ';
        return out + '}';
    }

private:
    int digits_;
};

/// nlohmann's conversion is exact; that of Boost 1.81 is off by the last places.
inline constexpr int nlohmann_digits = 16, boost_digits = 11;

}  // namespace tests
