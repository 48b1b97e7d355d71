#pragma once

#include "plenary/core/text_block.hpp"

#include <algorithm>
#include <string_view>
#include <type_traits>

namespace plenary {

/// How far a text runs without a byte that JSON would escape, and whether it is ASCII so far.
struct text_run {
    char const* end;  ///< at the first '"', '\\' or byte below 0x20, or at the end of the range
    bool ascii;
};

/// Never looks beyond `last`: the remainder that fills no block is read byte by byte.
template <class Block = wide_block>
inline text_run scan_text(char const* first, char const* last) {
    std::uint64_t non_ascii = 0;
    for (; std::size_t(last - first) >= Block::size; first += Block::size) {
        auto const masks = Block(first).masks();
        if (masks.special != 0) {
            auto const before = (masks.special & (0 - masks.special)) - 1;
            non_ascii |= masks.non_ascii & before;
            return {first + unsigned(std::countr_zero(masks.special)) / masks.width, non_ascii == 0};
        }
        non_ascii |= masks.non_ascii;
    }
    for (; first != last; ++first) {
        auto const byte = static_cast<unsigned char>(*first);
        if (byte < 0x20 || byte == '"' || byte == '\\') break;
        non_ascii |= byte & 0x80u;
    }
    return {first, non_ascii == 0};
}

/// Copies a text up to the first byte that is not ASCII or that JSON would escape, and returns the
/// place of that byte, or `last`. `out` has room for all of the text; bytes behind the copied ones
/// may be written, too.
template <class Block = native_block>
inline char const* copy_until_unusual(char const* first, char const* last, char* out) {
    for (; std::size_t(last - first) >= Block::size; first += Block::size, out += Block::size) {
        Block const block(first);
        block.store(out);
        auto const masks = block.masks();
        auto const unusual = masks.special | masks.non_ascii;
        if (unusual != 0) return first + unsigned(std::countr_zero(unusual)) / masks.width;
    }
    if constexpr (Block::size > portable_block::size)
        return copy_until_unusual<portable_block>(first, last, out);
    for (; first != last; ++first) {
        auto const byte = static_cast<unsigned char>(*first);
        if (byte < 0x20 || byte >= 0x80 || byte == '"' || byte == '\\') break;
        *out++ = *first;
    }
    return first;
}

namespace detail {

/// Eight bytes that stand for a text of fewer: each is one of its bytes, or a space.
inline std::uint64_t copy_few(char const* text, std::size_t size, char* out) {
    if (size >= 4) {
        auto const front = load<std::uint32_t>(text), back = load<std::uint32_t>(text + size - 4);
        std::memcpy(out, text, 4);
        std::memcpy(out + size - 4, text + size - 4, 4);
        return front | std::uint64_t(back) << 32;
    }
    std::uint64_t word = 0x2020202020202020;
    for (std::size_t at = 0; at != size; ++at) {
        out[at] = text[at];
        word = word << 8 | static_cast<unsigned char>(text[at]);
    }
    return word;
}

/// Copies a text in blocks, and says whether `look(block)` finds nothing in any. Blocks overlap at
/// the end of the text, so that its length is asked for but once, and neither a byte beyond it nor
/// beyond its copy is touched.
template <class Block>
inline bool copy_all(char const* text, std::size_t size, char* out, auto const& look) {
    if (size >= Block::size) {
        auto const copy = [&](std::size_t at) {
            Block const block(text + at);
            block.store(out + at);
            return look(block);
        };
        auto found = copy(size - Block::size);
        for (std::size_t at = 0; at + Block::size < size; at += Block::size)
            found = Block::either(found, copy(at));
        return Block::is_none(found);
    }
    if constexpr (Block::size > portable_block::size) {
        if (size >= 8) {
            auto const front = load<std::uint64_t>(text), back = load<std::uint64_t>(text + size - 8);
            std::memcpy(out, text, 8);
            std::memcpy(out + size - 8, text + size - 8, 8);
            return Block::is_none(look(Block(front, back)));
        }
        auto const word = copy_few(text, size, out);
        return Block::is_none(look(Block(word, word)));
    } else {
        return Block::is_none(look(Block(copy_few(text, size, out))));
    }
}

}  // namespace detail

/// Copies a text and says whether all of it is ASCII that JSON does not escape: what nearly every
/// text is.
template <class Block = native_block>
inline bool copy_plain(char const* text, std::size_t size, char* out) {
    return detail::copy_all<Block>(text, size, out, [](auto const& block) { return block.unusual(); });
}

/// Copies a text and says whether all of it is printable ASCII without any of these characters.
template <char... Special>
inline bool copy_all_printable(char const* text, std::size_t size, char* out) {
    static_assert(((Special != ' ') && ...), "it stands for what a short text has not");
    return detail::copy_all<native_block>(
        text, size, out, [](auto const& block) { return block.template unprintable<Special...>(); });
}

/// Copies a text up to the first byte that is not printable ASCII, or that is one of these
/// characters, and returns the place of that byte, or `last`. The text goes on until `end`, and
/// `out` has room for all of it: bytes behind the copied ones may be written, too.
template <char... Special>
inline char const* copy_printable(char const* first, char const* last, char const* end, char* out) {
    auto const copy_blocks = [&]<class Block>(std::type_identity<Block>) {
        for (; first < last && std::size_t(end - first) >= Block::size;
             first += Block::size, out += Block::size) {
            Block const block(first);
            block.store(out);
            auto const found = Block::first_of(block.template unprintable<Special...>());
            if (found == Block::size) continue;
            first += found;
            return true;
        }
        return first >= last;
    };
    if (copy_blocks(std::type_identity<native_block>{})) return std::min(first, last);
    if constexpr (native_block::size > portable_block::size)
        if (copy_blocks(std::type_identity<portable_block>{})) return std::min(first, last);
    auto const is_usual = [](char c) { return 0x20 <= c && c <= 0x7E && ((c != Special) && ...); };
    while (first != last && is_usual(*first)) *out++ = *first++;
    return first;
}

/// The first byte that is not printable ASCII, or `last`.
template <class Block = native_block>
inline char const* find_unusual(char const* first, char const* last) {
    auto const first_in = [](char const* at) { return Block::first_of(Block(at).unprintable()); };
    auto const* at = first;
    for (; std::size_t(last - at) >= Block::size; at += Block::size)
        if (auto const first_one = first_in(at); first_one != Block::size) return at + first_one;
    // Again some of what was seen, rather than the remainder byte by byte.
    if (at != first) return last - Block::size + first_in(last - Block::size);
    if constexpr (Block::size > portable_block::size) return find_unusual<portable_block>(first, last);
    while (at != last && 0x20 <= *at && *at <= 0x7E) ++at;
    return at;
}

/// Nothing but printable ASCII: what nearly every text is, and what needs no closer look. Blocks
/// overlap rather than that their number depends on the length of a text of usual length: lengths
/// that differ from text to text are what processors guess wrong.
template <class Block = native_block>
inline bool is_printable_ascii(std::string_view text) {
    constexpr std::size_t size = Block::size;
    auto const* const first = text.data();
    if (text.size() < size) {
        if constexpr (size > portable_block::size) return is_printable_ascii<portable_block>(text);
        return std::all_of(text.begin(), text.end(), [](char c) { return 0x20 <= c && c <= 0x7E; });
    }
    auto const last = text.size() - size;
    auto const look = [&](std::size_t at) { return Block(first + at).unprintable(); };
    auto const look_at_four = [&](std::size_t a, std::size_t b, std::size_t c, std::size_t d) {
        return Block::either(Block::either(look(a), look(b)), Block::either(look(c), look(d)));
    };
    if (text.size() <= 4 * size)
        return Block::is_none(look_at_four(0, std::min(size, last), std::min(2 * size, last), last));
    auto found = look_at_four(last - 3 * size, last - 2 * size, last - size, last);
    for (std::size_t at = 0; at + 3 * size < last; at += 4 * size)
        found = Block::either(found, look_at_four(at, at + size, at + 2 * size, at + 3 * size));
    return Block::is_none(found);
}

}  // namespace plenary
