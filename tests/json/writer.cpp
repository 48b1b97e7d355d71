#include "catch.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

using namespace plenary;

namespace {

std::string written(std::string text) {
    return json::to_string(any_value{.kind = value_kind::text, .text = std::move(text)});
}

}  // namespace

TEST_CASE("text that is not UTF-8 is repaired, never written as it is") {
    CHECK(written("caf\xE9 au lait") == "\"caf\uFFFD au lait\"");
    CHECK(written("\xED\xA0\x80") == "\"\uFFFD\uFFFD\uFFFD\"");
    CHECK(written("\xF0\x9F\x98") == "\"\uFFFD\"");
    CHECK(written("\xFF\n\"") == "\"\uFFFD\\n\\\"\"");
    any_value object{.kind = value_kind::object};
    object.members.push_back({.name = "na\xEFve", .value = {.kind = value_kind::integer, .integer = 1}});
    CHECK(json::to_string(object) == "{\"na\uFFFDve\":1}");
}

TEST_CASE("what needs an escape, a character and a stray byte are found at every place of every length") {
    for (std::size_t size = 1; size != 70; ++size)
        for (std::size_t at = 0; at != size; ++at)
            for (auto const& [from, to] :
                 std::initializer_list<std::pair<std::string, std::string>>{{"\"", "\\\""},
                                                                            {"\x01", "\\u0001"},
                                                                            {"\u0111\u00e0", "\u0111\u00e0"},
                                                                            {"\xC4", "\uFFFD"}}) {
                std::string const front(at, 'a'), back(size - at - 1, 'z');
                if (written(front + from + back) != '"' + front + to + back + '"') {
                    CAPTURE(from, size, at);
                    FAIL("written differently");
                }
            }
    SUCCEED();
}

TEST_CASE("long text is cut into pieces between characters only") {
    // A piece has 2048 bytes: each size of character stands across its end in turn.
    for (std::string const character : {"\u00e9", "\u20ac", "\U0001F600", "\n", "a"})
        for (std::size_t before = 2040; before != 2052; ++before) {
            std::string text(before, 'x');
            for (int i = 0; i != 1500; ++i) text += character;
            CHECK(json::read<any_value>(written(text)).value.text == text);
        }
    std::string const stray(5000, '\x80');
    std::string repaired;
    for (std::size_t i = 0; i != stray.size(); ++i) repaired += "\uFFFD";
    CHECK(written(stray) == '"' + repaired + '"');
}

TEST_CASE("what JSON has no number for is null") {
    CHECK(json::to_string(any_value{.kind = value_kind::number, .text = "NaN"}) == "null");
    CHECK(json::to_string(any_value{.kind = value_kind::number, .text = "-Infinity"}) == "null");
    CHECK(json::to_string(any_value{.kind = value_kind::number, .text = "1e400"}) == "1e400");
    CHECK(json::to_string(std::numeric_limits<double>::infinity()) == "null");
}
