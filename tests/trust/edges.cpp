#include "catch.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

#include <sys/mman.h>
#include <unistd.h>

using namespace plenary;

namespace {

/// Two pages of memory between two that nobody may touch.
class fenced_memory {
public:
    fenced_memory() : page_(std::size_t(sysconf(_SC_PAGESIZE))) {
        auto* const all = mmap(nullptr, 4 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        REQUIRE(all != MAP_FAILED);
        begin_ = static_cast<char*>(all) + page_;
        REQUIRE(mprotect(begin_, 2 * page_, PROT_READ | PROT_WRITE) == 0);
    }
    fenced_memory(fenced_memory const&) = delete;
    ~fenced_memory() { munmap(begin_ - page_, 4 * page_); }

    /// A copy right before the fence.
    std::string_view at_end(std::string_view text) {
        auto* const to = begin_ + 2 * page_ - text.size();
        text.copy(to, text.size());
        return {to, text.size()};
    }
    /// A copy right behind the fence, or a few bytes on.
    std::string_view at_begin(std::string_view text, std::size_t skipped = 0) {
        text.copy(begin_ + skipped, text.size());
        return {begin_ + skipped, text.size()};
    }

private:
    std::size_t page_;
    char* begin_ = nullptr;
};

std::string const characters[] = {"a", "\u00e9", "\u20ac", "\U0001F600"};

/// A text of each character and each length, so that each byte falls on each place of a block.
std::vector<any_value> texts() {
    std::vector<any_value> out;
    for (auto const& character : characters)
        for (std::size_t before = 0; before != 40; ++before) {
            any_value value{.kind = value_kind::text, .text = std::string(before, 'x') + character};
            out.push_back(value);
            value.text += "\n\"tail\\";
            out.push_back(value);
            out.push_back({.kind = value_kind::list, .items = {value, {}, value}});
        }
    return out;
}

}  // namespace

TEST_CASE("readers touch no byte before or behind the input") {
    fenced_memory memory;
    for (auto const& value : texts()) {
        auto const json = json::to_string(value), bytes = cbor::to_bytes(value);
        CHECK(json::read<any_value>(memory.at_end(json)).value == value);
        CHECK(json::read<any_value>(memory.at_begin(json)).value == value);
        CHECK(cbor::read<any_value>(memory.at_end(bytes)).value == value);
        CHECK(cbor::read<any_value>(memory.at_begin(bytes)).value == value);
    }
}

TEST_CASE("where the input begins does not matter") {
    fenced_memory memory;
    auto const value = texts().back();
    auto const json = json::to_string(value), bytes = cbor::to_bytes(value);
    for (std::size_t skipped = 0; skipped != 64; ++skipped) {
        CHECK(json::read<any_value>(memory.at_begin(json, skipped)).value == value);
        CHECK(cbor::read<any_value>(memory.at_begin(bytes, skipped)).value == value);
    }
}

TEST_CASE("a document may end anywhere, inside a character too") {
    fenced_memory memory;
    std::size_t accepted = 0;
    for (auto const& value : texts()) {
        auto const json = json::to_string(value), bytes = cbor::to_bytes(value);
        for (std::size_t size = 0; size != json.size(); ++size)
            accepted += bool(json::read<any_value>(memory.at_end(std::string_view(json).substr(0, size))));
        for (std::size_t size = 0; size != bytes.size(); ++size)
            accepted += bool(cbor::read<any_value>(memory.at_end(std::string_view(bytes).substr(0, size))));
    }
    CHECK(accepted == 0);
}

TEST_CASE("part of a character is refused wherever it stands in a text") {
    fenced_memory memory;
    for (auto const& character : characters)
        for (std::size_t size = 1; size < character.size(); ++size)
            for (std::size_t before = 0; before != 40; ++before)
                for (std::string const behind : {"", "y", "\u00e9"}) {
                    auto const text = std::string(before, 'x') + character.substr(0, size) + behind;
                    auto const json = json::read<any_value>(memory.at_end('"' + text + '"'));
                    auto const bytes =
                        static_cast<char>(0x78) + std::string(1, static_cast<char>(text.size())) + text;
                    auto const cbor = cbor::read<any_value>(memory.at_end(bytes));
                    auto const repaired = std::string(before, 'x') + "\uFFFD" + behind;
                    if (!json.findings.mentions("read.utf-8") || !cbor.findings.mentions("read.utf-8") ||
                        json.value.text != repaired || cbor.value.text != repaired) {
                        CAPTURE(text, before, size);
                        FAIL("not refused, or not repaired");
                    }
                }
    SUCCEED();
}
