#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/model/entity.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace plenary::ical {

/// Gives each thing of a record an identifier of its own, as like to a given text as can be.
class identifiers {
public:
    std::string make(std::string_view wanted, std::string_view otherwise) {
        std::string base;
        for (char const c : wanted.substr(0, longest)) {
            bool const fits = is_letter(c) || is_digit(c) ||
                              (!base.empty() && (c == '.' || c == '_' || c == ':' || c == '-'));
            if (fits) base += c;
            else if (!base.empty() && base.back() != '-') base += '-';
        }
        while (!base.empty() && base.back() == '-') base.pop_back();
        if (base.empty()) base = otherwise;
        for (;;) {
            auto const number = ++taken_[base];
            if (number == 1) return base;
            auto numbered = base + '-' + std::to_string(number);
            if (taken_.emplace(numbered, 1).second) return numbered;
        }
    }

private:
    static constexpr std::size_t longest = 100;  // leaves room for a number

    std::unordered_map<std::string, std::size_t> taken_;
};

}  // namespace plenary::ical
