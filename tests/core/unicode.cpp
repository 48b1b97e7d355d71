#include <plenary/core/unicode.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/model/record.hpp>

#include "support/corpora.hpp"

#include <sstream>

using namespace plenary;

namespace {

std::string replaced(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        auto const front = decode_front(text);
        append_utf8(out, front.value);
        text.remove_prefix(front.size);
    }
    return out;
}

std::string from_hex(std::string_view digits) {
    std::string out, pair;
    for (char const c : digits) {
        if (c == ' ') continue;
        pair += c;
        if (pair.size() != 2) continue;
        out += static_cast<char>(std::stoi(pair, nullptr, 16));
        pair.clear();
    }
    REQUIRE(pair.empty());
    return out;
}

/// The parts of a line of utf8tests.txt, which are separated by colons.
std::vector<std::string> parts_of(std::string const& line) {
    std::vector<std::string> out;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, ':');) out.push_back(part);
    return out;
}

std::string in_json(std::string const& text) {
    return R"({"format": "1.0", "id": "r", "title": ")" + text + "\"}";
}

}  // namespace

TEST_CASE("ill-formed bytes become U+FFFD, one for each maximal subpart") {
    CHECK(replaced("\x80") == "\uFFFD");
    CHECK(replaced("\xC0\x80") == "\uFFFD\uFFFD");
    CHECK(replaced("\xC3") == "\uFFFD");
    CHECK(replaced("\xC3!") == "\uFFFD!");
    CHECK(replaced("\xC3\xC3\xA9") == "\uFFFD\u00E9");
    CHECK(replaced("\xE0\x80\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(replaced("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
    CHECK(replaced("\xF0\x9F\x98") == "\uFFFD");
    CHECK(replaced("\xF4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(replaced("\xE2\x82!") == "\uFFFD!");
    CHECK(replaced("a\xC3\xA9\xF0\x9F\x98\x80") == "a\u00E9\U0001F600");
}

TEST_CASE("every code point comes back from its bytes, and its bytes cut short are no text") {
    for (char32_t c = 0; c != 0x110000; ++c) {
        if (c == 0xD800) c = 0xE000;
        std::string bytes;
        append_utf8(bytes, c);
        auto const front = decode_front(bytes);
        if (front.value != c || !front.valid || front.size != bytes.size() || code_points(bytes) != 1) {
            CAPTURE(std::uint32_t(c));
            FAIL("not its own inverse");
        }
        for (std::size_t size = 1; size < bytes.size(); ++size)
            if (find_invalid_utf8(std::string_view(bytes).substr(0, size)) != 0) FAIL(std::uint32_t(c));
    }
}

TEST_CASE("the first ill-formed byte is found wherever it stands") {
    for (std::size_t size = 1; size != 40; ++size)
        for (std::size_t at = 0; at != size; ++at) {
            std::string text(size, 'a');
            CHECK(find_invalid_utf8(text) == size);
            text[at] = '\xFF';
            CHECK(find_invalid_utf8(text) == at);
        }
}

TEST_CASE("well-formed and malformed sequences collected by others") {
    auto const folder = tests::corpus("utf8");
    if (folder.empty()) return;
    std::istringstream lines(tests::file_text(folder / "utf8tests.txt"));
    int valid = 0, invalid = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        auto const parts = parts_of(line);
        REQUIRE(parts.size() >= 3);
        INFO(line);
        bool const hex = parts[1].find("hex") != parts[1].npos;
        auto const bytes = hex ? from_hex(parts[2]) : parts[2];
        bool const well_formed = parts[1].find("invalid") == parts[1].npos;
        if (well_formed) {
            ++valid;
            CHECK(find_invalid_utf8(bytes) == bytes.size());
        } else {
            ++invalid;
            CHECK(find_invalid_utf8(bytes) < bytes.size());
            REQUIRE(parts.size() == 5);
            CHECK(replaced(bytes) == from_hex(parts[4]));
        }
        bool const plain = bytes.find_first_of(std::string("\"\\\0", 3)) == bytes.npos &&
                           std::none_of(bytes.begin(), bytes.end(), [](char c) { return 0 <= c && c < ' '; });
        if (!plain) continue;
        auto const [whole, findings] = json::read<record>(in_json(bytes));
        CHECK(findings.mentions("read.utf-8", "/title") != well_formed);
        if (findings.ok()) CHECK(whole.title == bytes);
    }
    CHECK(valid > 50);
    CHECK(invalid > 100);
}
