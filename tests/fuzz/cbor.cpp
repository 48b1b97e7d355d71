#include "check.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/model/record.hpp>

using namespace plenary;

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(bytes), size);
    std::pmr::monotonic_buffer_resource memory;
    auto const view = cbor::read<record_view>(input, {}, memory);
    auto const generic = cbor::read<any_value>(input);
    auto const strict = cbor::read_deterministic<any_value>(input);
    fuzz::check(!view || generic);
    fuzz::check(!strict || generic);
    if (!generic) return 0;
    auto const written = cbor::to_bytes(generic.value);
    fuzz::check(bool(cbor::read_deterministic<any_value>(written)));
    // Numbers may get a shorter form, and so may the pieces of a number before it is seen to be one;
    // then they stay what they are.
    auto const shortest = cbor::to_bytes(cbor::read<any_value>(written).value);
    fuzz::check(cbor::to_bytes(cbor::read<any_value>(shortest).value) == shortest);
    if (!view) return 0;
    auto const record_written = cbor::to_bytes(view.value);
    fuzz::check(cbor::to_bytes(cbor::read<record>(record_written).value) == record_written);
    return 0;
}
