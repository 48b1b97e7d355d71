#pragma once

#include "plenary/core/refuse.hpp"
#include "plenary/diagnose/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace plenary {

/// A string literal as a template argument.
template <std::size_t Size>
struct literal {
    char chars[Size]{};
    consteval literal(char const (&text)[Size]) { std::copy_n(text, Size, chars); }
    constexpr std::string_view view() const { return {chars, Size - 1}; }
};

namespace detail {

/// One step of a pattern: so many characters of a set of ASCII characters.
struct pattern_step {
    std::array<std::uint64_t, 2> set{};
    std::size_t least = 1, most = 1;

    constexpr void add(char c) { set[std::size_t(c) / 64] |= std::uint64_t(1) << (c % 64); }
    constexpr bool has(char c) const {
        auto const byte = static_cast<unsigned char>(c);
        return byte < 128 && (set[byte / 64] >> (byte % 64) & 1) != 0;
    }
    constexpr std::array<bool, 256> table() const {
        std::array<bool, 256> out{};
        for (std::size_t i = 0; i != 128; ++i) out[i] = has(static_cast<char>(i));
        return out;
    }
    /// No control character and no space is in the set.
    constexpr bool is_graphic() const {
        constexpr std::uint64_t to_space = (std::uint64_t(1) << (' ' + 1)) - 1, deletion = std::uint64_t(1)
                                                                                           << 63;
        return (set[0] & to_space) == 0 && (set[1] & deletion) == 0;
    }
    constexpr bool meets(pattern_step const& other) const {
        return (set[0] & other.set[0]) != 0 || (set[1] & other.set[1]) != 0;
    }
};

struct parsed_pattern {
    static constexpr std::size_t unbounded = std::size_t(-1);
    std::array<pattern_step, 12> steps{};
    std::size_t size = 0;

    consteval explicit parsed_pattern(std::string_view text) {
        if (!text.starts_with('^') || !text.ends_with('$')) detail::refuse("anchor the pattern with ^ and $");
        text = text.substr(1, text.size() - 2);
        while (!text.empty()) {
            pattern_step step;
            text = read_set(text, step);
            text = read_times(text, step);
            steps.at(size++) = step;
        }
        for (std::size_t i = 0; i + 1 < size; ++i)
            for (std::size_t j = i + 1; j < size && steps[i].least != steps[i].most; ++j) {
                if (steps[i].meets(steps[j])) detail::refuse("matching this pattern would need to go back");
                if (steps[j].least != 0) break;
            }
    }

private:
    static consteval std::string_view read_set(std::string_view text, pattern_step& step) {
        if (text[0] != '[') {
            if (std::string_view("\\.(|)*+?{}]^$").find(text[0]) != text.npos)
                detail::refuse("not supported");
            step.add(text[0]);
            return text.substr(1);
        }
        auto const end = text.find(']');
        auto const body = text.substr(1, end - 1);
        if (body.empty() || body[0] == '^' || body.find_first_of("\\[") != body.npos)
            detail::refuse("not supported");
        for (std::size_t i = 0; i != body.size(); ++i) {
            bool const interval = i + 2 < body.size() && body[i + 1] == '-';
            for (char c = body[i]; c <= body[interval ? i + 2 : i]; ++c) step.add(c);
            if (interval) i += 2;
        }
        return text.substr(end + 1);
    }
    static consteval std::string_view read_times(std::string_view text, pattern_step& step) {
        if (text.empty()) return text;
        auto const times = [&](std::size_t least, std::size_t most) {
            step.least = least;
            step.most = most;
            return text.substr(1);
        };
        if (text[0] == '?') return times(0, 1);
        if (text[0] == '*') return times(0, unbounded);
        if (text[0] == '+') return times(1, unbounded);
        if (text[0] != '{') return text;
        std::size_t at = 1;
        auto const number = [&] {
            std::size_t n = 0;
            for (; '0' <= text[at] && text[at] <= '9'; ++at) n = n * 10 + std::size_t(text[at] - '0');
            return n;
        };
        step.least = step.most = number();
        if (text[at] == ',') {
            ++at;
            step.most = text[at] == '}' ? unbounded : number();
        }
        return text.substr(at + 1);
    }
};

}  // namespace detail

/// The whole text has the form of a regular expression (ECMA-262 with flag u), of which only characters,
/// sets of ASCII characters and the quantifiers ?, *, + and {m,n} may be used, such that matching
/// never goes back: it takes time in proportion to the text.
template <literal Text>
struct pattern {
    std::string_view description;  ///< completes "expected ..."
    static constexpr finding_kind kind{"field.pattern", severity::error,
                                       "A text has the form that its field asks for."};
    static constexpr detail::parsed_pattern parsed{Text.view()};

    constexpr bool admits(std::string_view text) const {
        if constexpr (parsed.size == 0) return text.empty();
        else
            return [&]<std::size_t... I>(std::index_sequence<I...>) {
                return (take<parsed.steps[I]>(text) && ...) && take_all<parsed.steps[parsed.size - 1]>(text);
            }(std::make_index_sequence<parsed.size - 1>{});
    }
    /// Takes nothing but ASCII that can be seen, and no empty text.
    constexpr bool graphic_only() const {
        bool given = false, graphic = true;
        for (std::size_t i = 0; i != parsed.size; ++i) {
            given = given || parsed.steps[i].least != 0;
            graphic = graphic && parsed.steps[i].is_graphic();
        }
        return given && graphic;
    }
    void keywords(auto& w) const {
        w.key("pattern");
        w.text(Text.view());
    }
    std::string expected() const { return std::string(description); }

private:
    template <detail::pattern_step Step>
    static constexpr std::array<bool, 256> set_of = Step.table();

    template <detail::pattern_step Step>
    static constexpr bool take(std::string_view& text) {
        std::size_t n = 0;
        while (n != text.size() && n != Step.most && set_of<Step>[static_cast<unsigned char>(text[n])]) ++n;
        text.remove_prefix(n);
        return n >= Step.least;
    }
    /// The last step, which has to take all that is left: no character waits for the one before it.
    template <detail::pattern_step Step>
    static constexpr bool take_all(std::string_view text) {
        bool all = Step.least <= text.size() && text.size() <= Step.most;
        for (char const c : text) all = all & set_of<Step>[static_cast<unsigned char>(c)];
        return all;
    }
};

}  // namespace plenary
