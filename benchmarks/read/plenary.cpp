#include "../support/cases.hpp"

#include <plenary/core/compact.hpp>
#include <plenary/json/reader.hpp>

namespace {

using namespace benchmarks;

std::string_view as_it_is(std::string const& text) {
    return text;
}

bool const added = [] {
    add_reading("read owning", "plenary", as_it_is,
                [](std::string_view text) { return json::read<record>(text); });
    add_reading("read compact", "plenary", as_it_is,
                [](std::string_view text) { return json::read<basic_record<compact>>(text); });
    add_reading("read borrowed", "plenary", as_it_is, [](std::string_view text) {
        auto memory = std::make_unique<std::pmr::monotonic_buffer_resource>(arena_size(text.size()));
        auto out = json::read<record_view>(text, {}, *memory);
        return std::pair(std::move(memory), std::move(out));
    });
    return true;
}();

}  // namespace
