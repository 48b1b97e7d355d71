#pragma once

#include "plenary/core/text_scan.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/validate/vocabulary/code_points.hpp"

#include <string>
#include <string_view>

// How rules on text look at it: well-formed UTF-8, since the walk calls no rule on other text.

namespace plenary {

/// The first code point of a text, 0 where there is none.
constexpr char32_t front_point(std::string_view text) {
    return text.empty() ? 0 : decode_front(text).value;
}

/// Text that is well-formed and that rules on texts need not look at: printable ASCII and plain
/// letters, without a space at either end.
inline bool is_usual_text(std::string_view text) {
    if (text.empty() || text.front() == ' ' || text.back() == ' ') return false;
    if (is_printable_ascii(text)) [[likely]]
        return true;
    auto const* const end = text.data() + text.size();
    for (auto const* at = text.data(); (at = find_unusual(at, end)) != end;) {
        auto const point = decode_front({at, std::size_t(end - at)});
        if (!point.valid || !vocabulary::is_in(vocabulary::plain_letters, point.value)) return false;
        at += point.size;
    }
    return true;
}

/// Calls `visit(before, point, rest)` for each code point that is not printable ASCII, with its
/// neighbour (0 at the start) and the text behind it.
void for_each_unusual(std::string_view text, auto&& visit) {
    char32_t before = 0;
    auto const* const end = text.data() + text.size();
    for (auto const* at = text.data();;) {
        auto const* const next = find_unusual(at, end);
        if (next == end) return;
        if (next != at) before = static_cast<unsigned char>(next[-1]);
        auto const point = decode_front({next, std::size_t(end - next)});
        at = next + point.size;
        visit(before, point.value, std::string_view(at, std::size_t(end - at)));
        before = point.value;
    }
}

constexpr bool is_white_space(char32_t c) {
    return vocabulary::is_in(vocabulary::white_space, c);
}

/// Nothing in it can be seen.
constexpr bool is_blank_text(std::string_view text) {
    while (!text.empty()) {
        auto const point = decode_front(text);
        if (!is_white_space(point.value) && !is_invisible(point.value)) return false;
        text.remove_prefix(point.size);
    }
    return true;
}

/// A list for a message that stays short.
class short_list {
public:
    void add(std::string const& item) {
        if (++size_ <= most_) text_ += phrase(size_ == 1 ? "" : ", ", item);
    }
    std::string text() const {
        return size_ > most_ ? phrase(text_, " and ", size_ - most_, " more") : text_;
    }

private:
    static constexpr std::size_t most_ = 3;
    std::string text_;
    std::size_t size_ = 0;
};

}  // namespace plenary
