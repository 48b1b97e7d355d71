#include "catch.hpp"
#include "support/fill.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/core/compact.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/reflect/convert.hpp>

using namespace plenary;

namespace {

/// Refuses everything.
struct no_memory : std::pmr::memory_resource {
    void* do_allocate(std::size_t, std::size_t) override { throw std::bad_alloc(); }
    void do_deallocate(void*, std::size_t, std::size_t) override {}
    bool do_is_equal(memory_resource const& other) const noexcept override { return this == &other; }
};

/// While it lives, the default resource refuses everything.
class no_default_memory {
public:
    no_default_memory() : before_(std::pmr::set_default_resource(&nothing_)) {}
    no_default_memory(no_default_memory const&) = delete;
    ~no_default_memory() { std::pmr::set_default_resource(before_); }

private:
    no_memory nothing_;
    std::pmr::memory_resource* before_;
};

}  // namespace

TEST_CASE("compact records come through every codec, in less space") {
    auto const original = tests::filler().make<record>();
    auto const json = json::to_string(original);
    auto const bytes = cbor::to_bytes(original);
    auto const from_json = json::read<basic_record<compact>>(json);
    CHECK(from_json.findings.empty());
    CHECK(json::to_string(from_json.value) == json);
    auto const from_cbor = cbor::read<basic_record<compact>>(bytes);
    CHECK(from_cbor.findings.empty());
    CHECK(cbor::to_bytes(from_cbor.value) == bytes);
    CHECK(convert<record>(from_cbor.value) == original);
    CHECK(convert<basic_record<compact>>(original) == from_json.value);

    CHECK(sizeof(compact_text) == 16);
    CHECK(sizeof(compact_list<record>) == sizeof(void*));
    CHECK(sizeof(basic_session<compact>) * 3 < sizeof(session) * 2);
}

TEST_CASE("pooled records allocate from their resource alone, whatever the codec") {
    auto const original = tests::filler().make<record>();
    auto const json = json::to_string(original);
    auto const bytes = cbor::to_bytes(original);
    std::pmr::monotonic_buffer_resource pool(1 << 20);
    no_default_memory const guard;
    auto const from_json = json::read<pmr::record>(json, {}, pool);
    auto const from_cbor = cbor::read<pmr::record>(bytes, {}, pool);
    auto const converted = convert<pmr::record>(original, pool);
    CHECK(from_json.findings.empty());
    CHECK(from_cbor.value == converted);
    CHECK(from_json.value == converted);
    CHECK(from_cbor.value.meetings[1].sessions[1].title.get_allocator().resource() == &pool);
    CHECK(from_cbor.value.meta.get_allocator().resource() == &pool);
    CHECK(cbor::to_bytes(from_json.value) == bytes);
}
