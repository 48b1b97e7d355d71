#pragma once

#include "plenary/core/ascii.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::detail {

/// Finds names in texts, as whole words and spelt alike. However many names there are, a text is
/// read once.
class name_search {
public:
    /// What is shorter says nothing.
    static constexpr std::size_t shortest = 2;

    explicit name_search(std::vector<std::string_view> names) : names_(std::move(names)) {
        std::erase_if(names_, [](std::string_view name) { return name.size() < shortest; });
        std::sort(names_.begin(), names_.end());
        names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
        shorter_.resize(names_.size(), none);
        for (std::size_t i = 1; i < names_.size(); ++i) shorter_[i] = longest_prefix(i - 1, names_[i]);
    }

    /// The first of the names that stands in the text; empty where none does.
    std::string_view first_in(std::string_view text) const {
        for (std::size_t at = 0; at < text.size() && !names_.empty(); ++at) {
            if (at != 0 && in_word(text[at - 1]) && in_word(text[at])) continue;
            auto const rest = text.substr(at);
            auto const above = std::upper_bound(names_.begin(), names_.end(), rest);
            if (above == names_.begin()) continue;
            auto found = longest_prefix(std::size_t(above - names_.begin()) - 1, rest);
            while (found != none && !ends_word(rest, names_[found].size())) found = shorter_[found];
            if (found != none) return names_[found];
        }
        return {};
    }

private:
    static constexpr std::size_t none = std::size_t(-1);

    static constexpr bool in_word(char c) {
        return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    }
    static bool ends_word(std::string_view text, std::size_t size) {
        return size == text.size() || !in_word(text[size]) || !in_word(text[size - 1]);
    }
    /// Of the names up to the place `last`, which is the greatest that is not above the text, the
    /// longest that the text begins with.
    std::size_t longest_prefix(std::size_t last, std::string_view text) const {
        while (last != none && !text.starts_with(names_[last])) last = shorter_[last];
        return last;
    }

    std::vector<std::string_view> names_;
    std::vector<std::size_t> shorter_;  // for each name the longest other that it begins with
};

}  // namespace plenary::detail
