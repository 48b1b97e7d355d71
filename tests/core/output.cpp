#include <plenary/core/output.hpp>

#include "catch.hpp"

#include <iterator>
#include <sstream>
#include <vector>

using namespace plenary;

namespace {

/// Pieces of many sizes, around those at which the buffer is handed over.
std::string write_pieces(auto& sink) {
    std::string all;
    output out(sink);
    for (std::size_t const size : {0u, 1u, 7u, 4095u, 4096u, 4097u, 16383u, 16384u, 16385u, 50000u}) {
        std::string const piece(size, static_cast<char>('a' + all.size() % 26));
        out.put(piece);
        out.put('|');
        all += piece + '|';
    }
    out.flush();
    return all;
}

}  // namespace

TEST_CASE("every kind of sink gets every byte in order") {
    std::string text;
    auto const to_text = write_pieces(text);
    CHECK(to_text == text);

    std::ostringstream stream;
    auto const to_stream = write_pieces(stream);
    CHECK(to_stream == stream.str());

    std::vector<char> bytes;
    auto iterator = std::back_inserter(bytes);
    auto const to_iterator = write_pieces(iterator);
    CHECK(to_iterator == std::string(bytes.begin(), bytes.end()));

    std::string gathered;
    auto take = [&](std::string_view chunk) { gathered += chunk; };
    auto const to_take = write_pieces(take);
    CHECK(to_take == gathered);
}

TEST_CASE("small pieces are handed over together") {
    std::vector<std::size_t> chunks;
    auto take = [&](std::string_view chunk) { chunks.push_back(chunk.size()); };
    output out(take);
    for (int i = 0; i != 20'000; ++i) out.put("ab");
    out.flush();
    CHECK(chunks == std::vector<std::size_t>{16'384, 16'384, 7'232});
    out.flush();
    CHECK(chunks.size() == 3);
}
