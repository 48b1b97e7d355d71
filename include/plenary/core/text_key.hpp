#pragma once

#include "plenary/core/words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace plenary {

/// A text that is compared with many. The bytes of a short one are kept here, so that nobody has to
/// look again at where it stands; a long one has to stay there.
class text_key {
public:
    /// What there is to see of a text without looking where it stands: all of a short one.
    struct glance {
        short_text_words words{};
        std::uint32_t size = 0;  ///< of the longest, the most that fits

        friend constexpr bool operator==(glance const& a, glance const& b) {
            // One question for all, since processors guess what is asked one after the other.
            return ((a.words.front ^ b.words.front) | (a.words.back ^ b.words.back) | (a.size ^ b.size)) == 0;
        }
    };

    explicit constexpr text_key(std::string_view text) : text_(text), seen_(look_at(text)) {}

    constexpr glance const& at_a_glance() const { return seen_; }
    constexpr bool is_all_at_a_glance() const { return text_.size() <= longest_seen; }
    friend constexpr bool operator==(text_key const& a, text_key const& b) {
        return a.text_.size() == b.text_.size() && a.seen_ == b.seen_ &&
               (a.is_all_at_a_glance() || same_text(a.text_, b.text_));
    }
    friend constexpr bool operator==(text_key const& a, std::string_view b) { return a == text_key(b); }
    /// Differs between texts by their beginnings and their ends, in its higher bits most of all.
    constexpr std::uint64_t spread() const {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;
        return (seen_.words.front * factor ^ seen_.words.back ^ seen_.size) * factor;
    }

private:
    static constexpr std::size_t longest_seen = 16;

    static constexpr glance look_at(std::string_view text) {
        auto const* const bytes = text.data();
        auto const size = text.size();
        glance out{{}, static_cast<std::uint32_t>(std::min<std::uint64_t>(size, 0xFFFFFFFF))};
        if (size > longest_seen)
            out.words = {load<std::uint64_t>(bytes), load<std::uint64_t>(bytes + size - 8)};
        else if (size >= 4) out.words = words_of_short_text(bytes, size);
        else
            for (char const c : text) out.words.front = out.words.front << 8 | static_cast<unsigned char>(c);
        return out;
    }

    std::string_view text_;
    glance seen_;
};

}  // namespace plenary
