#include <plenary/core/text_hash.hpp>
#include <plenary/core/words.hpp>

#include "catch.hpp"

#include <set>
#include <string>

using namespace plenary;

namespace {

std::string text_of(std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i != size; ++i) out += static_cast<char>('a' + i);
    return out;
}

constexpr std::size_t longest = 40;

}  // namespace

TEST_CASE("texts of any length differ where one byte does") {
    for (std::size_t size = 0; size <= longest; ++size) {
        auto const text = text_of(size);
        REQUIRE(same_text(text, std::string(text)));
        for (std::size_t i = 0; i != size; ++i) {
            auto other = text;
            other[i] = '\xFF';
            CAPTURE(size, i);
            REQUIRE_FALSE(same_text(text, other));
        }
        if (size != 0) REQUIRE_FALSE(same_text(text, text.substr(1)));
    }
}

TEST_CASE("texts of any length are compared at compile time, too") {
    STATIC_REQUIRE(same_text("seven77", "seven77"));
    STATIC_REQUIRE_FALSE(same_text("seven77", "seven7x"));
    STATIC_REQUIRE_FALSE(same_text("sixteen bytes...", "sixteen bytes.,."));
    STATIC_REQUIRE_FALSE(same_text("seventeen bytes..", "seventeen_bytes.."));
}

TEST_CASE("each byte of a text, and its length, is in its hash") {
    std::set<std::uint64_t> seen;
    std::size_t number = 0;
    for (std::size_t size = 0; size <= longest; ++size) {
        auto const text = text_of(size);
        seen.insert(text_hash(text, 1));
        ++number;
        for (std::size_t i = 0; i != size; ++i) {
            auto other = text;
            other[i] = '\xFF';
            seen.insert(text_hash(other, 1));
            ++number;
        }
    }
    CHECK(seen.size() == number);
}

TEST_CASE("a hash depends on its seed and not on where the text stands") {
    for (std::size_t size = 0; size <= longest; ++size) {
        auto const text = text_of(size);
        auto const moved = "x" + text;
        REQUIRE(text_hash(text, 7) == text_hash(std::string_view(moved).substr(1), 7));
        REQUIRE(text_hash(text, 7) != text_hash(text, 8));
    }
}
