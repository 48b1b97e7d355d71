#include "peers/boost_json.hpp"
#include "support/documents.hpp"

#if __has_include(<nlohmann/json.hpp>)
#    include "peers/nlohmann.hpp"
#endif
#if __has_include(<simdjson.h>)
#    include "peers/simdjson.hpp"
#endif
#if __has_include(<yyjson.h>)
#    include "peers/yyjson.hpp"
#endif

#include <plenary/core/compact.hpp>
#include <plenary/json/reader.hpp>

#include <malloc.h>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>

// How often each library asks for memory while it reads the large document, and how much it holds
// at most, and in the end, beside the document: all that goes through operator new.

namespace {

std::size_t allocations = 0, held = 0, most_held = 0;

void* take(std::size_t size, std::size_t alignment = alignof(std::max_align_t)) {
    bool const usual = alignment <= alignof(std::max_align_t);
    auto* const memory = usual
                             ? std::malloc(size)
                             : std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (!memory) throw std::bad_alloc();
    ++allocations;
    held += malloc_usable_size(memory);
    if (held > most_held) most_held = held;
    return memory;
}
void give_back(void* memory) {
    if (memory) held -= malloc_usable_size(memory);
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
    return take(size);
}
void* operator new[](std::size_t size) {
    return take(size);
}
void* operator new(std::size_t size, std::align_val_t as) {
    return take(size, std::size_t(as));
}
void operator delete(void* memory) noexcept {
    give_back(memory);
}
void operator delete[](void* memory) noexcept {
    give_back(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    give_back(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    give_back(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    give_back(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    give_back(memory);
}

namespace {

using namespace benchmarks;

bool first_row = true;

/// One row: `read` returns what it read, which is held while the figures are taken.
void measure(char const* group, char const* library, auto const& read) {
    auto const size = all_documents().large.size();
    allocations = 0;
    auto const before = most_held = held;
    {
        auto const kept = read();
        std::printf(
            "%s\n  {\"group\": \"%s\", \"library\": \"%s\", \"allocations\": %zu, \"peak\": %.3f, \"kept\": "
            "%.3f}",
            first_row ? "[" : ",", group, library, allocations, double(most_held - before) / double(size),
            double(held - before) / double(size));
    }
    first_row = false;
}

}  // namespace

int main() {
    std::string const& text = all_documents().large;
    measure("owning", "plenary", [&] { return json::read<record>(text); });
    measure("compact", "plenary", [&] { return json::read<basic_record<compact>>(text); });
    measure("borrowed", "plenary", [&] {
        auto memory = std::make_unique<std::pmr::monotonic_buffer_resource>(arena_size(text.size()));
        auto out = json::read<record_view>(text, {}, *memory);
        return std::pair(std::move(memory), std::move(out));
    });
    measure("owning", "Boost.JSON", [&] {
        record out;
        read_with_boost_json(text, out);
        return out;
    });
#if __has_include(<nlohmann/json.hpp>)
    measure("owning", "nlohmann", [&] {
        record out;
        read_with_nlohmann(text, out);
        return out;
    });
#endif
#if __has_include(<yyjson.h>)
    measure("owning", "yyjson", [&] {
        record out;
        read_with_yyjson(text, out, &counted_memory);
        return out;
    });
#endif
#if __has_include(<simdjson.h>)
    simdjson::padded_string const padded(text);
    measure("owning", "simdjson", [&] {
        simdjson::ondemand::parser parser;
        record out;
        read_with_simdjson(parser, padded, out);
        return out;
    });
    measure("borrowed", "simdjson", [&] {
        auto parser = std::make_unique<simdjson::ondemand::parser>();
        basic_record<views_in_vectors> out;
        read_with_simdjson(*parser, padded, out);
        return std::pair(std::move(parser), std::move(out));
    });
#endif
    std::puts("\n]");
}
