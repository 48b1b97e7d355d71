#include "catch.hpp"

#include <plenary/core/compact.hpp>

#include <string>
#include <vector>

using namespace plenary;

namespace {

std::string text_of(std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i != size; ++i) out += char('a' + i % 26);
    return out;
}

std::vector<std::string> words_of(compact_list<compact_text> const& list) {
    return {list.begin(), list.end()};
}

/// A list of itself, as an agenda item holds agenda items.
struct tree {
    compact_list<tree> below{};
};

}  // namespace

TEST_CASE("a compact text holds what it was given, inside or outside, wherever it goes") {
    for (std::size_t const size : {0u, 1u, 14u, 15u, 16u, 17u, 255u, 256u, 70'000u}) {
        auto const expected = text_of(size);
        compact_text const made = expected;
        CHECK(made == expected);
        CHECK(made.size() == size);
        CHECK(made.empty() == (size == 0));
        CHECK(std::string(made.begin(), made.end()) == expected);

        compact_text copied = made;
        compact_text moved = std::move(copied);
        CHECK(moved == made);
        for (std::size_t const other : {3u, 15u, 16u, 40u}) {
            compact_text target = text_of(other);
            target = made;
            CHECK(target == expected);
            target = compact_text(text_of(other));
            CHECK(target == text_of(other));
            target.assign(moved.data(), moved.size());
            CHECK(target == made);
        }
        moved.assign(moved.data(), moved.size());  // of its own characters
        CHECK(moved == made);
        auto const& same = moved;
        moved = same;
        CHECK(moved == made);
        moved.clear();
        CHECK(moved.empty());
    }
}

TEST_CASE("a compact text that is moved from is empty") {
    compact_text text = text_of(100);
    compact_text const moved = std::move(text);
    CHECK(text.empty());
    CHECK(moved.size() == 100);
}

TEST_CASE("a compact text grows a character at a time across its sizes, and by itself") {
    compact_text text;
    std::string expected;
    for (std::size_t size = 0; size != 40; ++size) {
        text.push_back(char('a' + size % 26));
        expected += char('a' + size % 26);
        if (text != expected) FAIL(expected);
    }
    text += text;
    CHECK(text == expected + expected);
}

TEST_CASE("compact texts are ordered as their characters are, whatever their bytes") {
    CHECK(compact_text("a") < compact_text("b"));
    CHECK(compact_text("a") < compact_text("a longer text than any that stands inside"));
    CHECK(compact_text("\x7F") < compact_text("\xFF"));
    std::string const filled(15, '\xFF');
    CHECK(compact_text(filled) == filled);
    std::string const zeros(15, '\0');
    CHECK(compact_text(zeros).size() == 15);
}

TEST_CASE("a compact list is a vector of one pointer") {
    compact_list<compact_text> list;
    CHECK(sizeof(list) == sizeof(void*));
    CHECK(list.empty());
    CHECK(list.begin() == list.end());
    for (std::size_t i = 0; i != 10; ++i) list.push_back(text_of(i * 4));
    REQUIRE(list.size() == 10);
    CHECK(list.front().empty());
    CHECK(list.back() == text_of(36));
    CHECK(list[3] == text_of(12));

    auto copied = list;
    CHECK(copied == list);
    copied.pop_back();
    CHECK(copied != list);
    auto const moved = std::move(copied);
    CHECK(copied.empty());
    CHECK(moved.size() == 9);
    list = moved;
    CHECK(list == moved);
    list.clear();
    CHECK(list.empty());
    list = {};
    CHECK(list == compact_list<compact_text>());
}

TEST_CASE("an element of a compact list can be added to it again, whenever it grows") {
    compact_list<compact_text> list{text_of(30)};
    for (int i = 0; i != 20; ++i) list.push_back(list[0]);
    for (auto const& element : list)
        if (element != text_of(30)) FAIL("differs");
    list.emplace_back(list.back());
    CHECK(list.back() == text_of(30));
}

TEST_CASE("elements of a compact list are put in and taken out anywhere") {
    compact_list<compact_text> list{"a", "b", "c"};
    CHECK(*list.insert(list.begin(), "first") == "first");
    CHECK(*list.insert(list.begin() + 2, "middle") == "middle");
    CHECK(*list.insert(list.end(), text_of(20)) == text_of(20));
    CHECK(words_of(list) == std::vector<std::string>{"first", "a", "middle", "b", "c", text_of(20)});
    CHECK(*list.erase(list.begin() + 1) == "middle");
    CHECK(list.erase(list.begin(), list.begin() + 2) == list.begin());
    CHECK(list.erase(list.end(), list.end()) == list.end());
    CHECK(words_of(list) == std::vector<std::string>{"b", "c", text_of(20)});
    auto const room = list.capacity();
    list.reserve(1);
    CHECK(list.capacity() == room);
    list.reserve(100);
    CHECK(list.capacity() == 100);
    CHECK(words_of(list) == std::vector<std::string>{"b", "c", text_of(20)});
    list.assign(list.begin() + 1, list.end());
    CHECK(words_of(list) == std::vector<std::string>{"c", text_of(20)});
}

TEST_CASE("a compact list holds what holds such lists") {
    tree root;
    root.below.emplace_back().below.emplace_back();
    auto const copied = root;
    CHECK(copied.below[0].below.size() == 1);
    root.below.push_back(root.below[0]);
    CHECK(root.below[1].below.size() == 1);
}
