#include "catch.hpp"

#include <plenary/core/text_scan.hpp>

#include <algorithm>
#include <memory>
#include <string>

using namespace plenary;

namespace {

struct plain_truth {
    std::size_t end = 0;
    bool ascii = true;
};

plain_truth scan_plainly(std::string const& text) {
    plain_truth out;
    for (auto const c : std::basic_string_view<unsigned char>(
             reinterpret_cast<unsigned char const*>(text.data()), text.size())) {
        if (c < 0x20 || c == '"' || c == '\\') break;
        out.ascii = out.ascii && c < 0x80;
        ++out.end;
    }
    return out;
}

/// Whether the first block of a text says where the first is that is unprintable, or one of these.
template <class Block, char... Special>
bool finds_each(std::string const& text) {
    auto const is_one = [](char c) { return c < 0x20 || c == 0x7F || ((c == Special) || ...); };
    auto const first = std::size_t(std::find_if(text.begin(), text.end(), is_one) - text.begin());
    auto const found = Block::first_of(Block(text.data()).template unprintable<Special...>());
    return found == std::min(first, Block::size);
}

/// Checks all functions on a text that ends exactly where its memory ends.
template <class Block>
void check_block(std::string const& text) {
    auto const exact = std::make_unique<char[]>(text.size());
    text.copy(exact.get(), text.size());
    char const* const first = exact.get();
    char const* const last = first + text.size();

    auto const truth = scan_plainly(text);
    auto const run = scan_text<Block>(first, last);
    bool good = run.end == first + truth.end && run.ascii == truth.ascii;
    auto const wide = scan_text<wide_block>(first, last);
    good = good && wide.end == run.end && wide.ascii == run.ascii;

    // Copies end where their memory ends, too.
    auto const unusual = std::size_t(
        std::find_if(first, first + truth.end, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) -
        first);
    auto const copy = std::make_unique<char[]>(text.size());
    good = good && copy_until_unusual<Block>(first, last, copy.get()) == first + unusual;
    good = good && text.compare(0, unusual, copy.get(), unusual) == 0;
    auto const whole = std::make_unique<char[]>(text.size());
    good = good && copy_plain<Block>(first, text.size(), whole.get()) == (unusual == text.size());
    good = good && text.compare(0, text.size(), whole.get(), text.size()) == 0;

    auto const* const unprintable =
        std::find_if(first, last, [](char c) { return static_cast<signed char>(c) < 0x20 || c == 0x7F; });
    good = good && find_unusual<Block>(first, last) == unprintable;
    good = good && is_printable_ascii<Block>({first, text.size()}) == (unprintable == last);

    auto const is_unusual = [](char c) { return c < 0x20 || c == 0x7F || c == ';' || c == '\\'; };
    auto const* const special = std::find_if(first, last, is_unusual);
    for (std::size_t size = 0; size <= text.size(); size += 1 + (text.size() - size) / 3) {
        auto const* const stop = copy_printable<';', '\\'>(first, first + size, last, copy.get());
        good = good && stop == std::min(special, first + size) && std::equal(first, stop, copy.get());
    }
    bool const all = copy_all_printable<';', '\\'>(first, text.size(), whole.get());
    good = good && all == (special == last) && text.compare(0, text.size(), whole.get(), text.size()) == 0;
    if (text.size() >= Block::size) {
        good = good && finds_each<Block, ';', '\\'>(text);
        // Of some the low bits are the same, of which processors look characters up by.
        good = good && finds_each<Block, ',', '<', '\\', '|'>(text);
        good = good && finds_each<Block, '<', '>', '&', '"', '\''>(text) && finds_each<Block, '0', 'p'>(text);
    }
    if (!good) {
        CAPTURE(text, text.size());
        FAIL("differs from the plain loop");
    }
}

}  // namespace

TEMPLATE_TEST_CASE("every byte at every place of every length is seen as what it is", "", portable_block,
                   native_block) {
    for (std::size_t size = 0; size != 72; ++size)
        for (std::size_t at = 0; at != size; ++at)
            for (int byte = 0; byte != 256; ++byte) {
                std::string text(size, 'a');
                text[at] = char(byte);
                check_block<TestType>(text);
            }
    SUCCEED();
}

TEMPLATE_TEST_CASE("two unusual bytes do not hide each other", "", portable_block, native_block) {
    std::string const bytes("\x00\x1f\x20\x21\x22\x23\x2c\x3c\x5b\x5c\x5d\x7e\x7f\x80\xa0\xa2\xac\xdc\xff",
                            19);
    for (std::size_t first = 0; first != 18; ++first)
        for (std::size_t second = 0; second != 18; ++second)
            for (char const a : bytes)
                for (char const b : bytes) {
                    std::string text(18, 'x');
                    text[first] = a;
                    text[second] = b;
                    check_block<TestType>(text);
                }
    SUCCEED();
}

TEMPLATE_TEST_CASE("long texts are looked at to their ends", "", portable_block, native_block) {
    for (std::size_t size = 0; size != 300; ++size) {
        std::string text(size, 'a');
        REQUIRE(is_printable_ascii<TestType>(text));
        for (std::size_t at = 0; at != size; ++at) {
            text[at] = '\n';
            CAPTURE(size, at);
            REQUIRE_FALSE(is_printable_ascii<TestType>(text));
            text[at] = 'a';
        }
    }
}
