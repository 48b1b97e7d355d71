#include "catch.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/canonical.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/model/record.hpp>
#include <plenary/reflect/convert.hpp>

#include <cstdlib>
#include <new>

namespace {

long live = 0;           // allocations that were not given back
long left_to_give = -1;  // before one is refused; negative: none is

void* give(std::size_t size, std::size_t alignment) {
    if (left_to_give == 0) throw std::bad_alloc();
    if (left_to_give > 0) --left_to_give;
    auto const whole = (size + alignment - 1) / alignment * alignment;
    auto* const out = std::aligned_alloc(alignment, whole == 0 ? alignment : whole);
    if (!out) throw std::bad_alloc();
    ++live;
    return out;
}
void take_back(void* memory) noexcept {
    if (memory) --live;
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
    return give(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return give(size, std::max(std::size_t(alignment), alignof(std::max_align_t)));
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept try {
    return give(size, alignof(std::max_align_t));
} catch (std::bad_alloc const&) {
    return nullptr;
}
void operator delete(void* memory) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::nothrow_t const&) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    take_back(memory);
}

using namespace plenary;

namespace {

/// Does something again and again, refusing the first allocation, then the second, and so on, until
/// it succeeds. Returns how often it failed; nothing may leak.
long failures(auto const& attempt) {
    for (long n = 0;; ++n) {
        auto const before = live;
        bool succeeded = false;
        try {
            left_to_give = n;
            attempt();
            succeeded = true;
        } catch (std::bad_alloc const&) {
        }
        left_to_give = -1;
        if (live != before) FAIL("leaked " << live - before << " when allocation " << n << " failed");
        if (succeeded) return n;
    }
}

/// Something of every kind: unknown members, boxes, nested lists, an escape, a fault.
constexpr std::string_view sample =
    R"({"format":"1.0","id":"r","meta":{"aliases":[{"scheme":"s","identifier":"an identifier of some length"}],)"
    R"("created":"2025-12-01T09:00:00+08:00[America/Argentina/ComodRivadavia]"},)"
    R"("title":"a title that does not fit into a short string\n","unknown":{"a":[1,2.50,{"b":"a text of some length"}]},)"
    R"("meetings":[{"id":"m","kind":"workshop","title":"T","status":"held","conveners":[{"collective":"states"}],)"
    R"("sessions":[{"id":"s","kind":"panel","title":"T","agenda":[{"id":"i","title":"T","items":[{"id":"j","title":"T"}]}]}]}],)"
    R"("places":[{"id":7,"name":"P"}]})";

}  // namespace

TEST_CASE("when memory runs out while reading, nothing leaks and the caller's record stays") {
    record const before{.id = {"kept"}, .title = "what was there before, long enough to be allocated"};
    auto kept = before;
    auto const read_into = [&](auto const& read) {
        return failures([&] {
            auto fresh = kept;
            fresh = read();
        });
    };
    CHECK(read_into([] { return json::read<record>(sample).value; }) > 20);
    CHECK(kept == before);
    auto const bytes = cbor::to_bytes(json::read<record>(sample).value);
    CHECK(read_into([&] { return cbor::read<record>(bytes).value; }) > 10);
    CHECK(kept == before);
    CHECK(failures([] { (void)json::read_held<record_view>(std::string(sample)); }) > 10);
    CHECK(failures([&] {
              std::pmr::monotonic_buffer_resource memory;
              (void)cbor::read<pmr::record>(bytes, {}, memory);
          }) > 2);
}

TEST_CASE("when memory runs out while writing or converting, nothing leaks and the record stays") {
    auto const whole = json::read<record>(sample).value;
    auto const copy = whole;
    CHECK(failures([&] { (void)json::to_string(whole); }) > 0);
    CHECK(failures([&] { (void)cbor::to_bytes(whole); }) > 0);
    CHECK(failures([&] { (void)json::canonical(whole); }) > 2);
    CHECK(failures([&] { (void)record(whole); }) > 10);
    CHECK(failures([&] {
              std::pmr::monotonic_buffer_resource memory;
              (void)convert<record_view>(whole, memory);
          }) > 0);
    CHECK(whole == copy);
}
