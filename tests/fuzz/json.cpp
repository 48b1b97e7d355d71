#include "check.hpp"

#include <plenary/json/canonical.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>

using namespace plenary;

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    std::string_view const text(reinterpret_cast<char const*>(bytes), size);
    std::pmr::monotonic_buffer_resource memory;
    auto const view = json::read<record_view>(text, {}, memory);
    auto const generic = json::read<any_value>(text);
    fuzz::check(!view || generic);
    if (!generic) return 0;
    fuzz::check(json::read<any_value>(json::to_string(generic.value)).value == generic.value);
    fuzz::check(json::read<any_value>(json::to_string(generic.value, {.indent = 2})).value == generic.value);
    auto const canonical = json::canonical(generic.value);
    if (canonical)
        fuzz::check(json::canonical(json::read<any_value>(canonical.value).value).value == canonical.value);
    if (!view) return 0;
    auto const written = json::to_string(view.value);
    fuzz::check(json::to_string(json::read<record>(written).value) == written);
    fuzz::check(json::canonical(view.value).value == canonical.value);
    return 0;
}
